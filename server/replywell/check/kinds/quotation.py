"""Does the reply copy a passage of the review?"""

from collections.abc import Iterator, Mapping
from typing import Any

from replywell.check.model import Hit
from replywell.check.situation import Situation


def quotes_review(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield a run of more than `words` consecutive words of the review."""
    size = item["words"] + 1
    theirs = situation.review.words_for_quote
    runs = {theirs[place : place + size] for place in range(len(theirs) - size + 1)}
    own = [token for sentence in situation.reply.sentences for token in sentence.words]
    for place in range(len(own) - size + 1):
        if tuple(token.norm for token in own[place : place + size]) in runs:
            yield Hit(span=(own[place].start, own[place + size - 1].end))
            return
