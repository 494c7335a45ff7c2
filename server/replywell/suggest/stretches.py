"""The stretches of a review that can be repeated word for word: whole clauses and short sentences."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from replywell.shared_data import load_json
from replywell.suggest.never import is_never_repeated
from replywell.suggest.phrasings import load_words
from replywell.suggest.sentences import split_at
from replywell.suggest.words import begun_after, fold, read_words

_READ = 1500
_LEAST, _TELLING = 2, 4
# The most words and characters of a clause, and of a sentence by itself.
_CLAUSE, _SENTENCE = (10, 76), (16, 104)
_LINK, _PART = 3, 2
# A piece of so few words before a hanging clause is a bare name.
_NAME = 2
_HARD = re.compile(r"[.!?…;\n()\[\]]+|:(?!\d\d)|\s[-–—]+\s|--+|\s[/|]\s|[@#]\w+")
# What parts a sentence in two that one may well repeat as one: "two settings: lava and Norway".
_INNER = re.compile(r":\s|\s[-–—]+\s")
_ENDS = re.compile(r"[.!?…;\n()\[\]]")
_SENTENCE_ENDS = re.compile(r"[.!?…;\n]|:(?!\d)")
# A colon parts what is told, but for that of a time.
_TIME_OF_DAY = re.compile(r"\b\d{1,2}:\d\d\b")
# Marks of quotation, addresses, hashtags, long numbers and all that is no letter, digit or plain mark.
_UNFIT = re.compile(r"[\"“”„«»‘@#*/\\<>{}_=+|^]|~(?! ?\d)|\d{5}|\d[\d ()-]{7,}|https?|www\.|[^\w\s,'’.%€$£₽&~–-]")

_PATTERNS = (
    "careless", "remark", "remark_denied", "parting", "before_good", "general",
    "grievance", "trouble", "of_author", "eased", "elsewhere", "points_back", "begins_amid", "goes_on", "lead_in",
    "expected", "own_act", "excuse", "simile", "grave", "own_letters",
)  # fmt: skip

# A letter drawn out, no blank after a comma, a word said twice.
_SLIPS = re.compile(r"([^\W\d])\1\1|[,;][^\W\d]|\b(\w{2,}) \2\b", re.IGNORECASE)


@dataclass(frozen=True)
class Stretch:
    """A piece of the text; `whole` where it is a sentence by itself, `number` counts them in order."""

    text: str
    start: int
    end: int
    whole: bool
    number: int


def find_stretches(text: str, language: str) -> Iterator[Stretch]:
    """Yield the stretches that may be repeated, in order: sentences, and clauses of two to ten words."""
    number = 0
    whole = _trimmed(text, 0, len(text.rstrip(" .!…\n")), language)
    if whole and _INNER.search(text, *whole) and not _ENDS.search(text, *whole):
        plain = _INNER.sub(", ", text[slice(*whole)])
        if _is_fit(plain, language, _SENTENCE):
            yield Stretch(text[slice(*whole)], *whole, whole=True, number=number)
    for start, end, question in split_at(_HARD, text[:_READ]):
        pieces = list(_pieces(text, start, end, language))
        if question:  # "The locker does not open, what do I do now?": what stands before the question is told
            pieces = pieces[:-1] if _hangs(_first(text, pieces[-1]), language) else []
        for first, last in _clauses(text, pieces, language):
            span, whole_one = _trimmed(text, first, last, language), (first, last) == (start, end)
            if span and _is_fit(text[slice(*span)], language, _SENTENCE if whole_one else _CLAUSE):
                yield Stretch(text[slice(*span)], *span, whole=whole_one, number=number)
                number += 1


def _pieces(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    """Yield the spans between the commas, and before words that begin a clause without one."""
    begun = start
    for comma in re.compile(r",\s|,$").finditer(text, start, end):
        yield from _parted(text, begun, comma.start(), language)
        begun = comma.end()
    yield from _parted(text, begun, end, language)


def _parted(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    for turn in quote_rules(language)["parting"].finditer(text, start, end):
        if len(read_words(text[start : turn.start()])) < _PART:
            continue  # „salat aga oli …“: the word of contrast may come second
        yield start, turn.start()
        start = turn.end() - len(turn["next"])
    yield start, end


def _clauses(text: str, pieces: list[tuple[int, int]], language: str) -> Iterator[tuple[int, int]]:
    """Yield the whole sentence, and each clause with the clause that hangs on it; never the one that hangs alone."""
    if len(pieces) > 1:
        yield pieces[0][0], pieces[-1][1]
    hangs = [_hangs(_first(text, piece), language) for piece in pieces] + [False]
    for place, (start, end) in enumerate(pieces):
        last = hangs[place + 1] and hangs[place + 2 : place + 3] == [True]
        # "The phone, which they sold me, restarts": of a bare name the sentence tells something only behind the clause.
        named = hangs[place + 1] and place + 2 < len(pieces) and len(read_words(text[start:end])) <= _NAME
        if hangs[place] or last or named or (place and hangs[place - 1]):
            continue
        yield start, (pieces[place + 1][1] if hangs[place + 1] else end)


def _hangs(word: str, language: str) -> bool:
    rules = quote_rules(language)
    return fold(word) in rules["hanging"] or bool(rules["hanging_shape"].fullmatch(word))


def _first(text: str, span: tuple[int, int]) -> str:
    """Return the first word in lower case, with its diacritics: „czekając” hangs, „czekać” does not."""
    piece = text[slice(*span)]
    words = read_words(piece)
    return piece[words[0].start : words[0].end].lower() if words else ""


def _trimmed(text: str, start: int, end: int, language: str) -> tuple[int, int] | None:
    """Return the span without blanks and without what joins it to the rest: "and", "the only thing is that"."""
    rules = quote_rules(language)
    start += len(text[start:end]) - len(text[start:end].lstrip(" ,\t–—-"))
    if found := rules["lead_in"].match(text, start, end):
        start = found.end()
    while (found := re.compile(r"[\s,–—-]*([^\W_]+)[\s,]+").match(text, start, end)) and fold(found[1]) in rules[
        "joining"
    ]:
        start = found.end()
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip(" ,\t–—-"))
    piece = text[start:end].rstrip(" ,\t–—-")
    return (start, start + len(piece)) if piece else None


def _is_fit(piece: str, language: str, size: tuple[int, int]) -> bool:
    rules = quote_rules(language)
    words = [word.folded for word in read_words(piece)]
    most, longest = size
    if not _LEAST <= len(words) <= most or len(piece) > longest or _UNFIT.search(_TIME_OF_DAY.sub("", piece)):
        return False
    if _SLIPS.search(piece) or rules["careless"].search(piece):
        return False  # whoever repeats a misspelled word points at it
    cut = words[-1] in rules["hanging_on"] or (len(words[-1]) == 1 and words[-1].isalpha())
    # "in which the TV failed" hangs as "which" does; "a fine room but a loud one" says two things at once.
    first = _first(piece, (0, len(piece)))
    hangs = _hangs(first, language) or (len(words[0]) <= _LINK and words[1] in rules["hanging"])
    if hangs or cut or _names_somebody(piece, language) or _says_both(piece, language):
        return False
    return telling(piece, language) >= _LEAST and not is_never_repeated(piece, language)


def in_quotes(piece: str, language: str) -> str:
    """Return the piece between the language's marks of quotation."""
    opening, closing = quote_rules(language)["marks"]
    return f"{opening}{piece}{closing}"


def turns_before(text: str, start: int, language: str) -> bool:
    """Say whether the word before this place, or the second after it, sets what follows against what was said."""
    before = read_words(text[max(0, start - 40) : start])[-1:]
    # „Czesne jednak wzrosło …“, „hind aga tõusis …“: the word of contrast may come second.
    second = read_words(text[start : start + 40])[1:2]
    return any(word.folded in quote_rules(language)["contrast"] for word in (*before, *second))


def turns_in(text: str, language: str) -> bool:
    """Say whether a word of the text sets what follows against what was said."""
    return any(word.folded in quote_rules(language)["contrast"] for word in read_words(text))


def begins_sentence(text: str, start: int, language: str) -> bool:
    """Say whether a sentence begins at this place, or with words before it that only join it to the last."""
    begun = begun_after(_SENTENCE_ENDS, text, start)
    return all(word.folded in quote_rules(language)["joining"] for word in read_words(text[begun:start]))


def _says_both(piece: str, language: str) -> bool:
    """Say whether a turn parts the piece in two; a remark may turn, but not from something else that is told."""
    rules = quote_rules(language)
    turns = [
        found.start() for found in rules["parting"].finditer(piece) if len(read_words(piece[: found.start()])) >= _PART
    ]
    for comma in re.finditer(",", piece):
        first = read_words(piece[comma.end() :])[:1]
        turns += [comma.start()] if first and first[0].folded in rules["contrast"] else []
    found = rules["remark"].search(piece)
    return any(not found or (turn <= found.start() and telling(piece[:turn], language) > 0) for turn in turns)


def telling(text: str, language: str) -> int:
    """Return how many words of the text tell something by themselves."""
    words = [word.folded for word in read_words(text)]
    return sum(len(word) >= _TELLING and word not in quote_rules(language)["empty"] for word in words)


def _names_somebody(piece: str, language: str) -> bool:
    """Say whether a first name or a capital inside names people or firms, or the piece is shouted."""
    spelled = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", piece)
    capital = [word for word in spelled[1:] if word != word.lower() and word not in quote_rules(language)["capital"]]
    shouted = len(spelled[0]) > 1 and spelled[0].isupper() if spelled else True
    return bool(capital) or shouted or any(word in load_words(language)["names"] for word in spelled)


@cache
def quote_rules(language: str) -> dict[str, Any]:
    """Return what decides about quoting in a language: sets of words, patterns, and the marks of quotation."""
    data = load_json(f"languages/{language}/phrases/quotes.json")
    return {
        **{key: frozenset(map(fold, data[key])) for key in ("joining", "hanging", "hanging_on", "empty", "contrast")},
        "capital": frozenset(data["capital"]),
        "hanging_shape": re.compile(data["hanging_shape"]),
        **{key: re.compile(data[key], re.IGNORECASE) for key in _PATTERNS},
        "marks": tuple(data["marks"]),
    }
