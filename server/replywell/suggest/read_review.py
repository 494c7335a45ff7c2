"""A review as it was read: its words, what the analysis sees in it, and the things that it names."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from replywell.context import ReviewInput
from replywell.suggest.asking import questions
from replywell.suggest.danger import reports
from replywell.suggest.described import describes
from replywell.suggest.evidence import sides_of, spans_for
from replywell.suggest.fault import tells_fault, tells_fault_before_asking
from replywell.suggest.hearing import chance_of_trouble, failures
from replywell.suggest.mention import Mention
from replywell.suggest.mood import is_rated_high, is_rated_low
from replywell.suggest.told import solved, tells

TINY, SHORT, BEST = 4, 30, 5
_OPEN_CASES = {"escalate", "help"}
_NO_CASE = {"explain", "thank", "none"}
_HARM = ("harm", "danger", "malpractice", "insulted")
# Bitter jokes seldom sound so kind.
_SURELY_KIND = 0.94
# Above this a verdict "positive" stands against single words of blame: thanks to who mended what others spoiled.
_SURELY_GLAD = 0.8


@dataclass(frozen=True)
class ReadReview:
    """One review, and the language to answer it in; `own_language` where it is the author's."""

    review: ReviewInput
    analysis: dict[str, Any]
    language: str
    own_language: bool
    mentions: list[Mention]

    @property
    def reaction(self) -> str:
        """help, handover, explain, thank, ask_details, escalate or none."""
        return str(self.analysis["reaction"])

    @property
    def label(self) -> str:
        """The verdict on the words: positive, negative, mixed or neutral."""
        return str(self.analysis["sentiment"]["label"])

    @property
    def confidence(self) -> float:
        """How sure that verdict is."""
        return float(self.analysis["sentiment"].get("confidence", 1.0))

    @property
    def aspects(self) -> dict[str, str]:
        """The topics that the analysis sees, each with its tone."""
        return self.analysis.get("aspects") or {}

    @property
    def wants_no_inquiry(self) -> bool:
        """Say whether the analysis sees no case in it that somebody has to look into."""
        return self.reaction in _NO_CASE

    def signal(self, name: str) -> bool:
        """Return whether the analysis saw this signal."""
        return bool(self.analysis["signals"].get(name))

    @property
    def is_rated_low(self) -> bool:
        """Say whether one or two stars were given."""
        return is_rated_low(self.review)

    @property
    def is_rated_high(self) -> bool:
        """Say whether four or five stars were given."""
        return is_rated_high(self.review)

    @property
    def blames(self) -> bool:
        """Say whether words of the review speak for a complaint."""
        return "negative" in sides_of(self.analysis)

    @property
    def praises(self) -> bool:
        """Say whether words of the review speak for praise."""
        return "positive" in sides_of(self.analysis)

    @property
    def sounds_glad(self) -> bool:
        """Say whether the words as a whole are surely praise, whatever single ones tell."""
        return self.label == "positive" and self.confidence >= _SURELY_GLAD and not self.blames

    @cached_property
    def trouble(self) -> float:
        """How likely the review tells of something wrong, with or without a word that judges."""
        return chance_of_trouble(self.review.text, self.language, self.analysis)

    @cached_property
    def failures(self) -> int:
        """How many plain facts stand in it that mostly tell of a failure: "still not", "had to"."""
        return failures(self.review.text, self.language) if self.own_language else 0

    @cached_property
    def tells_fault(self) -> bool:
        """Say whether a clause tells a fault or a failure, and does not only judge price, taste or design."""
        return self.own_language and tells_fault(self.review.text, self.language)

    @cached_property
    def solved_at(self) -> int | None:
        """Where a short review under high stars has told that a trouble was put right, and of none after; or None."""
        told = self.own_language and self.is_rated_high and self.words <= SHORT and self.label != "mixed"
        over = solved(self.review.text, self.language) if told and self.reaction not in _OPEN_CASES else None
        rest = self.review.text[over:]
        left = over is not None and (failures(rest, self.language) or tells_fault(rest, self.language))
        return None if left else over

    @property
    def is_solved(self) -> bool:
        """Say whether a trouble that is told was put right: that is thanked for and not regretted."""
        return self.solved_at is not None

    @cached_property
    def asks_after_fault(self) -> bool:
        """Say whether the review tells a fault and then asks: the question is half a complaint."""
        return self.own_language and tells_fault_before_asking(self.review.text, self.language)

    @cached_property
    def words(self) -> int:
        """The number of words of the review."""
        return len(re.findall(r"[^\W\d_]+", self.review.text))

    @property
    def is_tiny(self) -> bool:
        """Say whether the review is a word or a few."""
        return self.words < TINY

    @property
    def says_nothing(self) -> bool:
        """Say whether a word or two stand there in which the analysis finds neither topic nor evidence: "lol"."""
        found = self.analysis.get("topics") or self.aspects or self.analysis.get("evidence")
        return self.words < TINY - 1 and not found and not self.signal("question")

    @cached_property
    def asks(self) -> bool:
        """Say whether a question stands in the review that is one, and no outcry."""
        return bool(questions(self.review.text, self.language))

    @cached_property
    def describes(self) -> bool:
        """Say whether the review tells something of its case that may be blame, and not only in words of praise."""
        if self.label == "positive" and self.confidence >= _SURELY_KIND:
            return False  # "finely woven, hand-hemmed, a marvel": the stars are the slip
        return self.own_language and describes(self.review.text, self.language, spans_for(self.analysis, "positive"))

    def has_told(self, topic: str) -> bool:
        """Say whether the review already answers the question that one would ask about this topic."""
        if topic in _HARM:
            return reports(topic, self.review.text, self.language)
        return tells(topic, self.review.text, self.language)
