"""Words of a review with their places, folded so that case, diacritics and ё do not matter."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_MOST = 12_000
_STROKES = {"ł": "l", "ø": "o", "đ": "d", "ё": "е", "’": "'"}


@dataclass(frozen=True)
class Word:
    """A word: folded, and its span in the text."""

    folded: str
    start: int
    end: int


def read_words(text: str) -> list[Word]:
    """Return the words of the first 12,000 characters."""
    return [Word(fold(found[0]), *found.span()) for found in _WORD.finditer(text[:_MOST])]


def fold(text: str) -> str:
    """Return the text in lower case without diacritics; й stays, it is a letter of its own."""
    return "".join(_fold_char(char) for char in text.lower())


@cache
def _fold_char(char: str) -> str:
    if char in _STROKES:
        return _STROKES[char]
    if char < "\x80" or char == "й":
        return char
    return "".join(part for part in unicodedata.normalize("NFD", char) if not unicodedata.combining(part))
