"""Questions about praise: who is praised, whether thanks are to be passed on, and what is remarked beside it."""

from dataclasses import dataclass
from functools import cached_property

from replywell.suggest.about import tells_of_trouble
from replywell.suggest.addressee import Addressee
from replywell.suggest.evidence import spans_for
from replywell.suggest.material import Material
from replywell.suggest.people import people_served
from replywell.suggest.read_review import BEST, TINY, ReadReview
from replywell.suggest.remark import Remark, find_remark
from replywell.suggest.told import wants_thanks_passed


@dataclass(frozen=True)
class Praised:
    """The praise of one review; `material` is what of its words may be repeated, None where nothing may."""

    read: ReadReview
    addressee: Addressee
    material: Material | None

    @cached_property
    def people(self) -> tuple[str, ...]:
        """The first names of up to three people of the team whom the review surely praises, in their basic form."""
        read = self.read
        if not read.own_language or self.addressee.is_passed_on:
            return ()
        places = [one.place for one in read.mentions if one.sure == "positive" and one.topic == "staff_service"]
        names = people_served(read.review.text, read.language, places, spans_for(read.analysis, "negative"))
        return () if any(self._is_signature(name) for name in names) else names

    def _is_signature(self, name: str) -> bool:
        """Say whether the name is the author's own: who signs the review is no colleague of ours."""
        last = self.read.review.text.rstrip().rpartition("\n")[2]
        return name in (self.read.review.author or "") or (name in last and len(last.split()) <= TINY)

    @cached_property
    def wants_thanks_passed(self) -> bool:
        """Say whether the author wishes thanks to be passed on to somebody of the team."""
        return self.read.own_language and wants_thanks_passed(self.read.review.text, self.read.language)

    @cached_property
    def remark(self) -> Remark | None:
        """The one thing that an author who is content would have otherwise, or None."""
        text, language = self.read.review.text, self.read.language
        if not self.read.own_language or self.addressee.is_passed_on:
            return None
        found = find_remark(text, language)
        if found and found.quote and self.is_of_trouble and tells_of_trouble(found.quote, language):
            return None
        over = self.read.solved_at
        if found and found.quote and over is not None and text.find(found.quote[1:-1]) < over:
            return None  # "minor niggle fixed with a smile"
        return Remark(None) if found and self.material is None else found

    @property
    def has_remark(self) -> bool:
        """Say whether praise comes with a remark: a topic that is blamed, and words of blame or a turn."""
        if self.read.is_solved:
            return False
        if self.material is not None and (self.material.turns_to_good or self.is_of_trouble):
            return False  # "the parcel got lost, but you found it": what was wrong has been put right
        # A word of blame under five stars is misread.
        told = self.turns or (self.read.blames and self.read.review.stars != BEST)
        return "negative" in self.read.aspects.values() and told

    @property
    def turns(self) -> bool:
        """Say whether the review turns from the one side to the other: "but"."""
        return self.material is not None and self.material.turns

    @cached_property
    def is_of_trouble(self) -> bool:
        """Say whether a review that is glad of us tells what its author went through elsewhere: that is no remark."""
        if self.material is None:
            return False
        told_at_best = self.read.review.stars == BEST and tells_of_trouble(self.read.review.text, self.read.language)
        return told_at_best or self.material.is_of_trouble
