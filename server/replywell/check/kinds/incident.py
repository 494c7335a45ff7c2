"""Does the reply say the same as the fact sheet of the open incident?"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from replywell.check.details import content_words, same_stem
from replywell.check.model import Hit
from replywell.check.reading import Reading, is_negated
from replywell.check.situation import Situation

_NUMBER = re.compile(r"(?<![\w+])\d+(?:[.,:]\d+)*")


def is_concerned(situation: Situation) -> bool:
    """Say whether the review or the reply is about the incident's product or cause."""
    incident = situation.context.incident
    if incident is None:
        return False
    sheet = content_words(Reading(f"{incident.product or ''}. {incident.cause or ''}", situation.reply.language))
    words = situation.review.content | content_words(situation.reply)
    return not sheet or situation.review.is_dangerous or any(same_stem(a, b) for a in sheet for b in words)


def differs(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield softening words (`soften`), other causes, other remedies and numbers that the sheet does not have."""
    if not is_concerned(situation):
        return
    reply = situation.reply
    for mention in reply.find(*item["soften"]):
        if not is_negated(mention) and not reply.is_quoted(mention):
            yield Hit(span=mention.span, note="soften")
    for family in (item["causes"], item["remedies"]):
        known = [concept for concept in family if situation.permits(concept)]
        if known:
            yield from _others(situation, [concept for concept in family if concept not in known], known)
    yield from _numbers(situation)


def _others(situation: Situation, concepts: list[str], known: list[str]) -> Iterator[Hit]:
    for mention in situation.reply.find(*concepts):
        if not is_negated(mention) and not mention.chart.has(*known):
            yield Hit(span=mention.span, note="differs")


def _numbers(situation: Situation) -> Iterator[Hit]:
    known = {number for text in situation.known_texts() for number in _NUMBER.findall(text)}
    sheet = " ".join(situation.context.incident.texts()) if situation.context.incident else ""
    if not _NUMBER.search(sheet):
        return
    for match in _NUMBER.finditer(situation.reply.text):
        if match.group() not in known and match.group().lstrip("0") not in {number.lstrip("0") for number in known}:
            yield Hit(span=match.span(), note="number")
