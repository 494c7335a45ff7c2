"""Idioms that only sound like harm: "choked on the invoice", "to die for"."""

import re
from functools import cache, lru_cache

from replywell.shared_data import load_json

# Stands where an idiom stood, so that its neighbours do not become neighbours.
_LET_GO = "·"


# Several questions about harm are asked of the same review.
@lru_cache(maxsize=16)
def without_idioms(text: str, language: str) -> str:
    """Return the text, each letter in its place, without the idioms that only sound like harm."""
    return _pattern(language).sub(lambda found: _LET_GO * len(found[0]), text)


def is_idiom(text: str, start: int, end: int, language: str) -> bool:
    """Say whether an idiom that only sounds like harm stands in this span of the text, or reaches into it."""
    return without_idioms(text, language)[start:end] != text[start:end]


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile("|".join(load_json(f"languages/{language}/phrases/harm.json")["idioms"]), re.IGNORECASE)
