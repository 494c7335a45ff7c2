"""Promises of what neither remedies nor facts allow, or what nobody controls."""

from collections.abc import Iterator, Mapping
from typing import Any

from replywell.check.model import Hit
from replywell.check.reading import Mention, is_conditional, is_negated
from replywell.check.situation import Situation

_CLAUSE_MARKS = frozenset({",", ";", ":", "—", "–", "и", "and", "i", "oraz", "ja", "а", "a"})


def promises_too_much(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield the promises of `needs` (promise → concepts of which a remedy or fact must mention one) and `never`.

    `dated` promises may be permitted, but not the date with them unless a fact or remedy says a time too.
    """
    reply = situation.reply
    for promise, remedies in item["needs"].items():
        permitted = any(situation.permits(remedy) for remedy in remedies)
        for mention in reply.find(promise):
            if _stands(situation, mention) and (not permitted or _date_is_new(situation, mention, item, remedies)):
                yield Hit(span=mention.span)
    for mention in reply.find(*item["never"]):
        excused = is_negated_guarantee(mention) or reply.is_quoted(mention)
        excused = excused or situation.review.polarity == "positive" and situation.repeats_review(mention)
        if not excused and not situation.permits(mention.concept):
            yield Hit(span=mention.span)


def is_negated_guarantee(mention: Mention) -> bool:
    """Say whether the promise is one not made: "we cannot guarantee"."""
    return mention.chart.has("no_promise")


def _stands(situation: Situation, mention: Mention) -> bool:
    if situation.reply.is_quoted(mention) or mention.chart.sentence.is_question and mention.chart.has("choice_word"):
        return not situation.reply.is_quoted(mention)
    return not (is_negated(mention) or is_conditional(mention) or mention.chart.has("no_promise", "ask_inside"))


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
        reading.has("time_named") and reading.has(*remedies) for reading in situation.permitted
    )


def _same_clause(mention: Mention, interval: tuple[int, int]) -> bool:
    first, last = sorted((mention.interval, interval))
    between = mention.sentence.tokens[first[1] : last[0]]
    return not any(token.norm in _CLAUSE_MARKS for token in between)
