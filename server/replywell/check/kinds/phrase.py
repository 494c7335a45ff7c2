"""Concepts that a reply must not mention, or must."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from replywell.check.model import Hit
from replywell.check.reading import Mention, Reading, is_conditional, is_negated
from replywell.check.situation import Situation


def says(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield each mention of `find` that nothing excuses.

    `unless_reply`: concepts that excuse it anywhere in the reply; `unless_sentence`: in its sentence;
    `with_sentence`: one of these must stand in its sentence too; `skip`: quoted, negated, conditional,
    question, permitted (a fact of the context mentions the same), hotline (the sheet's contact stands in the sentence),
    published (the review says it too).
    """
    reply = situation.reply
    if reply.has(*item.get("unless_reply", ())):
        return
    for mention in reply.find(*item["find"]):
        if not _is_excused(situation, reply, mention, item):
            yield Hit(span=mention.span)


def lacks(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield one hit without a place where none of `find` is mentioned."""
    if not situation.reply.has(*item["find"]):
        yield Hit()


def _is_excused(situation: Situation, reply: Reading, mention: Mention, item: Mapping[str, Any]) -> bool:
    chart = mention.chart
    needed = item.get("with_sentence", ())
    if chart.has(*item.get("unless_sentence", ())) or (needed and not chart.has(*needed)):
        return True
    skip = item.get("skip", ("quoted",))
    return (
        ("quoted" in skip and reply.is_quoted(mention))
        or ("negated" in skip and is_negated(mention))
        or ("conditional" in skip and is_conditional(mention))
        or ("question" in skip and chart.sentence.is_question)
        or ("permitted" in skip and situation.permits(mention.concept))
        or ("hotline" in skip and _names_hotline(situation, mention))
        or ("published" in skip and situation.repeats_review(mention))
    )


def _names_hotline(situation: Situation, mention: Mention) -> bool:
    """Say whether the sentence gives the number or address that the incident's sheet names."""
    contact = (situation.context.incident.contact or "") if situation.context.incident else ""
    digits = re.sub(r"\D", "", contact)
    text = mention.sentence.text
    return bool(contact) and (contact in text or (len(digits) >= 3 and digits in re.sub(r"\D", "", text)))
