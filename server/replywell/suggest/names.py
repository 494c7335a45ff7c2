"""The author's first name as one addresses people; only where the display name surely holds one."""

import re
from functools import cache

from replywell.suggest.phrasings import load_words
from replywell.suggest.words import fold, read_words

_NEAR = 5
_INSIDE = re.compile(r"[^\W\d_][,;]?\s+$")
# Two people under one name: to address one of them leaves the other out.
_SEVERAL = re.compile(r"[&+/]|\b(?:and|ja|i|oraz|и)\b")
_PARTS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")


def greet_as(author: str | None, language: str) -> str | None:
    """Return "Anna", „Pani Anno”, or None where the name is not in the language's table of first names."""
    if not author or len(author) > 40 or re.search(r"[\d@_]", author) or _SEVERAL.search(author):
        return None
    parts = _PARTS.findall(author)
    if not parts or len(parts) > 3:
        return None
    names = _names(language)
    return names.get(fold(parts[0])) or (names.get(fold(parts[1])) if len(parts) == 2 else None)


def only_name(text: str, language: str, near: list[int]) -> str | None:
    """Return the only first name of a text in its basic form, if it stands near one of these words; else None."""
    known = _spellings(language)
    found: dict[str, int] = {}
    for place, word in enumerate(read_words(text)):
        name = text[word.start : word.end]
        # At the beginning of a sentence any word has a capital: "Will" and "Mark" tell nothing there.
        if name in known and _INSIDE.search(text[: word.start]):
            found.setdefault(name, place)
    name, place = next(iter(found.items()), ("", 0))
    return name if len(found) == 1 and any(abs(place - other) <= _NEAR for other in near) else None


@cache
def _spellings(language: str) -> frozenset[str]:
    return frozenset(load_words(language)["names"])


@cache
def _names(language: str) -> dict[str, str]:
    return {fold(name): address for name, address in _pairs(load_words(language)["names"])}


def _pairs(names: dict[str, str] | list[str]) -> list[tuple[str, str]]:
    return list(names.items()) if isinstance(names, dict) else [(name, name) for name in names]
