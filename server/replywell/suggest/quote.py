"""A short stretch of the review in the customer's own words.

It needs no inflection and always names what this review says. Better none than a bad one: a stretch is a whole clause
or sentence, it stands under no other clause that may deny it, and it says what the customer means as a whole.
"""

import re
from dataclasses import dataclass
from typing import Any

from replywell.analyse import analyse
from replywell.shared_data import load_json
from replywell.suggest.mention import Mention
from replywell.suggest.stretches import Stretch, find_stretches
from replywell.suggest.words import read_words

_TRIED = 4
_ENOUGH = 2.4
_SURE, _AGAINST = 0.6, 0.62
_OTHER = {"positive": "negative", "negative": "positive"}
_WEIGHT = {"event": 1.4, "event+thing": 0.0, "quality": 1.0, "thing": 0.7, "word": 0.5}
_GOOD_LENGTH = range(3, 8)


@dataclass(frozen=True)
class Material:
    """What a stretch is chosen from: the text, its language, the analysis of it and what it mentions."""

    text: str
    language: str
    analysis: dict[str, Any]
    mentions: tuple[Mention, ...]


def best_quote(material: Material, tone: str | None) -> str | None:
    """Return the most telling stretch that says something of this tone (None: any), in quotation marks, or None."""
    ranked = sorted(
        ((_weight(stretch, material, tone), stretch) for stretch in find_stretches(material.text, material.language)),
        key=lambda pair: -pair[0],
    )
    exact = material.analysis["sentiment"]["label"] == "mixed"
    heard = [
        (weight + _heard(stretch, material.language, tone, exact=exact), stretch) for weight, stretch in ranked[:_TRIED]
    ]
    weight, best = max(heard, key=lambda pair: pair[0], default=(0.0, None))
    if best is None or weight < _ENOUGH:
        return None
    opening, closing = load_json(f"languages/{material.language}/phrases/quotes.json")["marks"]
    return f"{opening}{best.text}{closing}"


def _weight(stretch: Stretch, material: Material, tone: str | None) -> float:
    weight = 0.6 if stretch.whole else 0.0
    weight += 0.5 if len(read_words(stretch.text)) in _GOOD_LENGTH else -0.5
    # What is told first is mostly what the review is about.
    weight -= 0.05 * stretch.number
    weight += 0.4 if re.search(r"\d", stretch.text) else 0.0
    for item in material.analysis.get("evidence") or ():
        start, end = item["span"]
        if start < stretch.end and end > stretch.start:
            if tone and item.get("speaks_for") == _OTHER[tone]:
                return -9.0
            weight += 1.2
    words = read_words(material.text)
    inside = {place for place, word in enumerate(words) if stretch.start <= word.start < stretch.end}
    kinds = {one.kind for one in material.mentions if one.place in inside}
    return weight + sum(_WEIGHT.get(kind, 0.0) for kind in kinds)


def _heard(stretch: Stretch, language: str, tone: str | None, *, exact: bool) -> float:
    """Return how well the stretch by itself, read by the analysis, says what it is quoted for.

    `exact` where the review says both good and bad: then every stretch must be of its own side.
    """
    verdict = analyse(stretch.text, page_language=language).sentiment
    if tone is None:
        return verdict.confidence if verdict.label != "neutral" else 0.0
    against = _AGAINST if not exact else 0.0
    if (verdict.label == _OTHER[tone] and verdict.confidence >= against) or (exact and verdict.label == "neutral"):
        return -9.0
    return 2 * verdict.confidence if verdict.label == tone and verdict.confidence >= _SURE else 0.0
