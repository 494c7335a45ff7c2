"""Running down a competitor whom the review names."""

from collections.abc import Iterator, Mapping
from typing import Any

from replywell.check.model import Hit
from replywell.check.platforms import platform_names
from replywell.check.reading import is_negated
from replywell.check.situation import Situation
from replywell.check.text import normalise


def belittles_named(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield a disparaging concept (`find`) in a sentence that names a brand of the review other than our own."""
    names = _brands(situation)
    for mention in situation.reply.find(*item["find"]):
        words = {token.norm for token in mention.sentence.words}
        named = any(word.startswith(name[: max(3, len(name) - 2)]) for word in words for name in names)
        if named and not is_negated(mention) and not situation.reply.is_quoted(mention):
            yield Hit(span=mention.span)


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
