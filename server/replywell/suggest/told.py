"""What the words of a review tell by themselves: how long somebody waited, what is asked, what is said already."""

import re

from replywell.suggest.phrasings import load_words

_READ, _WITHOUT_MARK = 4000, 400


def waited(text: str, language: str) -> str | None:
    """Return how long the author says to have waited, in the review's own words ("three weeks"), or None."""
    found = re.search(load_words(language)["wait"], text[:_READ], re.IGNORECASE)
    return found["time"].lower() if found else None


def asked_kind(text: str, language: str) -> str | None:
    """Return what kind of question is asked (size, price, hours …), or None."""
    asked = " ".join(re.findall(r"[^.!?\n]*\?", text[:_READ])) or text[:_WITHOUT_MARK]
    kinds = load_words(language)["asked"].items()
    return next((kind for kind, pattern in kinds if re.search(pattern, asked, re.IGNORECASE)), None)


def tells(topic: str, text: str, language: str) -> bool:
    """Say whether the text already answers the question that one would ask about this topic."""
    pattern = load_words(language)["told"].get(topic)
    return bool(pattern and re.search(pattern, text[:_READ], re.IGNORECASE))
