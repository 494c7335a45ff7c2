"""Is there an apology that means something?"""

from collections.abc import Iterator, Mapping
from typing import Any

from replywell.check.details import content_words, same_stem
from replywell.check.model import Hit
from replywell.check.reading import Mention, Reading
from replywell.check.situation import Situation


def lacks_apology(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield a hit where there is no apology, only a conditional one (note `conditional`) or a stock one (`stock`)."""
    apologies = [mention for mention in situation.reply.find("apology") if not mention.chart.has("apology_aside")]
    if not apologies:
        # Regret is half an apology: people do not agree whether it is enough.
        yield Hit(sure=not situation.reply.has("regret"))
        return
    firm = [mention for mention in apologies if not mention.chart.has("apology_if")]
    if not firm:
        yield Hit(span=apologies[0].span, note="conditional")
    elif all(mention.chart.has("apology_stock") for mention in firm) and not _names_what(situation, firm):
        yield Hit(span=firm[0].span, note="stock")


def _names_what(situation: Situation, apologies: list[Mention]) -> bool:
    """Say whether a sentence with an apology also names the failure or a detail of the review."""
    for mention in apologies:
        words = content_words(Reading(mention.sentence.text, situation.reply.language))
        stock = {token.norm for s, e in mention.chart.find("apology_stock") for token in mention.sentence.tokens[s:e]}
        if any(same_stem(word, other) for word in words - stock for other in situation.review.content):
            return True
    return False
