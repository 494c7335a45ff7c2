"""What no firm repeats in public, even in the customer's own words: abuse, accusations, illness, mere verdicts."""

import re
from functools import cache

from replywell.shared_data import load_json
from replywell.suggest.words import fold, read_words

_INNOCENT = "innocent"
# Stands where an innocent word stood, so that its neighbours do not become neighbours.
_LET_GO = "·"


def is_never_repeated(piece: str, language: str) -> bool:
    """Say whether the piece has a word that is never repeated, other than in an innocent sense."""
    guilty, innocent = _patterns(language)
    words = " ".join(word.folded for word in read_words(piece))
    return bool(guilty.search(innocent.sub(_LET_GO, words)))


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    groups = load_json(f"languages/{language}/phrases/never.json")
    guilty = [one for name, entries in groups.items() if name not in (_INNOCENT, "$schema") for one in entries]
    return _pattern(guilty), _pattern(groups[_INNOCENT])


def _pattern(entries: list[str]) -> re.Pattern[str]:
    spelled = (re.escape(fold(one)).replace(r"\*", r"\S*").replace(r"\ ", " ") for one in entries)
    return re.compile(r"(?<!\S)(?:" + "|".join(spelled) + r")(?!\S)")
