"""A few of the author's own words, for where the review names nothing that our tables know."""

import re
from typing import Any

_PART = re.compile(r"[^.,!?;:…\n()\"«»„”“—–]+")
_UNFIT = re.compile(r"[@#*<>{}\[\]|\\/\u2190-\U0010ffff]|\d{3,}|https?|www|[A-ZА-ЯÕÄÖÜŁŚŻ]{4,}")
_FEWEST, _MOST = 3, 7
# In a long review, or under a weak verdict, a clause taken alone may say the opposite of the whole.
_LONGEST, _SURE = 40, 0.8


def find_quote(text: str, analysis: dict[str, Any]) -> str | None:
    """Return the first clause of 3 to 7 words that speaks for the verdict, or None.

    Only clauses that the analysis itself counts as evidence: others may be irony or beside the point.
    """
    label = analysis["sentiment"]["label"]
    if len(text.split()) > _LONGEST or analysis["sentiment"].get("confidence", 1.0) < _SURE:
        return None
    spans = [tuple(item["span"]) for item in analysis.get("evidence") or () if item.get("speaks_for") == label]
    for part in _PART.finditer(text[:2000]):
        quote = part[0].strip(" -'’")
        if not _FEWEST <= len(quote.split()) <= _MOST or _UNFIT.search(quote):
            continue
        if any(start < part.end() and end > part.start() for start, end in spans):
            return quote
    return None
