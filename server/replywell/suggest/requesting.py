"""What a text requests without a question mark: money back, a call, a document, a change, a new thing on offer."""

import re
from dataclasses import dataclass

from replywell.suggest.patterns import compiled
from replywell.suggest.phrasings import load_words
from replywell.suggest.stretches import find_stretches, in_quotes

_READ = 4000
# A request of no known kind, which is best repeated.
PLEA = "plea"
# What ends the clause before.
_BEFORE = " .!?,;\n"
_SENTENCE_END = re.compile(r"[.!?\n]")


@dataclass(frozen=True)
class Request:
    """A request of this kind, and where the text makes it."""

    kind: str
    words: str
    start: int
    end: int


def requests(text: str, language: str) -> list[Request]:
    """Return what is requested, one of each kind, what weighs most first; of no known kind only where nothing else is.

    What stands in a question is asked, and not requested.
    """
    found: list[Request] = []
    for kind, pattern in load_words(language)["requested"].items():
        one = compiled(pattern).search(text[:_READ])
        if one and not (kind == PLEA and (found or _is_in_question(text, one.end()))):
            words = one[0].lstrip(_BEFORE)
            found.append(Request(kind, words, one.end() - len(words), one.end()))
    return found


def requests_something(text: str, language: str) -> bool:
    """Say whether the text requests anything."""
    patterns = load_words(language)["requested"].values()
    return any(compiled(pattern).search(text[:_READ]) for pattern in patterns)


def request_in_words(request: Request, text: str, language: str) -> str | None:
    """Return the clause that makes the request, in quotation marks, or None where it cannot be repeated."""
    around = [one for one in find_stretches(text, language) if one.start <= request.start and request.end <= one.end]
    if not around:
        # "Please" opens a clause that hangs on another: what is asked for stands after it.
        rest = _SENTENCE_END.split(text[request.start :], maxsplit=1)[0].partition(" ")[2]
        around = [one for one in find_stretches(rest, language) if one.start == 0]
    best = min(around, key=lambda one: len(one.text), default=None)
    return in_quotes(best.text, language) if best else None


def _is_in_question(text: str, place: int) -> bool:
    ending = _SENTENCE_END.search(text[place:])
    return ending is not None and ending[0] == "?"
