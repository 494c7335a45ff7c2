"""Whether words of harm or danger report any: not denied, nor feared, nor told of a novel or a rescue."""

import re

from replywell.suggest.phrasings import load_words
from replywell.suggest.words import begun_after

_READ = 4000
# "We feared, that …" is one clause in Russian, Polish and Estonian.
_ENDS = re.compile(r"[.!?…;\n()]|,(?!\s+(?:что|чтобы|że|żeby|et|that)\b)")


def reports(topic: str, text: str, language: str) -> bool:
    """Say whether the text reports harm or danger (`topic`) of the author's own case."""
    pattern = load_words(language)["told"][topic]
    return any(
        is_reported(text, found.start(), language) for found in re.finditer(pattern, text[:_READ], re.IGNORECASE)
    )


def is_reported(text: str, place: int, language: str) -> bool:
    """Say whether a word of harm at this place is meant: neither denied, nor only thought of, nor part of a story."""
    harmless = load_words(language)["harmless"]
    start = begun_after(_ENDS, text, place)
    end = _ENDS.search(text, place)
    clause = text[start : end.start() if end else len(text)]
    return not (
        re.search(harmless["told"], text[:_READ], re.IGNORECASE)
        or re.search(harmless["hypothetical"], clause, re.IGNORECASE)
        or re.search(harmless["denied"], text[start:place], re.IGNORECASE)
        or re.search(harmless["undone"], text[place : end.start() if end else len(text)], re.IGNORECASE)
    )
