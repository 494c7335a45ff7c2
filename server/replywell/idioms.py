"""Idioms that only sound like harm: "choked on the invoice", "to die for"."""

import re
from functools import cache

from replywell.shared_data import load_json

# Stands where an idiom stood, so that its neighbours do not become neighbours.
_LET_GO = "·"


def without_idioms(text: str, language: str) -> str:
    """Return the text, each letter in its place, without the idioms that only sound like harm."""
    return _pattern(language).sub(lambda found: _LET_GO * len(found[0]), text)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile("|".join(load_json(f"languages/{language}/phrases/harm.json")["idioms"]), re.IGNORECASE)
