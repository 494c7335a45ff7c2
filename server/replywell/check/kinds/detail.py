"""Does the reply take up what this review says?"""

from collections.abc import Iterator, Mapping
from typing import Any

from replywell.check.chart import Chart
from replywell.check.details import content_words, same_stem, topics_of
from replywell.check.model import Hit
from replywell.check.reading import Reading
from replywell.check.situation import Situation


def takes_up_nothing(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield a hit where the reply names nothing of the review; with `stock`, only if it also uses such phrases."""
    if situation.details:
        return
    stock = item.get("stock")
    if not stock:
        yield Hit()
        return
    mention = next(situation.reply.find(*stock), None)
    if mention:
        yield Hit(span=mention.span)


def ignores_complaint(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield a hit where nothing of the complaining sentences is taken up, nor asked about or apologised for."""
    review = situation.review
    reply = situation.reply
    if not review.complaint_words or reply.has(*item.get("unless_reply", ())) or _apologises(situation):
        return
    # What is to be looked into by a time is the complaint, whatever it is called.
    if any(all(chart.has(concept) for concept in item.get("unless_together", [""])) for chart in reply.charts):
        return
    own = content_words(reply)
    if any(same_stem(word, other) for word in own for other in review.complaint_words):
        return
    if not _shared_topic(situation):
        yield Hit()


def _shared_topic(situation: Situation) -> bool:
    if situation.reply.language != situation.review.reading.language:
        return False
    own = topics_of(situation.reply)
    return any(own & topics_of(part) for part in situation.review.complaint_parts)


def _apologises(situation: Situation) -> bool:
    """Say whether a sentence apologises and names a thing, in whatever words: what it is sorry for is the complaint."""
    return any(
        chart.has("apology") and not chart.has("apology_aside") and _names_something(situation, chart)
        for chart in situation.reply.charts
    )


def _names_something(situation: Situation, chart: Chart) -> bool:
    return bool(content_words(Reading(chart.sentence.text, situation.reply.language)))
