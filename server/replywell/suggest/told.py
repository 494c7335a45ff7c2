"""What the words of a review tell by themselves: how long somebody waited, and what is said already."""

import re

from replywell.suggest.patterns import compiled
from replywell.suggest.phrasings import load_words

_READ = 4000
# What others say, in quotation marks.
CITED = re.compile(r"[„“«\"][^„“”«»\"]*[“”»\"]")


def waited(text: str, language: str) -> str | None:
    """Return how long the author says to have waited, in the review's own words ("three weeks"), or None."""
    found = compiled(load_words(language)["wait"]).search(text[:_READ])
    return found["time"].lower() if found else None


def stoppable(text: str, language: str) -> str | None:
    """Return by which kind of thing the text names what one can stop using (plug, battery, food …), or None."""
    kinds = load_words(language)["stoppable"].items()
    return next((kind for kind, pattern in kinds if compiled(pattern).search(text[:_READ])), None)


def speaks_of_others(text: str, language: str) -> bool:
    """Say whether nobody in the text speaks of an own case or to us, but for what others say in quotation marks."""
    return not compiled(load_words(language)["own_voice"]).search(CITED.sub(" ", text[:_READ]))


def solved(text: str, language: str) -> int | None:
    """Return where the last word ends that tells that what was wrong has been put right, or None."""
    found = list(compiled(load_words(language)["told"]["solved"]).finditer(text[:_READ]))
    return found[-1].end() if found else None


def gives_thanks(text: str, language: str) -> bool:
    """Say whether a word of thanks stands in the text."""
    return bool(compiled(load_words(language)["thanks"]).search(text[:_READ]))


def wrote_privately(text: str, language: str) -> bool:
    """Say whether the text tells that its author has written to us in private."""
    return bool(compiled(load_words(language)["told"]["written"]).search(text[:_READ]))


def speaks_of_screen(text: str, language: str) -> bool:
    """Say whether the text speaks of an app, a phone or a site, of which version and model tell something."""
    return bool(compiled(load_words(language)["on_screen"]).search(text[:_READ]))


def is_report(text: str, language: str) -> bool:
    """Say whether the text is worded as news or a study, and in nobody's own voice."""
    worded = compiled(load_words(language)["report"]).search(text[:_READ])
    return worded is not None and speaks_of_others(text, language)


def tells(topic: str, text: str, language: str) -> bool:
    """Say whether the text already answers the question that one would ask about this topic."""
    pattern = load_words(language)["told"].get(topic)
    return bool(pattern and compiled(pattern).search(text[:_READ]))


def wants_thanks_passed(text: str, language: str) -> bool:
    """Say whether the text asks to pass thanks on to somebody."""
    return bool(compiled(load_words(language)["thanks_to"]).search(text[:_READ]))
