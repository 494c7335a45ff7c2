"""A thing as a review names it, with the forms a reply needs."""

from collections.abc import Iterable
from dataclasses import dataclass

LEAST_WEIGHT = 0.4


@dataclass(frozen=True)
class Mention:
    """A thing as this review names it. `tone` is positive, negative or None where the clause does not tell."""

    forms: dict[str, str]
    topic: str
    kind: str
    group: str
    weight: float
    place: int
    clause: int
    tone: str | None = None
    keys: frozenset[str] = frozenset()


def best_mention(mentions: Iterable[Mention], tone: str | None, avoid: frozenset[str] = frozenset()) -> Mention | None:
    """Return the most telling mention of this tone (None: any), joined ones and earlier ones first."""
    fit = [
        one
        for one in mentions
        if one.weight >= LEAST_WEIGHT and (tone is None or one.tone == tone) and not one.keys & avoid
    ]
    return max(fit, key=lambda one: (one.weight, -one.place), default=None)
