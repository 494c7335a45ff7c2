"""What the analysis counts as evidence in a review: for which side its words speak, and where they stand."""

from typing import Any

Span = tuple[int, int]
SIDES = {"positive", "negative"}


def tones_of(analysis: dict[str, Any]) -> list[str]:
    """Return for what each word speaks that the analysis counts, in its order."""
    return [item.get("speaks_for") for item in analysis.get("evidence") or ()]


def sides_of(analysis: dict[str, Any]) -> set[str]:
    """Return the sides, positive and negative, for which some word speaks."""
    return SIDES.intersection(tones_of(analysis))


def spans_for(analysis: dict[str, Any], side: str) -> list[Span]:
    """Return where the words stand that speak for a side, in characters."""
    return [tuple(item["span"]) for item in analysis.get("evidence") or () if item.get("speaks_for") == side]
