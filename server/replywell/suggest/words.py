"""Words of a review with their places, folded so that case, diacritics and ё do not matter."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_MOST = 12_000
_STROKES = {"ł": "l", "ø": "o", "đ": "d", "ё": "е", "’": "'"}


class Word(NamedTuple):
    """A word: folded, and its span in the text."""

    folded: str
    start: int
    end: int


# Many questions are asked of the same stretch of a review.
@lru_cache(maxsize=256)
def read_words(text: str) -> tuple[Word, ...]:
    """Return the words of the first 12,000 characters."""
    return tuple([Word(fold(found[0]), *found.span()) for found in _WORD.finditer(text[:_MOST])])


def begun_after(ends: re.Pattern[str], text: str, place: int) -> int:
    """Return where the stretch begins in which `place` stands: after the last of `ends` before it, or with the text."""
    return max((found.end() for found in ends.finditer(text, 0, place)), default=0)


def stretch_around(ends: re.Pattern[str], text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span from the last of `ends` before `start` to the first after `end`, or to the ends of the text."""
    stop = ends.search(text, end)
    return begun_after(ends, text, start), stop.start() if stop else len(text)


def fold(text: str) -> str:
    """Return the text in lower case without diacritics; й stays, it is a letter of its own."""
    lowered = text.lower()
    return lowered if lowered.isascii() else lowered.translate(_FOLDED)


class _Folded(dict[int, str]):
    """What each letter becomes, worked out once a letter."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        plain = char if char == "й" else unicodedata.normalize("NFD", char)
        self[code] = "".join(part for part in plain if not unicodedata.combining(part))
        return self[code]


_FOLDED = _Folded({ord(char): plain for char, plain in _STROKES.items()})
