"""Text → sentences → tokens, with the place of each in the text."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['-][^\W\d_]+)*|[^\w\s]", re.UNICODE)
_BREAK = re.compile(r"(?:[.!?…]+[\"'»”)\]]*(?=\s)|\n+)")
# Words before a full stop that do not end a sentence, in all four languages.
_ABBREVIATIONS = frozenset(
    ("г", "ул", "д", "кв", "т", "е", "п", "др", "руб", "им", "стр", "тел", "см", "напр", "np", "tj", "m", "in", "ul")
    + ("nr", "godz", "tzw", "itd", "itp", "dr", "ok", "pkt", "pl", "al", "tel", "jms", "nt", "kl", "lk", "vt", "hr")
    + ("pr", "mr", "mrs", "ms", "e", "i", "g", "vs", "approx", "st", "no", "p", "s")
)
_OPENERS = '«“„"‟'
_CLOSERS = '»”"“’'


def normalise(text: str) -> str:
    """Return the text in lower case with one apostrophe and «е» for «ё»; length and places stay the same."""
    lowered = text.lower()
    if len(lowered) != len(text):  # a few capitals have two small letters
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lowered.replace("ё", "е").replace("’", "'").replace("ʼ", "'").replace("‘", "'").replace("‑", "-")


class Token(NamedTuple):
    """A word, number or mark: `norm` is its normalised form, `start` and `end` its place."""

    text: str
    norm: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Tell words and numbers from punctuation."""
        return self.norm[0].isalnum()


@dataclass(frozen=True)
class Sentence:
    """A sentence and its tokens."""

    text: str
    start: int
    tokens: tuple[Token, ...]

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """The tokens without punctuation."""
        return tuple(token for token in self.tokens if token.is_word)

    @cached_property
    def is_question(self) -> bool:
        """Say whether the sentence ends with a question mark."""
        return self.text.rstrip(" \"'»”)").endswith("?")

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return the place in the whole text of the tokens first..last-1."""
        return self.tokens[first].start, self.tokens[last - 1].end


def split_sentences(text: str) -> list[Sentence]:
    """Return the sentences of the text; one without a word or number is joined to none and left out."""
    sentences = []
    start = 0
    for end in [*_ends(text), len(text)]:
        piece = text[start:end]
        tokens = tokenise(piece, start)
        if any(token.is_word for token in tokens):
            lead = len(piece) - len(piece.lstrip())
            sentences.append(Sentence(piece.strip(), start + lead, tokens))
        start = end
    return sentences


def tokenise(text: str, offset: int = 0) -> tuple[Token, ...]:
    """Return the tokens of the text; `offset` is added to their places."""
    norm = normalise(text)
    return tuple(
        Token(text[m.start() : m.end()], m.group(), m.start() + offset, m.end() + offset) for m in _TOKEN.finditer(norm)
    )


def quoted_ranges(text: str) -> list[tuple[int, int]]:
    """Return the places between quotation marks; an unclosed mark opens nothing."""
    ranges: list[tuple[int, int]] = []
    open_at: int | None = None
    for place, char in enumerate(text):
        if open_at is not None and char in _CLOSERS and place > open_at + 1:
            if char == "’" and text[open_at] != "‘":
                continue
            ranges.append((open_at, place + 1))
            open_at = None
        elif open_at is None and char in _OPENERS:
            open_at = place
    return ranges


def _ends(text: str) -> list[int]:
    return [match.end() for match in _BREAK.finditer(text) if _really_ends(text, match)]


def _really_ends(text: str, match: re.Match[str]) -> bool:
    if "\n" in match.group() or match.group()[0] != "." or len(match.group()) > 1:
        return True
    before = re.search(r"([^\W_]+)$", text[: match.start()])
    after = text[match.end() :].lstrip()
    if before and before.group().isdigit() and after[:1].islower():
        return False
    if before and before.group().lower() in _ABBREVIATIONS:
        # An abbreviation ends the sentence only before a capital, and a single letter not even then.
        return after[:1].isupper() and len(before.group()) > 2
    return not after[:1].islower()
