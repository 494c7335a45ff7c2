"""Running down a competitor whom the review names, or the platform that it stands on."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from replywell.check.model import Hit
from replywell.check.platforms import platform_names
from replywell.check.reading import is_negated
from replywell.check.situation import Situation
from replywell.check.sureness import Verdict, read_act
from replywell.check.text import normalise

_WORD = re.compile(r"[^\W\d_]+")


def belittles_named(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield a disparaging concept (`find`), or the whole sentence, where it names a brand of the review not our own.

    The model is asked whether that is the `act`: a capital letter alone does not tell a rival from a weekday. Where a
    brand is named it needs less to say so. `unless_sentence`: concepts that excuse it. With `of_platform` the names are
    those of the platform.
    """
    reply, names = situation.reply, _platform(situation) if item.get("of_platform") else _brands(situation)
    for place, chart in enumerate(reply.charts):
        words = {token.norm for token in chart.sentence.words}
        if not any(word.startswith(name[: max(3, len(name) - 2)]) for word in words for name in names):
            continue
        if chart.has(*item.get("unless_sentence", ())):
            continue
        alone = read_act(reply, place, item["act"])
        for mention in (*reply.find_in(place, *item["find"]), reply.whole(place)):
            if mention.concept and is_negated(mention) or reply.is_quoted(mention):
                continue
            # A platform is named wherever a chat is: its name says nothing yet.
            seen = [] if item.get("of_platform") and not mention.concept else [mention]
            verdict = read_act(reply, place, item["act"], seen)
            if verdict != Verdict.NO:
                # A name alone makes nobody sure: it is named in kind sentences too.
                sure = verdict == Verdict.SURE and (bool(mention.concept) or alone == Verdict.SURE)
                yield Hit(span=mention.span, sure=sure and not item.get("unsure"))


def _brands(situation: Situation) -> set[str]:
    """Return the capitalised words inside the review's sentences that are not ours, the platform's or the author's."""
    context = situation.context
    ours = normalise(" ".join(filter(None, (
        context.client.name if context.client else None,
        context.incident.product if context.incident else None,
        situation.review.review.author,
        *context.facts,
    ))))  # fmt: skip
    brands = set()
    for sentence in situation.review.reading.sentences:
        for token in sentence.words[1:]:
            if token.text[0].isupper() and len(token.norm) >= 3 and token.norm not in ours:
                brands.add(token.norm)
    return brands - set(platform_names())


def _platform(situation: Situation) -> set[str]:
    """Return the words of the platform's names that are long enough to be told from others."""
    names = " ".join((situation.platform.id, *situation.platform.names))
    return {word for word in _WORD.findall(normalise(names)) if len(word) >= 4 and word != "generic"}
