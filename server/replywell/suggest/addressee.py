"""Questions about whom a review speaks to, and whose matter it is: the author's own case, news, or nobody's."""

from dataclasses import dataclass
from functools import cached_property

from replywell.suggest.mood import passes_on
from replywell.suggest.read_review import TINY, ReadReview
from replywell.suggest.told import is_report, speaks_of_others

_SURE_OF_NOBODY = 0.65


@dataclass(frozen=True)
class Addressee:
    """Whom one review speaks to. Who rates, has an own case and speaks to us."""

    read: ReadReview

    @cached_property
    def is_passed_on(self) -> bool:
        """Say whether this is news, an advert or talk with others that is passed on, not somebody's own case."""
        return self.read.review.stars is None and passes_on(self.read.review.text, self.read.language)

    @cached_property
    def is_nobody(self) -> bool:
        """Say whether this is a sentence in nobody's voice: thanks "for getting in touch" are beside the point.

        What may be praise is thanked for, unless it is worded as news.
        """
        read, text = self.read, self.read.review.text
        if read.review.stars is not None or not read.own_language or read.says_nothing:
            return False
        if read.label == "positive" and not is_report(text, read.language):
            return False
        return "?" not in text and not text.lstrip().startswith("@") and speaks_of_others(text, read.language)

    def hears_statement(self, mood: str) -> bool:
        """Say whether this is news, or a sentence in nobody's voice that wants no reaction and has no telling word.

        Without stars such a text is neither pitied nor thanked for as praise, whatever its `mood` seemed to be.
        """
        read, text = self.read, self.read.review.text
        if read.review.stars is not None or not read.own_language or "?" in text:
            return False
        if is_report(text, read.language):
            return True
        sure = read.confidence >= _SURE_OF_NOBODY
        unsure = mood == "unsure" and read.reaction == "none" and not (sure or read.analysis.get("evidence"))
        if unsure and speaks_of_others(text, read.language):
            return True
        # A weak "negative" on which neither a word nor a topic stands: most of these are bare facts.
        bare = not (read.analysis.get("evidence") or read.aspects)
        return mood == "doubt" and bare and read.words >= TINY and self.is_nobody
