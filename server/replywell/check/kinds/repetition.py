"""Has the team said this almost word for word before?"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from replywell.check.model import Hit
from replywell.check.situation import Situation
from replywell.check.text import normalise


def repeats(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield a hit where a recent reply shares at least `similarity` of the character 5-grams (Jaccard)."""
    own = five_grams(situation.reply.text)
    best = max(situation.context.recent_replies, key=lambda text: similarity(own, five_grams(text)), default=None)
    if best is not None and similarity(own, five_grams(best)) >= item["similarity"]:
        yield Hit(note="twin", values=(("twin", best.strip()[:120]),))


# The last replies of a team come again with every keystroke, and with every draft.
@lru_cache(maxsize=1024)
def five_grams(text: str) -> frozenset[str]:
    """Return the character 5-grams of the text in lower case with single spaces."""
    flat = " ".join(normalise(text).split())
    return frozenset(flat[place : place + 5] for place in range(max(1, len(flat) - 4)))


def similarity(a: frozenset[str], b: frozenset[str]) -> float:
    """Return the Jaccard similarity, 0 to 1, of two sets."""
    if not a or not b:
        return 0.0
    shared = len(a & b)
    return shared / (len(a) + len(b) - shared)
