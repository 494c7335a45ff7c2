"""A short stretch of the review in the customer's own words.

It needs no inflection and always names what this review says. Better none than a bad one: a stretch is a whole clause
or sentence, it stands under no other clause that may deny it, and read by itself it says what it is quoted for, in
words of its own: a side fact of the story says nothing.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from replywell.analyse import analyse
from replywell.suggest.mention import Mention
from replywell.suggest.stretches import Stretch, find_stretches, in_quotes, quote_rules, turns_before
from replywell.suggest.words import Word, read_words

_TRIED = 4
_ENOUGH = 2.4
_SURE, _SURE_UNHEARD, _SURE_AFTER_BUT = 0.6, 0.88, 0.5
_NOT_AT_ALL = -9.0
_BRIEF, _OUTCRY, _WHOLE_TEXT = 3, 4, 0.8
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

    @cached_property
    def stretches(self) -> list[Stretch]:
        """What can be repeated, in order."""
        return list(find_stretches(self.text, self.language))

    @cached_property
    def words(self) -> list[Word]:
        """All words of the text."""
        return read_words(self.text)


def best_quote(material: Material, tone: str) -> str | None:
    """Return the most telling stretch that says something of this tone, in quotation marks, or None."""
    ranked = sorted(
        ((_weight(stretch, material, tone), stretch) for stretch in material.stretches),
        key=lambda pair: -pair[0],
    )
    heard = [(weight + _heard(stretch, material, tone), stretch) for weight, stretch in ranked[:_TRIED]]
    weight, best = max(heard, key=lambda pair: pair[0], default=(0.0, None))
    if best is None or weight < _ENOUGH:
        return None
    return in_quotes(best.text, material.language)


def _weight(stretch: Stretch, material: Material, tone: str) -> float:
    weight = 0.6 if stretch.whole else 0.0
    weight += 0.5 if len(read_words(stretch.text)) in _GOOD_LENGTH else -0.5
    # What is told first is mostly what the review is about.
    weight -= 0.05 * stretch.number
    weight += 0.4 if re.search(r"\d", stretch.text) else 0.0
    for item in material.analysis.get("evidence") or ():
        start, end = item["span"]
        if start < stretch.end and end > stretch.start:
            if item.get("speaks_for") == _OTHER[tone]:
                return _NOT_AT_ALL
            weight += 1.2
    inside = {place for place, word in enumerate(material.words) if stretch.start <= word.start < stretch.end}
    kinds = {one.kind for one in material.mentions if one.place in inside}
    if not kinds and not _tells_enough(stretch, material):
        return _NOT_AT_ALL
    if tone == "negative" and turns_before(material.text, stretch.start, material.language):
        weight += 0.8  # "lovely, but …": the complaint is what follows
    return weight + sum(_WEIGHT.get(kind, 0.0) for kind in kinds)


def _tells_enough(stretch: Stretch, material: Material) -> bool:
    """Say whether words that name nothing we know may still be repeated: not two of them, not an outcry alone."""
    length = len(read_words(stretch.text))
    outcry = _is_all(stretch, material) and length <= _OUTCRY and not material.analysis.get("aspects")
    return length >= _BRIEF and not outcry


def _is_all(stretch: Stretch, material: Material) -> bool:
    return len(stretch.text) >= _WHOLE_TEXT * len(material.text.strip())


def _heard(stretch: Stretch, material: Material, tone: str) -> float:
    """Return how well the stretch by itself, read by the analysis, says what it is quoted for."""
    of_all = material.analysis["sentiment"]
    if _is_all(stretch, material) and of_all["label"] == tone:
        return 2 * float(of_all.get("confidence", 1.0))
    if tone == "negative" and quote_rules(material.language)["remark"].search(stretch.text):
        return _ENOUGH
    alone = analyse(stretch.text, page_language=material.language)
    verdict, said = alone.sentiment, {item.speaks_for for item in alone.evidence}
    turned = tone == "negative" and turns_before(material.text, stretch.start, material.language)
    bar = _SURE_AFTER_BUT if turned else _SURE if tone in said else _SURE_UNHEARD
    if verdict.label != tone or verdict.confidence < bar or _OTHER[tone] in said:
        return _NOT_AT_ALL
    return 2 * verdict.confidence
