"""The author's first name as one addresses people; only where the display name surely holds one."""

import re
from functools import cache

from replywell.suggest.phrasings import load_words
from replywell.suggest.words import fold

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


@cache
def _names(language: str) -> dict[str, str]:
    return {fold(name): address for name, address in _pairs(load_words(language)["names"])}


def _pairs(names: dict[str, str] | list[str]) -> list[tuple[str, str]]:
    return list(names.items()) if isinstance(names, dict) else [(name, name) for name in names]
