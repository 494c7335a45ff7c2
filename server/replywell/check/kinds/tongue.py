"""Is the reply in the language of the review?"""

from collections.abc import Iterator, Mapping
from typing import Any

from replywell.check.language import LANGUAGES
from replywell.check.model import Hit
from replywell.check.situation import Situation

_MIN_LETTERS = 12


def is_foreign(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield a hit where both languages are known and differ; a very short text proves nothing."""
    ours, theirs = situation.reply_language, situation.review_language
    if ours == theirs or ours not in (*LANGUAGES, "other") or theirs not in LANGUAGES:
        return
    if min(len(situation.reply.text), len(situation.review.review.text)) >= _MIN_LETTERS:
        yield Hit(values=(("reply", ours), ("review", theirs)))
