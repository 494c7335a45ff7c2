"""Has the team said this almost word for word before?"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from replywell.check.model import Hit
from replywell.check.situation import Situation
from replywell.check.text import normalise


def repeats(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield a hit where a recent reply shares at least `similarity` of the character 5-grams (Jaccard)."""
    likeness, twin = closest(situation.reply.text, situation.context.recent_replies)
    if twin is not None and likeness >= item["similarity"]:
        yield Hit(note="twin", values=(("twin", twin.strip()[:120]),))


def closest(text: str, others: Sequence[str]) -> tuple[float, str | None]:
    """Return how like the text is to the one of the others that is most like it, 0 to 1, and that one."""
    own = five_grams(text)
    likenesses = [similarity(own, five_grams(other)) for other in others]
    best = max(likenesses, default=0.0)
    return best, others[likenesses.index(best)] if likenesses else None


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
