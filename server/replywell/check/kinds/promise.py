"""Promises of what neither remedies nor facts allow, or what nobody controls."""

from collections.abc import Iterator, Mapping
from typing import Any

from replywell.check.kinds.incident import is_concerned
from replywell.check.model import Hit
from replywell.check.reading import Mention, is_conditional, is_negated
from replywell.check.situation import Situation
from replywell.check.sureness import Verdict, read_act

_CLAUSE_MARKS = frozenset({",", ";", ":", "—", "–", "и", "and", "i", "oraz", "ja", "а", "a"})


def promises_too_much(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield the promises of `needs` (promise → concepts of which a remedy or fact must mention one) and `never`.

    `dated` promises may be permitted, but not the date with them unless a fact or remedy says a time too.
    """
    for place in range(len(situation.reply.charts)):
        for promise, remedies in item["needs"].items():
            yield from _of_remedy(situation, item, place, promise, remedies)
        yield from _of_future(situation, item, place)


def _of_remedy(
    situation: Situation, item: Mapping[str, Any], place: int, promise: str, remedies: list[str]
) -> Iterator[Hit]:
    reply = situation.reply
    permitted = any(situation.permits(remedy) for remedy in remedies)
    permitted = permitted or situation.repeats_remedy(reply.charts[place].sentence)
    mentions = [
        mention
        for mention in reply.find_in(place, promise)
        if _stands(situation, mention) and (not permitted or _date_is_new(situation, mention, item, remedies))
    ]
    verdict = read_act(reply, place, promise, mentions)
    if verdict == Verdict.NO:
        return
    if mentions:
        # Where only the time is new, it may be the time of an arrangement that is ours to make.
        sure = verdict == Verdict.SURE and not permitted
        # What is promised beside a sheet is compared with the sheet (R32).
        if not sure and is_concerned(situation):
            return
        yield from (Hit(span=mention.span, sure=sure) for mention in mentions)
    elif not permitted and _stands(situation, reply.whole(place)):
        # What the team may do can be worded in ways that only people see as this promise.
        free = not situation.context.remedies
        if free or verdict == Verdict.SURE:
            yield Hit(span=reply.whole(place).span, sure=free and verdict == Verdict.SURE)


def _of_future(situation: Situation, item: Mapping[str, Any], place: int) -> Iterator[Hit]:
    reply = situation.reply
    mentions = [mention for mention in reply.find_in(place, *item["never"]) if _cannot_be_kept(situation, mention)]
    verdict = read_act(reply, place, "never_again", mentions)
    if verdict == Verdict.NO:
        return
    if mentions:
        yield from (Hit(span=mention.span, sure=verdict == Verdict.SURE) for mention in mentions)
    elif situation.review.polarity != "positive" and _stands(situation, reply.whole(place)):
        yield Hit(span=reply.whole(place).span, sure=verdict == Verdict.SURE)


def _cannot_be_kept(situation: Situation, mention: Mention) -> bool:
    excused = is_negated_guarantee(mention) or situation.reply.is_quoted(mention)
    excused = excused or situation.review.polarity == "positive" and situation.repeats_review(mention)
    return not excused and not situation.permits(mention.concept)


def is_negated_guarantee(mention: Mention) -> bool:
    """Say whether the promise is one not made: "we cannot guarantee"."""
    return mention.chart.has("no_promise")


def _stands(situation: Situation, mention: Mention) -> bool:
    if situation.reply.is_quoted(mention) or mention.chart.sentence.is_question and mention.chart.has("choice_word"):
        return not situation.reply.is_quoted(mention)
    # The model has read a sentence with its negations: they excuse only what the lexicon found.
    negated = mention.concept and is_negated(mention)
    return not (negated or is_conditional(mention) or mention.chart.has("no_promise", "ask_inside"))


def _date_is_new(situation: Situation, mention: Mention, item: Mapping[str, Any], remedies: list[str]) -> bool:
    """Say whether a permitted promise comes with a time, in its own clause, that no remedy or fact allows."""
    # Arranging by a day is ours to do; when money or goods arrive is not.
    if mention.concept not in item["dated"] or mention.chart.has("arranges"):
        return False
    times = [interval for interval in mention.chart.find("time_named") if _same_clause(mention, interval)]
    if not times:
        return False
    words = {token.norm for s, e in times for token in mention.sentence.tokens[s:e]}
    sentences = [sentence for reading in situation.permitted for sentence in reading.sentences]
    known = {token.norm for sentence in sentences for token in sentence.words}
    return not words <= known and not any(
        reading.has("time_named", "next_day") and reading.has(*remedies) for reading in situation.permitted
    )


def _same_clause(mention: Mention, interval: tuple[int, int]) -> bool:
    first, last = sorted((mention.interval, interval))
    between = mention.sentence.tokens[first[1] : last[0]]
    return not any(token.norm in _CLAUSE_MARKS for token in between)
