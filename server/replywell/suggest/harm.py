"""Questions about harm: whether any is reported, what did it, and what one can stop using."""

from dataclasses import dataclass
from functools import cached_property

from replywell.suggest.place import Place
from replywell.suggest.read_review import ReadReview
from replywell.suggest.reported import is_reported
from replywell.suggest.told import stoppable
from replywell.suggest.words import read_words


@dataclass(frozen=True)
class Harm:
    """The harm that one review tells of, if it does."""

    read: ReadReview
    place: Place

    @cached_property
    def is_reported(self) -> bool:
        """Say whether a word of the review itself reports harm or danger; the signal alone is too often wrong."""
        text, language = self.read.review.text, self.read.language
        words = read_words(text)
        events = (one for one in self.read.mentions if one.topic == "safety" and one.kind.startswith("event"))
        places = [words[one.place] for one in events]
        reported = any(is_reported(text, word.start, word.end, language) for word in places)
        return self.read.has_told("harm") or self.read.has_told("danger") or reported

    @cached_property
    def is_death(self) -> bool:
        """Say whether the review tells of a death: whatever else it says, nothing glad is answered."""
        return self.read.own_language and self.read.has_told("grief")

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
