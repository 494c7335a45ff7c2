"""A thing as a review names it, with the forms a reply needs."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Mention:
    """A thing, event, quality or mere topic word as this review names it.

    `sure` is positive or negative where it is certain that the customer praises or blames it, else None; `plain` says
    that it stands as the subject or object of its sentence, in the number of its forms: "by phone" is no praised phone.
    """

    forms: dict[str, str]
    topic: str
    kind: str
    group: str
    weight: float
    place: int
    clause: int
    sure: str | None = None
    plain: bool = True
    keys: frozenset[str] = frozenset()


def best_mention(mentions: Iterable[Mention], avoid: frozenset[str] = frozenset()) -> Mention | None:
    """Return the most telling mention: the heaviest, among equals the earliest."""
    fit = [one for one in mentions if one.forms and not one.keys & avoid]
    return max(fit, key=lambda one: (one.weight, -one.place), default=None)
