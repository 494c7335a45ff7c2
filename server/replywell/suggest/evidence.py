"""What the analysis counts as evidence in a review: for which side its words speak, and where they stand."""

from typing import Any

Span = tuple[int, int]
SIDES = {"positive", "negative"}


def sides_of(analysis: dict[str, Any]) -> set[str]:
    """Return the sides, positive and negative, for which some word speaks."""
    return {item.get("speaks_for") for item in analysis.get("evidence") or ()} & SIDES


def spans_for(analysis: dict[str, Any], side: str) -> list[Span]:
    """Return where the words stand that speak for a side, in characters."""
    return [tuple(item["span"]) for item in analysis.get("evidence") or () if item.get("speaks_for") == side]
