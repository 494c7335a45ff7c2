"""Does the reply say the same as the fact sheet of the open incident?"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from replywell.check.details import content_words, same_stem
from replywell.check.language import language_of
from replywell.check.model import Hit
from replywell.check.reading import Reading, is_negated
from replywell.check.situation import Situation
from replywell.check.sureness import Verdict, read_act

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
    """Yield softening words (`soften`), other causes, other remedies and numbers that the sheet does not have.

    `less`: what takes away from a remedy → what the sheet then grants ("half the price" → "the full price");
    `promises`: promise → the remedies of which the sheet must grant one;
    `unless_cause`: concepts beside which a thing is only named ("unplug the charger"), not told as the cause;
    `blames`: concepts that tell a cause, whatever it is.
    """
    if not is_concerned(situation):
        return
    reply = situation.reply
    for mention in reply.find(*item["soften"]):
        if not is_negated(mention) and not reply.is_quoted(mention):
            yield Hit(span=mention.span, note="soften")
    for family, aside in ((item["causes"], item.get("unless_cause", ())), (item["remedies"], ())):
        known = [concept for concept in family if situation.permits(concept)]
        if known:
            yield from _others(situation, [concept for concept in family if concept not in known], known, aside)
    yield from _other_causes(situation, item.get("blames", ()))
    for promise, remedies in item.get("promises", {}).items():
        if not any(map(situation.permits, remedies)):
            yield from _other_promises(situation, promise)
    for taken, given in item["less"].items():
        if situation.permits(given) and not situation.permits(taken):
            yield from _others(situation, [taken], [])
    yield from _numbers(situation)
    yield from _dates(situation)


def _others(situation: Situation, concepts: list[str], known: list[str], aside: Sequence[str] = ()) -> Iterator[Hit]:
    for mention in situation.reply.find(*concepts):
        if not is_negated(mention) and not mention.chart.has(*known, *aside):
            yield Hit(span=mention.span, note="differs")


def _other_promises(situation: Situation, promise: str) -> Iterator[Hit]:
    incident, reply = situation.context.incident, situation.reply
    if not incident or not incident.remedy:
        return
    for place, chart in enumerate(reply.charts):
        mentions = [mention for mention in reply.find_in(place, promise) if not is_negated(mention)]
        sure = mentions and read_act(reply, place, promise, mentions) == Verdict.SURE
        if sure and not chart.has("if_word", "no_promise"):
            yield Hit(span=mentions[0].span, note="differs")


def _other_causes(situation: Situation, frames: Sequence[str]) -> Iterator[Hit]:
    """Yield what is said to be the cause where nothing of the sheet's own cause is in the sentence."""
    incident, reply = situation.context.incident, situation.reply
    if not incident or not incident.cause or language_of(incident.cause) != reply.language:
        return
    cause = content_words(Reading(f"{incident.cause}. {incident.product or ''}", reply.language))
    for mention in reply.find(*frames):
        named = content_words(Reading(mention.sentence.text, reply.language))
        ours = any(same_stem(word, other) for word in named for other in cause)
        if named and not ours and not is_negated(mention) and not reply.is_quoted(mention):
            yield Hit(span=mention.span, note="differs")


def _numbers(situation: Situation) -> Iterator[Hit]:
    known = {number for text in situation.known_texts() for number in _NUMBER.findall(text)}
    sheet = " ".join(situation.context.incident.texts()) if situation.context.incident else ""
    if not _NUMBER.search(sheet):
        return
    helpers = [mention.span for mention in situation.reply.find("emergency")]
    for match in _NUMBER.finditer(situation.reply.text):
        # Whom to ring in need stands in no sheet.
        if any(first <= match.start() and match.end() <= last for first, last in helpers):
            continue
        if match.group() not in known and match.group().lstrip("0") not in {number.lstrip("0") for number in known}:
            yield Hit(span=match.span(), note="number")


def _dates(situation: Situation) -> Iterator[Hit]:
    """Yield the days of the sheet that the reply puts into another month."""
    told = [day for reading in situation.permitted for day in _days(reading)]
    for number, month, span in _days(situation.reply):
        known = [other for same, other, _ in told if same == number]
        if known and not any(same_stem(month, other) for other in known):
            yield Hit(span=span, note="number")


def _days(reading: Reading) -> Iterator[tuple[str, str, tuple[int, int]]]:
    for mention in reading.find("month"):
        first = mention.interval[0]
        before = [token for token in mention.sentence.tokens[:first] if token.is_word][-1:]
        if before and before[0].norm.isdigit():
            yield before[0].norm, mention.tokens[0].norm, (before[0].start, mention.span[1])
