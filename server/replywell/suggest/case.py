"""All that a draft is planned from: the review, what it says, what the team knows, and the language to answer in."""

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from replywell.check.platforms import Platform, load_platform
from replywell.context import Context, ReviewInput
from replywell.suggest.answer_language import choose_language, knows
from replywell.suggest.mention import LEAST_WEIGHT, Mention, best_mention
from replywell.suggest.mentions import find_mentions
from replywell.suggest.names import greet_as
from replywell.suggest.phrasings import load_words
from replywell.suggest.quotes import find_quote

# On these the answer to "write to us privately" has nowhere to go: there is no private channel to the author.
_NO_PRIVATE_CHANNEL = {"google", "google_play", "app_store", "tripadvisor", "yelp", "2gis"}
_FORMAL = ("formal", "official", "официаль", "деловой", "строг", "oficjal", "ametlik")
_NO_NAMES = {"tripadvisor"}
_GROUP_OF_TOPIC = {
    "food_taste": "food",
    "comfort_cleanliness": "place",
    "staff_service": "staff",
    "app_software": "app",
}
_SURE, _VERY_SURE = 0.65, 0.85


@dataclass(frozen=True)
class Case:
    """One review to answer."""

    review: ReviewInput
    context: Context
    analysis: dict[str, Any]
    language: str
    own_language: bool
    mentions: list[Mention] = field(default_factory=list)

    @property
    def sentiment(self) -> str:
        """The label of the analysis."""
        return str(self.analysis["sentiment"]["label"])

    @property
    def reaction(self) -> str:
        """help, handover, explain, thank, ask_details, escalate or none."""
        return str(self.analysis["reaction"])

    def signal(self, name: str) -> bool:
        """Return whether the analysis saw this signal."""
        return bool(self.analysis["signals"].get(name))

    @cached_property
    def platform(self) -> Platform:
        """What the platform allows."""
        return load_platform(self.context.platform)

    @property
    def has_private_channel(self) -> bool:
        """Return whether the author can be asked to write privately."""
        return self.platform.id not in _NO_PRIVATE_CHANNEL

    @cached_property
    def topic(self) -> str:
        """The topic that the complaint is about, else the first one, else "any"."""
        aspects = self.analysis.get("aspects") or {}
        told = [mention.topic for mention in self.mentions if mention.kind != "thing"]
        for topic in self.analysis.get("topics") or ():
            if aspects.get(topic) == "negative":
                return str(topic)
        return str(next(iter([*(self.analysis.get("topics") or ()), *told]), "any"))

    @cached_property
    def group(self) -> str:
        """The group of the thing the review speaks of most tellingly."""
        things = [mention for mention in self.mentions if mention.group != "other"]
        best = best_mention(things, None)
        if best and best.group != "any":
            return best.group
        topics = self.analysis.get("topics") or ()
        return next((_GROUP_OF_TOPIC[topic] for topic in topics if topic in _GROUP_OF_TOPIC), "any")

    @property
    def is_formal(self) -> bool:
        """Say whether the client's profile asks for a formal voice, in any of the four languages."""
        voice = (self.context.client.voice if self.context.client else None) or ""
        return any(word in voice.lower() for word in _FORMAL)

    @cached_property
    def name(self) -> str | None:
        """The author's first name in the form of address of the language, if it is surely one."""
        return None if self.platform.id in _NO_NAMES else greet_as(self.review.author, self.language)

    @cached_property
    def wait(self) -> str | None:
        """How long the author says to have waited, in the review's own words ("three weeks")."""
        pattern = load_words(self.language).get("wait")
        if not pattern or self.sentiment not in ("negative", "mixed"):
            return None
        found = re.search(pattern, self.review.text[:4000], re.IGNORECASE)
        return found["time"].lower() if found else None

    @cached_property
    def quote(self) -> str | None:
        """A few telling words of the review, where the platform lets replies quote and the tone is plain."""
        if self.platform.quotes == "forbidden" or self.sentiment not in ("negative", "positive"):
            return None
        return find_quote(self.review.text, self.analysis) if self.own_language else None

    def own_texts(self, texts: tuple[str, ...]) -> list[str]:
        """Return those of the team's texts that are in the language of the answer; we translate none."""
        return [text.strip() for text in texts if text.strip() and knows(text, self.language)]


def read_case(review: ReviewInput, context: Context, analysis: dict[str, Any]) -> Case:
    """Return the case."""
    language, own = choose_language(review, context, analysis)
    mentions = find_mentions(review.text, language, analysis) if own else []
    if _is_doubtful(review, analysis, mentions):
        # "Glad you liked it" under a complaint is worse than an answer to both sides.
        analysis = {**analysis, "sentiment": {**analysis["sentiment"], "label": "mixed"}}
        mentions = find_mentions(review.text, language, analysis) if own else []
    return Case(review, context, analysis, language, own, mentions)


def _is_doubtful(review: ReviewInput, analysis: dict[str, Any], mentions: list[Mention]) -> bool:
    """Say whether a verdict "positive" is too weak to answer with plain joy."""
    sentiment = analysis["sentiment"]
    if sentiment["label"] != "positive":
        return False
    if analysis["signals"].get("safety"):
        return True
    sure = float(sentiment.get("confidence", 1.0))
    wrong = any(mention.kind.startswith("event") and mention.weight >= LEAST_WEIGHT for mention in mentions)
    blamed = "negative" in (analysis.get("aspects") or {}).values() and (
        _has_bad_evidence(analysis) if review.stars is None else review.stars <= 3
    )
    disliked = review.stars is not None and review.stars <= 2
    return blamed or (wrong and sure < _SURE) or (disliked and sure < _VERY_SURE)


def _has_bad_evidence(analysis: dict[str, Any]) -> bool:
    return any(item.get("speaks_for") == "negative" for item in analysis.get("evidence") or ())
