"""All that a draft is planned from: the review as it was read, what the team knows, and what plans ask about both.

Questions of one kind stand together in a file of their own: place, harm, addressee, praise, what is asked.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from replywell.check.platforms import Platform, load_platform
from replywell.context import Context, ReviewInput
from replywell.suggest.addressee import Addressee
from replywell.suggest.answer_language import choose_language, knows
from replywell.suggest.asked import Asked
from replywell.suggest.harm import Harm
from replywell.suggest.heard import heard_plainly
from replywell.suggest.material import Material
from replywell.suggest.matters import Matter, believed, find_matters
from replywell.suggest.mention import Mention
from replywell.suggest.mentions import find_mentions
from replywell.suggest.mood import mood_of
from replywell.suggest.named import named_at_once, named_thing, named_topics
from replywell.suggest.names import greet_as
from replywell.suggest.place import Place
from replywell.suggest.praised import Praised
from replywell.suggest.quote import best_quote, deed_quote, faint_quote
from replywell.suggest.read_review import BEST, SHORT, ReadReview
from replywell.suggest.told import waited, wrote_privately

# On these the answer to "write to us privately" has nowhere to go: there is no private channel to the author.
_NO_PRIVATE_CHANNEL = {"google", "google_play", "app_store", "tripadvisor", "yelp", "2gis"}
_FORMAL = ("formal", "official", "официаль", "деловой", "строг", "oficjal", "ametlik")
_NO_NAMES = {"tripadvisor"}
_MOODS_OF_TONE = {"positive": "praise", "negative": "complaint"}
# What a verdict leaves open, a trouble that is told decides, but not against high stars.
_OPEN = ("unsure", "neutral", "doubt")
_LINE, _NOTE = 10, 14
# Below this a trouble that a pattern finds is a fact like any other.
_LEAST_TROUBLE = 0.12


@dataclass(frozen=True)
class Case(ReadReview):
    """One review to answer, with what the team knows about it."""

    context: Context

    @cached_property
    def place(self) -> Place:
        """Where the story takes place."""
        return Place(self)

    @cached_property
    def harm(self) -> Harm:
        """What harm is told of."""
        return Harm(self, self.place)

    @cached_property
    def addressee(self) -> Addressee:
        """Whom the review speaks to."""
        return Addressee(self)

    @cached_property
    def praised(self) -> Praised:
        """Who is praised, and what is remarked beside the praise."""
        return Praised(self, self.addressee, self._material)

    @cached_property
    def asked(self) -> Asked:
        """What the author wants of us."""
        return Asked(self, self.addressee, self.mood)

    @cached_property
    def mood(self) -> str:
        """What may be said to this review: one of mood.MOODS."""
        mood = mood_of(self.review, self.analysis, self.mentions, passed_on=self.addressee.is_passed_on)
        if self.addressee.hears_statement(mood):
            return "neutral"
        if mood == "mixed" and self.review.stars == BEST and not (self.praised.turns or self.praised.remark):
            return "unsure"  # five stars and no "but": the second side is mostly misread
        if self.is_solved and mood != "mixed":
            return "praise"  # "the rattle? Gone, and they took no money": five stars thank for that
        if mood in _OPEN and self._only_tells_of_trouble:
            return "complaint"
        return heard_plainly(self, self.addressee, mood)

    @property
    def _only_tells_of_trouble(self) -> bool:
        """Say whether something went wrong by the words of the review, and none of its words praises."""
        if self.is_rated_high or self.addressee.is_passed_on or self.praises:
            return False
        if self.label == "positive" and self.words > SHORT:
            return False  # a long story may tell of a trouble that ended well
        if self.trouble < _LEAST_TROUBLE:
            return False  # "the results are not in yet, they have until Wednesday"
        return (bool(self.matters("negative")) or self.asks_after_fault) and not self.matters("positive")

    @property
    def is_bare_thanks(self) -> bool:
        """Say whether somebody merely says thanks and closes the talk."""
        return self.signal("thanks") and self.reaction == "none" and self.mood != "complaint" and self.words < _LINE

    @property
    def merely_wrote(self) -> bool:
        """Say whether a line merely tells that its author has written to us in private: "DM sent"."""
        if not self.own_language or self.words > _NOTE or "?" in self.review.text or self.review.stars:
            return False
        # "I wrote to you three days ago and nobody has answered" complains.
        blames = self.mood == "complaint" or self.failures or self.matters("negative")
        return not blames and wrote_privately(self.review.text, self.language)

    @cached_property
    def wait(self) -> str | None:
        """How long the author says to have waited, in the review's own words ("three weeks")."""
        return waited(self.review.text, self.language) if self.mood in ("complaint", "mixed") else None

    def topics(self, tone: str) -> list[str]:
        """Return the topics that are surely praised or blamed, in the order of the review."""
        named = named_topics(self, self.place, tone)
        # What happened tells its topic where the analysis sees none.
        told = [] if named else [one.topic for one in self.matters(tone) if one.topic not in self.place.foreign]
        return named or list(dict.fromkeys(told))

    def matters(self, tone: str) -> list[Matter]:
        """Return what surely happened of this tone, what weighs most first."""
        if tone not in self._matters:
            over = tone == "negative" and self.is_solved
            self._matters[tone] = believed(self._told, self._read, tone) if self._read and not over else []
        return self._matters[tone]

    @cached_property
    def _matters(self) -> dict[str, list[Matter]]:
        return {}

    @cached_property
    def _told(self) -> list[Matter]:
        return find_matters(self.review.text, self.language) if self._read else []

    def thing(self, tone: str) -> Mention | None:
        """Return the thing or event that is praised or blamed, surely or by the mood of the whole, and can be named."""
        found = named_thing(self, self.place, tone)
        return found or (named_at_once(self, self.place) if _MOODS_OF_TONE[tone] == self.mood else None)

    def quote(self, tone: str) -> str | None:
        """Return a short stretch of the review in the author's own words, in quotation marks, or None.

        Where the review as a whole is sure, what merely leans that way is better than nothing that is named.
        """
        if tone not in self._quotes:
            found = self.sure_quote(tone)
            if not found and self._material and self._may_lean(tone):
                found = faint_quote(self._material, tone)
            if not found and self._material and tone == "positive" and self._praises_something:
                found = deed_quote(self._material)
            self._quotes[tone] = found
        return self._quotes[tone]

    def sure_quote(self, tone: str) -> str | None:
        """Return the stretch only where it surely says something of this tone by itself."""
        if tone not in self._sure_quotes:
            # Who gives five stars after an accident blames nobody by a word of what it cost.
            spared = tone == "negative" and (self.praised.is_of_trouble or self.is_solved)
            self._sure_quotes[tone] = best_quote(self._material, tone) if self._material and not spared else None
        return self._sure_quotes[tone]

    @property
    def _praises_something(self) -> bool:
        """Say whether the review surely praises something, by its stars or a word, and wants nothing but thanks."""
        sure = self.mood == "praise" and self.reaction == "thank" and (self.is_rated_high or self.praises)
        return sure and "positive" in self.aspects.values()

    def _may_lean(self, tone: str) -> bool:
        if tone == "positive":
            return self.mood == "praise" and self.words <= SHORT
        if self.praised.is_of_trouble:
            return False
        told = self.mood == "unsure" and self.label == "negative"
        return told or self.mood in ("complaint", "mixed", "doubt")

    @cached_property
    def _quotes(self) -> dict[str, str | None]:
        return {}

    @cached_property
    def _sure_quotes(self) -> dict[str, str | None]:
        return {}

    @cached_property
    def _material(self) -> Material | None:
        """What may be repeated word for word, which some platforms forbid."""
        return self._read if self.may_quote else None

    @property
    def may_quote(self) -> bool:
        """Say whether the platform lets us repeat the words of a review."""
        return self.platform.quotes != "forbidden"

    @cached_property
    def _read(self) -> Material | None:
        usable = self.own_language and not self.addressee.is_passed_on
        return Material(self.review.text, self.language, self.analysis, tuple(self.mentions)) if usable else None

    @cached_property
    def platform(self) -> Platform:
        """What the platform allows."""
        return load_platform(self.context.platform)

    @property
    def has_private_channel(self) -> bool:
        """Return whether the author can be asked to write privately."""
        return self.platform.id not in _NO_PRIVATE_CHANNEL

    @property
    def is_formal(self) -> bool:
        """Say whether the client's profile asks for a formal voice, in any of the four languages."""
        voice = (self.context.client.voice if self.context.client else None) or ""
        return any(word in voice.lower() for word in _FORMAL)

    @cached_property
    def name(self) -> str | None:
        """The author's first name in the form of address of the language, if it is surely one."""
        return None if self.platform.id in _NO_NAMES else greet_as(self.review.author, self.language)

    def own_texts(self, texts: tuple[str, ...]) -> list[str]:
        """Return those of the team's texts that are in the language of the answer; we translate none."""
        return [text.strip() for text in texts if text.strip() and knows(text, self.language)]


def read_case(review: ReviewInput, context: Context, analysis: dict[str, Any]) -> Case:
    """Return the case."""
    language, own = choose_language(review, context, analysis)
    mentions = find_mentions(review.text, language, analysis) if own else []
    return Case(review, analysis, language, own, mentions, context)
