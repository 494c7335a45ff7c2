"""Capitals and heaps of exclamation marks."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from replywell.check.model import Hit
from replywell.check.situation import Situation

_MARKS = re.compile(r"!{2,}|\?!+|!\?+|\?{2,}")


def shouts(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield a hit for a run of marks, or for `words` words in capitals that are no abbreviation of the case."""
    text = situation.reply.text
    match = _MARKS.search(text)
    if match:
        yield Hit(span=match.span())
    known = " ".join(situation.known_texts())
    loud = [
        token
        for sentence in situation.reply.sentences
        for token in sentence.words
        if _is_loud(token.text, item["letters"]) and token.text not in known
    ]
    if len(loud) >= item["words"]:
        yield Hit(span=(loud[0].start, loud[-1].end))


def _is_loud(word: str, letters: int) -> bool:
    return len(word) >= letters and word.isupper() and word.isalpha()
