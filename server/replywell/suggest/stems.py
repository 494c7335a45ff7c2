"""Of which pieces of text a regular expression needs one each, so that of hundreds only a few have to be run.

Only what writers of patterns use is understood; of anything else nothing is needed, and the pattern is always run.
"""

import re
from itertools import product

from replywell.suggest.words import fold

Stems = frozenset[str]
# A piece has so many letters at least.
SHORTEST = 3
_LONGEST, _ENOUGH = 6, 2
# So many spellings of one run of letters are told apart, and so many letters of a class.
_MOST, _MOST_LETTERS = 32, 4
_UNKNOWN = re.compile(r"\(\?(?![:=!]|<[=!])")
_TOKEN = re.compile(r"\(\?<?[:=!]|\(|\)|\||\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|[*+?]\??|\{\d*(?:,\d*)?\}\??|.", re.DOTALL)
_WITHOUT_WIDTH = {r"\b", r"\B", "^", "$"}
_OPTIONAL = re.compile(r"[*?]\??|\{0?(?:,\d*)?\}\??")
_REPEATED = re.compile(r"\+\??|\{[1-9]\d*(?:,\d*)?\}\??")


def needed_stems(pattern: str) -> list[Stems]:
    """Return sets of folded pieces, the most telling ones: a folded text that the pattern matches holds one of each."""
    if _UNKNOWN.search(pattern):
        return []
    needed = _Reader(_TOKEN.findall(pattern)).either()[0]
    return sorted(needed, key=lambda stems: (-min(map(len, stems)), len(stems)))[:_ENOUGH]


class _Reader:
    """Reads the tokens of one pattern from left to right."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._place = 0

    def either(self) -> tuple[list[Stems], Stems | None]:
        """Return what the alternatives up to the next closing bracket need, and their spellings if these are few."""
        branches = [self._branch()]
        while self._next() == "|":
            self._place += 1
            branches.append(self._branch())
        if len(branches) == 1:
            return branches[0]
        spelled = [one for _, one in branches if one is not None]
        exact = frozenset[str]().union(*spelled) if len(spelled) == len(branches) else None
        # Each alternative is told by the one of its pieces that is longest.
        told = [max(needed, key=lambda stems: min(map(len, stems))) for needed, _ in branches if needed]
        needed = [frozenset[str]().union(*told)] if len(told) == len(branches) else []
        return needed, exact if exact is not None and len(exact) <= _MOST else None

    def _next(self) -> str | None:
        return self._tokens[self._place] if self._place < len(self._tokens) else None

    def _branch(self) -> tuple[list[Stems], Stems | None]:
        needed: list[Stems] = []
        run, whole = frozenset([""]), True
        while (token := self._next()) not in (None, "|", ")"):
            self._place += 1
            if token in _WITHOUT_WIDTH:
                continue
            inside, spelled = self._atom(token or "")
            mark = self._next() or ""
            if optional := bool(_OPTIONAL.fullmatch(mark)):
                inside = []
                spelled = spelled | {""} if spelled is not None and mark == "?" else None
            repeated = bool(_REPEATED.fullmatch(mark))
            self._place += optional or repeated
            joined = _joined(run, spelled) if spelled is not None else None
            if joined is not None and not repeated:
                run = joined
                continue
            # Here the letters that surely follow each other end.
            needed += [*_telling(joined if joined is not None else run), *([] if spelled else inside)]
            run, whole = frozenset([""]) if joined is not None or spelled is None else spelled, False
        return [*needed, *_telling(run)], run if whole else None

    def _atom(self, piece: str) -> tuple[list[Stems], Stems | None]:
        if piece.startswith("("):
            needed, spelled = self.either()
            self._place += 1
            return ([], frozenset([""])) if piece not in ("(", "(?:") else (needed, spelled)
        if piece.startswith("[") and len(piece) > 1:
            letters = piece[1:-1]
            few = len(letters) <= _MOST_LETTERS and not re.search(r"^\^|[\\-]", letters)
            return [], frozenset(map(fold, letters)) if few else None
        if piece == "." or re.fullmatch(r"\\\w", piece):
            return [], None
        return [], frozenset([fold(piece[-1])])


def _joined(run: Stems, spelled: Stems) -> Stems | None:
    """Return each spelling of the run with each that follows, or None where these are too many."""
    many = len(run) * len(spelled) > _MOST
    return None if many else frozenset(first + last for first, last in product(run, spelled))


def _telling(run: Stems) -> list[Stems]:
    """Return the beginnings of the spellings as one need, unless some are too short to tell anything."""
    short = {one[:_LONGEST] for one in run}
    told = frozenset(one for one in short if not any(other != one and other in one for other in short))
    return [told] if all(len(one) >= SHORTEST for one in told) else []
