"""Whether words of a text report what happened: not denied, nor feared or only thought of, nor told of a novel."""

import re

from replywell.suggest.patterns import compiled
from replywell.suggest.phrasings import load_words
from replywell.suggest.words import stretch_around

_READ = 4000
# "We feared, that …" is one clause in Russian, Polish and Estonian.
_ENDS = re.compile(r"[.!?…;\n()]|,(?!\s+(?:что|чтобы|że|żeby|et|that)\b)")


def clause_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of the clause, or of the clauses, in which this span stands."""
    return stretch_around(_ENDS, text, start, end)


def is_only_thought_of(text: str, language: str) -> bool:
    """Say whether the text says what would be, might be or was feared.

    What came "instead of" something is a fact, and so is "if I pay for it, I expect".
    """
    harmless = load_words(language)["harmless"]
    told = compiled(harmless["contrast"]).sub(" ", text)
    return bool(compiled(harmless["hypothetical"]).search(told))


def is_reported(text: str, start: int, end: int, language: str, *, denies: bool = False) -> bool:
    """Say whether what these words say is meant; words that deny by themselves (`denies`) are not asked for denial."""
    harmless = load_words(language)["harmless"]
    first, last = clause_around(text, start, end)
    if compiled(harmless["told"]).search(text[:_READ]):
        return False
    if is_only_thought_of(text[first:last], language):
        return False
    if denies:
        return True
    before, after = text[first:start], text[start:last]
    denied = compiled(harmless["denied"]).search(before)
    return not (denied or compiled(harmless["undone"]).search(after))
