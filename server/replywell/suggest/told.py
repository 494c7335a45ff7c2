"""What the words of a review tell by themselves: how long somebody waited, what is asked, what is said already."""

import re

from replywell.suggest.phrasings import load_words

_READ, _WITHOUT_MARK, _BRIEF = 4000, 400, 7
# What others say, in quotation marks.
CITED = re.compile(r"[„“«\"][^„“”«»\"]*[“”»\"]")
# "How" stands in questions of any kind; where one's own order is, outweighs all others.
_WIDEST, _OWN = "howto", "status"


def waited(text: str, language: str) -> str | None:
    """Return how long the author says to have waited, in the review's own words ("three weeks"), or None."""
    found = re.search(load_words(language)["wait"], text[:_READ], re.IGNORECASE)
    return found["time"].lower() if found else None


def questions(text: str, language: str) -> list[str]:
    """Return the sentences that ask something, without those that only cry out ("how is this even allowed?")."""
    outcry = load_words(language)["outcry"]
    asked = re.findall(r"[^.!?\n]*\?", text[:_READ])
    return [sentence for sentence in asked if not re.search(outcry, sentence, re.IGNORECASE)]


def asked_kind(text: str, language: str) -> str | None:
    """Return what kind of question is asked (size, price, hours …), or None."""
    asked = " ".join(questions(text, language)) or ("" if "?" in text[:_READ] else text[:_WITHOUT_MARK])
    kinds = load_words(language)["asked"].items()
    found = [kind for kind, pattern in kinds if re.search(pattern, asked, re.IGNORECASE)]
    if _WIDEST in found and wants_yes_or_no(asked, language):
        found.remove(_WIDEST)  # "do I have to install it again?" asks for no instructions
    telling = [kind for kind in found if kind != _WIDEST] or found
    # A long question of two kinds is answered as neither: the wrong kind is worse than none.
    sure = len(telling) == 1 or _OWN in telling or len(asked.split()) <= _BRIEF
    return telling[0] if telling and sure else None


def wants_yes_or_no(asked: str, language: str) -> bool:
    """Say whether a question wants a yes or no, and no instructions."""
    return bool(re.search(load_words(language)["yes_or_no"], asked[:_READ], re.IGNORECASE))


def requested(text: str, language: str) -> tuple[str, str] | None:
    """Return what kind of thing is asked for without a question (a refund, a call …) and in which words, or None."""
    for kind, pattern in load_words(language)["requested"].items():
        if found := re.search(pattern, text[:_READ], re.IGNORECASE):
            return kind, found[0]
    return None


def stoppable(text: str, language: str) -> str | None:
    """Return by which kind of thing the text names what one can stop using (plug, battery, food …), or None."""
    kinds = load_words(language)["stoppable"].items()
    return next((kind for kind, pattern in kinds if re.search(pattern, text[:_READ], re.IGNORECASE)), None)


def speaks_of_others(text: str, language: str) -> bool:
    """Say whether nobody in the text speaks of an own case or to us, but for what others say in quotation marks."""
    return not re.search(load_words(language)["own_voice"], CITED.sub(" ", text[:_READ]), re.IGNORECASE)


def is_report(text: str, language: str) -> bool:
    """Say whether the text is worded as news or a study, and in nobody's own voice."""
    worded = re.search(load_words(language)["report"], text[:_READ], re.IGNORECASE)
    return worded is not None and speaks_of_others(text, language)


def tells(topic: str, text: str, language: str) -> bool:
    """Say whether the text already answers the question that one would ask about this topic."""
    pattern = load_words(language)["told"].get(topic)
    return bool(pattern and re.search(pattern, text[:_READ], re.IGNORECASE))


def wants_thanks_passed(text: str, language: str) -> bool:
    """Say whether the text asks to pass thanks on to somebody."""
    return bool(re.search(load_words(language)["thanks_to"], text[:_READ], re.IGNORECASE))
