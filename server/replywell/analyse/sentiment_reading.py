"""Read the evaluations of a text: what is praised or blamed, turned by negation, weighed, and in which clause."""

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import NamedTuple

from replywell.analyse.patterns import Match
from replywell.analyse.sentiment_lexicon import EMOJI, Lexicon, load_lexicon
from replywell.analyse.tokens import Tokens

NEGATION_REACHES = 4
DENIAL_REACHES = 3
STOPS = frozenset(",;:.!?\n-–—") | {"..", "...", "--"}
ENDS = frozenset(".!?;\n")
PARTS = ENDS | {","}
# A comma parts clauses, not items of a list.
COMMA_AFTER = 2
OPENERS = ("but", "although")
LOUDER, SOFTER = 1.4, 0.6


class Hit(NamedTuple):
    """An evaluation at the words `start` … `end` - 1; `value` is its strength after negation and degree."""

    start: int
    end: int
    listed: int
    value: float
    negator: int | None
    unreal: bool

    @property
    def negated(self) -> bool:
        """Return whether a negation turned it."""
        return self.negator is not None


@dataclass(slots=True)
class Clause:
    """A stretch of words up to the end of a sentence or a contrast."""

    start: int
    end: int
    opened_by: str
    hits: list[Hit] = field(default_factory=list)
    frames: dict[str, int] = field(default_factory=dict)
    question: bool = False
    negators: int = 0
    denied: list[int] = field(default_factory=list)
    praise: float = 0.0
    """The sum of what speaks for it."""
    blame: float = 0.0
    """The sum of what speaks against it, as a positive number."""

    def add(self, hit: Hit) -> None:
        """Take in an evaluation; what is not real speaks for nothing."""
        self.hits.append(hit)
        if not hit.unreal:
            if hit.value > 0:
                self.praise += hit.value
            else:
                self.blame -= hit.value


def read_clauses(tokens: Tokens, language: str) -> list[Clause]:
    """Return the clauses of a text with their evaluations, in order; none for a text without words."""
    words = tokens.words
    lexicon = load_lexicon(language)
    values, grammar, frames = lexicon.find(words)
    clauses = _split(words, grammar)
    roles = _roles(grammar, len(words))
    ends = [clause.end for clause in clauses]
    for frame in frames:
        clauses[bisect_right(ends, frame.start)].frames.setdefault(frame.value, frame.start)
    for match in values:
        clause = clauses[bisect_right(ends, match.start)]
        clause.add(_hit(match, clause, words, roles, lexicon))
    if "negators" in roles:
        for clause in clauses:
            _deny(clause, words, roles)
    return clauses


def _split(words: list[str], grammar: list[Match[str]]) -> list[Clause]:
    openers = {match.start: match.value for match in grammar if match.value in OPENERS}
    clauses: list[Clause] = []
    start, opened = 0, ""
    # Few words part a text.
    parting = [(at, word) for at, word in enumerate(words) if word[0] in PARTS or at in openers]
    for at, word in parting:
        if at in openers and at > start:
            clauses.append(Clause(start, at, opened))
            start, opened = at, openers[at]
        elif at in openers:
            opened = openers[at]
        if word == "," and at - start >= COMMA_AFTER and at + COMMA_AFTER < len(words):
            clauses.append(Clause(start, at + 1, opened))
            start, opened = at + 1, ""
        elif word[0] in ENDS:
            clauses.append(Clause(start, at + 1, opened, question="?" in word))
            start, opened = at + 1, ""
    if start < len(words):
        clauses.append(Clause(start, len(words), opened))
    return clauses


def _roles(grammar: list[Match[str]], size: int) -> list[str]:
    roles = [""] * size
    for match in grammar:
        for at in range(match.start, match.end):
            roles[at] = match.value
    return roles


def _hit(match: Match[int], clause: Clause, words: list[str], roles: list[str], lexicon: Lexicon) -> Hit:
    listed = match.value
    value = float(2 if listed == EMOJI else -2 if listed == -EMOJI else listed)
    before = roles[match.start - 1] if match.start > clause.start else ""
    value *= LOUDER if before == "intensifiers" else SOFTER if before == "softeners" else 1.0
    # "Żadnych problemów", "не подвёл": what holds its own negation is not turned again by another.
    whole = abs(listed) == EMOJI or "negators" in roles[match.start : match.end]
    negator = None if whole else _negator_of(match.start, clause, words, roles)
    if negator is not None and _has_no_like(words[clause.start : clause.end], words[negator : match.end], lexicon):
        # "Never ate so well" praises, "never been so disappointed" blames: more than the word alone.
        value *= LOUDER if before != "intensifiers" else 1.0
        negator = None
    if negator is not None:
        # "Not bad" is weaker praise than "not good" is blame.
        value *= -0.8 if value > 0 else -0.5
    unreal = clause.frames.get("unreal", match.start) < match.start
    return Hit(match.start, match.end, listed, value, negator, unreal)


def _has_no_like(clause: list[str], from_negator: list[str], lexicon: Lexicon) -> bool:
    """Say whether a negation compares with all there ever was: nothing was so good, or so bad."""
    return not lexicon.to_this_degree.isdisjoint(from_negator) and not lexicon.at_any_time.isdisjoint(clause)


def _deny(clause: Clause, words: list[str], roles: list[str]) -> None:
    """Note which words of a clause follow a negation closely, known or not."""
    left = 0
    for at in range(clause.start, clause.end):
        if words[at] in STOPS:
            left = 0
        elif roles[at] == "negators":
            clause.negators += 1
            left = DENIAL_REACHES
        elif left:
            clause.denied.append(at)
            left -= 1


def _negator_of(start: int, clause: Clause, words: list[str], roles: list[str]) -> int | None:
    for at in range(start - 1, max(clause.start, start - NEGATION_REACHES) - 1, -1):
        if words[at] in STOPS:
            return None
        if roles[at] == "negators":
            return at
    return None
