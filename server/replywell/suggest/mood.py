"""What may be said to this review: plain joy and plain concern only where the verdict is sure enough."""

import re
from typing import Any

from replywell.context import ReviewInput
from replywell.suggest.evidence import sides_of, tones_of
from replywell.suggest.mention import Mention
from replywell.suggest.patterns import compiled
from replywell.suggest.phrasings import load_words

MOODS = ("praise", "complaint", "mixed", "neutral", "unsure", "doubt")
# A verdict "positive" below this is no ground for joy; stars of the same mind lower the bar, a bad word raises it.
_GLAD, _GLAD_STARRED, _GLAD_SPOILED, _GLAD_AGAINST = 0.74, 0.5, 0.86, 0.92
_CONCERNED, _CONCERNED_STARRED = 0.68, 0.55
_LEAST_LOW = 0.45
_LEAST, _PLAIN, _NOISE, _LOW, _MIDDLE, _BEST = 0.5, 0.65, 0.9, 2, 3, 5
# Above this a verdict stands though all words that the analysis counts speak for the other side.
_SURE_AGAINST_WORDS = 0.9
# Five stars are often left on a complaint by mistake: so sure a verdict, a case that somebody has to look into, and no
# word or topic of praise outweigh them.
_SURE_OF_CASE = 0.75
_CASES = {
    "delivery", "packaging", "wrong_item_or_description", "refund_return", "defect", "billing_charge",
    "warranty_repair", "app_software", "connection_network",
}  # fmt: skip
# Two words of blame, or one in a story of so many words, leave no "if".
_PLAINLY, _STORY = 2, 30
# News and adverts that are passed on read like complaints and praise, but nobody speaks of an own case.
_SURE_OF_POST = 0.97
_SHARED_POST = re.compile(r"^\s*RT\b|https?://|t\.co/|#\w+.*#\w+.*#\w+", re.DOTALL)


def mood_of(review: ReviewInput, analysis: dict[str, Any], mentions: list[Mention], *, passed_on: bool) -> str:
    """Return the verdict where it is sure; "unsure" (may be good) or "doubt" (may be bad) where it is not.

    An answer that is right either way is worth more than joy under a complaint. Under one or two stars there is no joy.
    """
    mood = _by_verdict(review, analysis, mentions, passed_on=passed_on)
    low, high = is_rated_low(review), is_rated_high(review)
    if mood in ("unsure", "doubt") and not high and _is_told_plainly(review.text, analysis):
        return "complaint"
    bad = analysis["sentiment"]["label"] == "negative"
    sure = float(analysis["sentiment"].get("confidence", 1.0))
    if mood in ("doubt", "unsure") and low and bad and sure >= _LEAST_LOW:
        return "complaint"  # stars and words of one mind leave no "if"
    blamed = bad and sides_of(analysis) == {"negative"}
    if blamed and mood in ("unsure", "neutral") and review.stars is None and sure < _CONCERNED and _is_bare(analysis):
        return "neutral"  # "it is only the beginning": a single word of doubt is nothing to be sorry for
    if mood in ("unsure", "neutral") and blamed and not high and not passed_on:
        return "complaint" if sure >= _CONCERNED else "doubt"
    return "doubt" if low and mood in ("praise", "unsure") else mood


def is_rated_low(review: ReviewInput) -> bool:
    """Say whether one or two stars were given: there is no joy under these."""
    return review.stars is not None and review.stars <= _LOW


def is_rated_high(review: ReviewInput) -> bool:
    """Say whether four or five stars were given."""
    return review.stars is not None and review.stars > _MIDDLE


def _is_told_plainly(text: str, analysis: dict[str, Any]) -> bool:
    """Say whether a negative verdict stands on two words of blame, or on a long story with one: no room for an "if"."""
    if analysis["sentiment"]["label"] != "negative" or not analysis["signals"].get("meaningful"):
        return False
    tones = tones_of(analysis)
    bad, good = tones.count("negative"), tones.count("positive")
    return bad - good >= _PLAINLY or (bad > good and len(text.split()) >= _STORY)


def _by_verdict(review: ReviewInput, analysis: dict[str, Any], mentions: list[Mention], *, passed_on: bool) -> str:
    label, sure = analysis["sentiment"]["label"], float(analysis["sentiment"].get("confidence", 1.0))
    stars = review.stars
    evidence = analysis.get("evidence") or ()
    if passed_on and sure < _SURE_OF_POST:
        return "neutral"
    if analysis["signals"].get("safety") and label == "negative" and sure < _CONCERNED:
        return "doubt"  # a needle in a seat is no remark, however weak the verdict
    leaves_open = stars is None and not evidence and sure < _PLAIN
    if leaves_open or (analysis["reaction"] == "none" and sure < (_NOISE if stars is None else _PLAIN)):
        # What leans to blame may be a remark that wants to be heard; thanks and an offer are right either way.
        return "unsure" if label == "negative" and analysis["signals"].get("meaningful") else "neutral"
    said = sides_of(analysis)
    if stars == _BEST and label in ("positive", "mixed") and "negative" not in said:
        return "praise" if label == "positive" else "unsure"
    if label == "positive":
        if said == {"negative"}:
            return "unsure"
        if sure >= _least_for_joy(stars, analysis, mentions):
            return "praise"
        return "doubt" if is_rated_low(review) else "unsure"
    if label == "neutral" and "negative" in said:
        return "unsure"
    # Against high stars only an event or a case speaks: "a bit dear" or "salty" is no complaint there.
    blamed = any(mention.sure == "negative" and mention.kind.startswith("event") for mention in mentions)
    blamed = blamed or _tells_case(analysis)
    if label == "negative" and sure < _LEAST and (stars is None or stars <= _MIDDLE):
        bad = "negative" in said and "positive" not in (analysis.get("aspects") or {}).values()
        return "doubt" if bad else "unsure"
    if sure < _LEAST or (label == "negative" and stars is not None and stars >= 4 and not blamed):
        return "doubt" if is_rated_low(review) else "unsure"
    if label == "negative" and said == {"positive"} and stars is None and sure < _SURE_AGAINST_WORDS:
        return "doubt"
    if label == "negative":
        return "complaint" if sure >= (_CONCERNED if stars is None or stars > 2 else _CONCERNED_STARRED) else "doubt"
    if label == "mixed":
        return "mixed"
    return "doubt" if is_rated_low(review) else "neutral"


def _is_bare(analysis: dict[str, Any]) -> bool:
    """Say whether no topic is named and no reaction wanted: one word of blame stands alone."""
    alone = len(analysis.get("evidence") or ()) <= 1
    return alone and not analysis.get("aspects") and analysis["reaction"] == "none"


def _tells_case(analysis: dict[str, Any]) -> bool:
    """Say whether a surely bad verdict tells of a case to look into (a wrong item, a fault), and of nothing good."""
    aspects = analysis.get("aspects") or {}
    bad = any(tone == "negative" for topic, tone in aspects.items() if topic in _CASES)
    praised = "positive" in aspects.values() or "positive" in sides_of(analysis)
    good = praised or analysis["reaction"] in ("thank", "none")
    return bad and not good and float(analysis["sentiment"].get("confidence", 1.0)) >= _SURE_OF_CASE


def passes_on(text: str, language: str) -> bool:
    """Say whether the text passes on news or an advert: by a link, hashtags or wording, and it answers nobody."""
    advert = compiled(load_words(language)["advert"]).search(text[:2000])
    return bool(advert or _SHARED_POST.search(text)) and not text.lstrip().startswith("@")


def _least_for_joy(stars: int | None, analysis: dict[str, Any], mentions: list[Mention]) -> float:
    if (stars is not None and stars <= 3) or analysis["signals"].get("safety"):
        return _GLAD_AGAINST
    spoiled = (
        "negative" in (analysis.get("aspects") or {}).values()
        or "negative" in sides_of(analysis)
        or any(mention.kind.startswith("event") for mention in mentions)
    )
    if stars is None:
        return _GLAD_SPOILED if spoiled else _GLAD
    return _GLAD if spoiled else _GLAD_STARRED
