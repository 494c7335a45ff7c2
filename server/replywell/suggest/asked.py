"""Questions about what an author wants of us: an answer, or something that is asked for without a question."""

from dataclasses import dataclass
from functools import cached_property

from replywell.suggest.addressee import Addressee
from replywell.suggest.read_review import ReadReview
from replywell.suggest.told import asked_kind, requested, wants_yes_or_no


@dataclass(frozen=True)
class Asked:
    """What is asked in one review of this `mood`."""

    read: ReadReview
    addressee: Addressee
    mood: str

    @cached_property
    def question(self) -> str | None:
        """What kind of question the review asks (size, price, hours …), or None."""
        text, language, aspects = self.read.review.text, self.read.language, self.read.aspects
        kind = asked_kind(text, language)
        if "?" not in text and self.mood in ("complaint", "doubt") and kind != "howto":
            kind = None  # "it sends me alerts at night" asks nothing about sending
        decides = wants_yes_or_no(text, language)
        if kind in ("place", "hours", "booking") and "setup_howto" in aspects and not decides:
            return "howto"  # "where do I change the language" asks for no address
        if kind is None and self.read.reaction == "help" and self.mood == "complaint" and "?" not in text:
            return "howto"
        return None if kind == "papers" and "billing_charge" in aspects else kind

    @property
    def request(self) -> str | None:
        """What the author asks for without a question (refund, contact, wish …), or None."""
        return self._requested[0] if self._requested else None

    def repeats_request(self, words: str) -> bool:
        """Say whether these words already say what is asked for."""
        return self._requested is not None and self._requested[1] in words

    @cached_property
    def _requested(self) -> tuple[str, str] | None:
        own = self.read.own_language and not self.addressee.is_public
        return requested(self.read.review.text, self.read.language) if own else None
