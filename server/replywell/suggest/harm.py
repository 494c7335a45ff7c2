"""Questions about harm: whether any is reported, what did it, what one can stop using, and who was treated badly."""

from dataclasses import dataclass
from functools import cached_property

from replywell.idioms import is_idiom, without_idioms
from replywell.suggest.danger import befell, has_struck
from replywell.suggest.place import Place
from replywell.suggest.read_review import ReadReview
from replywell.suggest.reported import is_reported
from replywell.suggest.told import speaks_of_others, stoppable, tells
from replywell.suggest.words import read_words

# "Diagnosis" and "operation" are words of garages and banks as well.
_NO_PATIENTS = {"car", "bank", "app", "phone"}
_SURELY_BAD, _SURELY_GRAVE = 0.68, 0.8
# What is blamed at a clinic besides the treatment.
_NO_CARE = {"punctuality", "support_response", "price_value", "billing_charge", "comfort_cleanliness", "availability"}


@dataclass(frozen=True)
class Harm:
    """The harm that one review tells of, if it does."""

    read: ReadReview
    place: Place

    @cached_property
    def is_reported(self) -> bool:
        """Say whether a word of the review itself reports harm or danger; the signal alone is too often wrong."""
        told, language = self.read.review.text, self.read.language
        text, words = without_idioms(told, language), read_words(told)
        events = (one for one in self.read.mentions if one.topic == "safety" and one.kind.startswith("event"))
        places = [words[one.place] for one in events]
        meant = [word for word in places if not is_idiom(told, word.start, word.end, language)]
        reported = any(is_reported(text, word.start, word.end, language) for word in meant)
        return self.read.has_told("harm") or self.read.has_told("danger") or reported

    @cached_property
    def is_event(self) -> bool:
        """Say whether somebody came to harm, or is in danger, by the plain words of a review that is no praise.

        A question or a claim for money beside it is all that the analysis hears then: "Hot water ran over my hand. How
        do I get a refund?"
        """
        read = self.read
        glad = read.label == "positive" or read.is_rated_high
        return read.own_language and not glad and befell(read.review.text, read.language)

    @cached_property
    def is_alarming(self) -> bool:
        """Say whether the analysis hears a danger, or hands up what the words call harm, or a car fails on the road."""
        read = self.read
        handed_up = read.reaction == "escalate" or (read.label == "negative" and read.confidence >= _SURELY_BAD)
        on_the_road = read.has_told("driving") and read.has_told("danger") and self.place.scene in ("any", "car")
        return read.signal("safety") or (handed_up and read.has_told("harm")) or on_the_road or self.is_event

    @property
    def sounds_grave(self) -> bool:
        """Say whether all of the analysis hears a danger, though no word of the lists reports one.

        The signal alone is too often wrong; where the verdict and the reaction are of its mind it seldom is.
        """
        read = self.read
        if self.is_figure:
            return False
        grave = read.signal("safety") and read.reaction == "escalate" and read.label in ("negative", "mixed")
        return grave and read.confidence >= _SURELY_GRAVE and read.aspects.get("safety") in ("negative", "mixed")

    @cached_property
    def is_figure(self) -> bool:
        """Say whether an idiom stands in the review that only sounds like harm."""
        text = self.read.review.text
        return self.read.own_language and is_idiom(text, 0, len(text), self.read.language)

    @cached_property
    def is_death(self) -> bool:
        """Say whether the review tells of a death: whatever else it says, nothing glad is answered."""
        text, language = self.read.review.text, self.read.language
        return self.read.own_language and tells("grief", without_idioms(text, language), language)

    @cached_property
    def is_medical(self) -> bool:
        """Say whether the review complains of a treatment: by words that blame one, or by blame where patients are."""
        read = self.read
        if not read.own_language or read.sounds_glad:
            return False
        if self.place.scene in _NO_PATIENTS:
            return False
        at_table = self.place.sure != "clinic" or has_struck(read.review.text, read.language)
        if at_table and "food_taste" in read.aspects:
            return False  # a tooth that breaks on what was in the bread is nobody's patient
        at_clinic = self.place.scene == "clinic"
        if read.has_told("malpractice"):
            return at_clinic or read.has_told("treatment")
        topics = {topic for topic, tone in read.aspects.items() if tone == "negative"}
        blamed = read.label == "negative" and (read.blames if not topics else not topics <= _NO_CARE)
        # What is only to be explained is a matter of opinion: "a diagnosis begins with listening, as I see it".
        return blamed and at_clinic and not read.wants_no_inquiry and read.has_told("treatment")

    @cached_property
    def is_insult(self) -> bool:
        """Say whether the review tells of an insult, a humiliation or unequal treatment by our people."""
        return self.read.own_language and not self.read.sounds_glad and self.read.has_told("insulted")

    @cached_property
    def is_illness(self) -> bool:
        """Say whether the author tells of a grave illness of their own or near to them, and blames nobody."""
        read = self.read
        if not read.own_language or read.blames or speaks_of_others(read.review.text, read.language):
            return False
        return read.has_told("illness")

    @cached_property
    def is_spared(self) -> bool:
        """Say whether it was noticed in time, so that nobody ate or touched what would have harmed."""
        return self.read.own_language and self.read.has_told("spared")

    @cached_property
    def group(self) -> str:
        """The group of the thing that does harm, where the event befell it or the review names no other."""
        things = [one for one in self.read.mentions if one.kind == "thing"]
        for harm in self.read.mentions:
            if harm.kind == "event+thing" and harm.topic == "safety":
                return next((one.group for one in things if one.keys & harm.keys), "any")
        return things[0].group if self.place.has_goods and len({one.group for one in things}) == 1 else "any"

    @cached_property
    def stoppable(self) -> str | None:
        """By what kind of thing the review names what one can stop using: plug, battery, food …, or None."""
        return stoppable(self.read.review.text, self.read.language) if self.read.own_language else None
