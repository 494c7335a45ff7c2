"""Whether words of harm or danger report any: single words, or an event that befell somebody; idioms report none."""

import re
from functools import cache, lru_cache

from replywell.idioms import without_idioms
from replywell.shared_data import load_json
from replywell.suggest.patterns import compiled
from replywell.suggest.phrasings import load_words
from replywell.suggest.reported import is_reported

_READ = 4000
# Which kind of event is harm or danger as well as the single words of it are.
_EVENTS = {"harm": "struck", "danger": "live"}


def reports(topic: str, text: str, language: str) -> bool:
    """Say whether the text reports harm or danger (`topic`) of the author's own case."""
    if topic in _EVENTS and _happened(_EVENTS[topic], text, language):
        return True
    return _is_told(compiled(load_words(language)["told"][topic]), text, language)


def befell(text: str, language: str) -> bool:
    """Say whether the text reports that somebody came to harm, or a danger that is there: an event, not a word."""
    return any(_happened(kind, text, language) for kind in _EVENTS.values())


def has_struck(text: str, language: str) -> bool:
    """Say whether the text reports that somebody's body came to harm."""
    return _happened(_EVENTS["harm"], text, language)


# Whether harm befell somebody is asked by the plan, by the questions about harm and about the patient.
@lru_cache(maxsize=16)
def _happened(kind: str, text: str, language: str) -> bool:
    return _is_told(_pattern(kind, language), text, language)


def _is_told(pattern: re.Pattern[str], text: str, language: str) -> bool:
    text = without_idioms(text[:_READ], language)
    return any(is_reported(text, *found.span(), language) for found in pattern.finditer(text))


@cache
def _pattern(kind: str, language: str) -> re.Pattern[str]:
    return re.compile("|".join(load_json(f"languages/{language}/phrases/harm.json")[kind]), re.IGNORECASE)
