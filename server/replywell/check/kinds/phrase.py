"""Concepts that a reply must not mention, or must."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from replywell.check.model import Hit
from replywell.check.reading import Mention, Reading, is_conditional, is_negated
from replywell.check.situation import Situation
from replywell.check.sureness import Verdict, read_act


def says(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield each mention of `find`, and each sentence that does `act` without them, that nothing excuses.

    Where `act` is given, lexicon and model together decide whether it is said, and how sure that is; with `only_seen`
    the model alone does not say so.
    `unless_reply`: concepts that excuse it anywhere in the reply; `unless_near`: in its sentence, the one before or the
    one after; `unless_sentence`: in its sentence; `unless_alone`: in its sentence, where the model alone hears it;
    `with_sentence`: one of these must stand in its sentence too; `skip`: quoted, negated, conditional,
    question, permitted (a fact of the context mentions the same), hotline (the sheet's contact stands in the sentence),
    published (the review says it too), stated (the sentence repeats a fact or the sheet). With `only_sure` what may be
    is let go; with `unsure` nothing is more than a hint: the words are innocent elsewhere.
    """
    reply = situation.reply
    if reply.has(*item.get("unless_reply", ())):
        return
    act = item.get("act")
    near = item.get("unless_near", ())
    for place, here in enumerate(reply.charts):
        # Most sentences neither hold the words nor do the act: they are passed over quickly.
        if not here.has(*item["find"]) and (act is None or read_act(reply, place, act) == Verdict.NO):
            continue
        if any(chart.has(*near) for chart in reply.charts[max(0, place - 1) : place + 2]):
            continue
        mentions = [
            mention
            for mention in reply.find_in(place, *item["find"])
            if not _is_excused(situation, reply, mention, item)
        ]
        if act is None:
            yield from (Hit(span=mention.span, sure=not item.get("unsure")) for mention in mentions)
            continue
        verdict = read_act(reply, place, act, mentions)
        if verdict == Verdict.NO or item.get("only_sure") and verdict != Verdict.SURE:
            continue
        if mentions:
            yield from (Hit(span=mention.span, sure=verdict == Verdict.SURE) for mention in mentions)
        elif not (item.get("only_seen") or here.has(*item.get("unless_alone", ()))) and not _is_excused(
            situation, reply, reply.whole(place), item
        ):
            yield Hit(span=reply.whole(place).span, sure=verdict == Verdict.SURE)


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
    # The model has read a sentence with its negations, so they excuse nothing that it alone found.
    return (
        ("quoted" in skip and reply.is_quoted(mention))
        or ("negated" in skip and mention.concept and is_negated(mention))
        or ("conditional" in skip and is_conditional(mention))
        or ("question" in skip and chart.sentence.is_question)
        or ("permitted" in skip and (situation.permits(mention.concept) or situation.repeats_permitted(mention)))
        or ("hotline" in skip and _names_hotline(situation, mention))
        or ("published" in skip and situation.repeats_review(mention))
        or ("stated" in skip and situation.states_fact(mention.sentence))
    )


def _names_hotline(situation: Situation, mention: Mention) -> bool:
    """Say whether the sentence gives the number or address that the incident's sheet names."""
    contact = (situation.context.incident.contact or "") if situation.context.incident else ""
    digits = re.sub(r"\D", "", contact)
    text = mention.sentence.text
    return bool(contact) and (contact in text or (len(digits) >= 3 and digits in re.sub(r"\D", "", text)))
