"""Questions about what an author wants of us: answers, help at once, or something asked for without a question."""

from dataclasses import dataclass
from functools import cached_property

from replywell.suggest.addressee import Addressee
from replywell.suggest.asking import asked_kinds, asks_several, is_urgent, wants_yes_or_no
from replywell.suggest.read_review import ReadReview
from replywell.suggest.requesting import Request, request_in_words, requests
from replywell.suggest.told import CITED

WISH = "wish"
# More gaps than these make a form of an answer.
_MOST = 3
# Where one does something in an app is asked in words of places and hours.
_OF_PLACES = ("place", "hours", "booking")


@dataclass(frozen=True)
class Asked:
    """What is asked in one review of this `mood`."""

    read: ReadReview
    addressee: Addressee
    mood: str

    @property
    def kinds(self) -> list[str]:
        """What kinds of thing are asked (size, price, hours …), each once, in the order of the review."""
        return self._known[:_MOST]

    @property
    def question(self) -> str | None:
        """The kind that is asked first, or None."""
        return self._known[0] if self._known else None

    @property
    def has_rest(self) -> bool:
        """Say whether something more is asked beside the known kinds."""
        return bool(self._known) and (len(self._known) > _MOST or None in self._found)

    @property
    def has_several(self) -> bool:
        """Say whether more than one thing is asked and none of it of a known kind."""
        return not self._known and asks_several(self.read.review.text, self.read.language)

    @property
    def is_urgent(self) -> bool:
        """Say whether the author needs help this minute; who praises with high stars tells of the past."""
        own = self.read.own_language and not self.addressee.is_passed_on
        return own and not self.read.is_rated_high and is_urgent(self.read.review.text, self.read.language)

    @cached_property
    def requests(self) -> list[Request]:
        """What the author asks for without a question (refund, contact, wish …), what weighs most first."""
        own = self.read.own_language and not self.addressee.is_passed_on
        # What others say is requested of others; the places of the rest stay.
        text = CITED.sub(lambda found: " " * len(found[0]), self.read.review.text)
        return requests(text, self.read.language) if own else []

    @property
    def wishes(self) -> bool:
        """Say whether the first request is a wish for something new."""
        return bool(self.requests) and self.requests[0].kind == WISH

    def in_words(self, request: Request) -> str | None:
        """Return the clause that makes the request, in quotation marks, or None where it cannot be repeated."""
        return request_in_words(request, self.read.review.text, self.read.language)

    @cached_property
    def _found(self) -> list[str | None]:
        return asked_kinds(self.read.review.text, self.read.language)

    @cached_property
    def _known(self) -> list[str]:
        text, language, aspects = self.read.review.text, self.read.language, self.read.aspects
        marked, upset = "?" in text, self.mood in ("complaint", "doubt")
        known = [kind for kind in self._found if kind]
        if not marked and upset:
            # "It sends me alerts at night" asks nothing about sending.
            plainly = asked_kinds(text, language, unmarked=False)
            known = [kind for kind in known if kind == "howto" or kind in plainly]
        if "setup_howto" in aspects and not wants_yes_or_no(text, language):
            # "Where do I change the language" asks for no address.
            known = ["howto" if kind in _OF_PLACES else kind for kind in known]
        if not known and not marked and self.read.reaction == "help" and self.mood == "complaint":
            return ["howto"]
        if "billing_charge" in aspects:
            known = [kind for kind in known if kind != "papers"]
        return list(dict.fromkeys(known))
