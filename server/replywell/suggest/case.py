"""All that a draft is planned from: the review, what it says, what the team knows, and the language to answer in.

Long, because each question that a plan asks of a case is one property here; what answers it stands in files of its own.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from replywell.check.platforms import Platform, load_platform
from replywell.context import Context, ReviewInput
from replywell.suggest.answer_language import choose_language, knows
from replywell.suggest.danger import is_reported, reports
from replywell.suggest.described import describes
from replywell.suggest.evidence import sides_of, spans_for
from replywell.suggest.material import Material
from replywell.suggest.matter import tells_of_trouble
from replywell.suggest.mention import Mention, best_mention
from replywell.suggest.mentions import find_mentions
from replywell.suggest.mood import is_passed_on, is_rated_low, mood_of
from replywell.suggest.names import greet_as, only_name
from replywell.suggest.quote import best_quote, faint_quote
from replywell.suggest.remark import Remark, find_remark
from replywell.suggest.scene import find_scene
from replywell.suggest.sure import is_told_by_word
from replywell.suggest.told import (
    asked_kind,
    is_report,
    questions,
    requested,
    speaks_of_others,
    stoppable,
    tells,
    waited,
    wants_thanks_passed,
    wants_yes_or_no,
)
from replywell.suggest.words import read_words

# On these the answer to "write to us privately" has nowhere to go: there is no private channel to the author.
_NO_PRIVATE_CHANNEL = {"google", "google_play", "app_store", "tripadvisor", "yelp", "2gis"}
_FORMAL = ("formal", "official", "официаль", "деловой", "строг", "oficjal", "ametlik")
_NO_NAMES = {"tripadvisor"}
# Things one may speak of by name: of people, places and money a sentence about their topic is kinder.
_NAMED = {"device", "object", "clothes", "beauty", "toy", "food", "vehicle", "delivery"}
# What cannot well be meant in a place, even if a word of the review could be about it.
_FOREIGN = {
    "app": {"food_taste", "packaging"},
    "table": {"connection_network", "app_software", "product_quality", "packaging", "wrong_item_or_description"},
    "stay": {"app_software", "packaging", "product_quality"},
    "clinic": {"app_software", "connection_network", "food_taste", "packaging", "delivery"},
    "beauty": {"food_taste", "connection_network", "packaging"},
    "car": {"food_taste", "connection_network", "packaging"},
    "phone": {"food_taste", "packaging"},
    "ride": {"connection_network", "packaging", "delivery"},
    "bank": {"food_taste", "packaging", "connection_network"},
    "order": {"connection_network", "comfort_cleanliness"},
}
_PASSING = {"money", "other"}
_ORDERED = {"delivery", "packaging", "wrong_item_or_description", "refund_return"}
_HARM = ("harm", "danger")
_AT_ONCE = 5
_SURE_OF_NOBODY = 0.65
# Bitter jokes seldom sound so kind.
_SURELY_KIND = 0.94
_MOODS_OF_TONE = {"positive": "praise", "negative": "complaint"}
GOODS = {"device", "object", "clothes", "beauty", "toy"}
_TINY, _LINE, _SHORT, _BEST = 4, 10, 30, 5


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
    def reaction(self) -> str:
        """help, handover, explain, thank, ask_details, escalate or none."""
        return str(self.analysis["reaction"])

    def signal(self, name: str) -> bool:
        """Return whether the analysis saw this signal."""
        return bool(self.analysis["signals"].get(name))

    @cached_property
    def mood(self) -> str:
        """What may be said to this review: one of mood.MOODS."""
        mood = mood_of(self.review, self.analysis, self.mentions, passed_on=self.is_passed_on)
        if self.is_statement(mood):
            return "neutral"
        turns = self._quotable is not None and self._quotable.turns
        if mood == "mixed" and self.review.stars == _BEST and not (turns or self.remark):
            return "unsure"  # five stars and no "but": the second side is mostly misread
        return mood

    def is_statement(self, mood: str) -> bool:
        """Say whether this is news, or a sentence in nobody's voice that wants no reaction and has no telling word.

        Who rates, has an own case; without stars such a text is neither pitied nor thanked for as praise.
        """
        if self.review.stars is not None or not self.own_language or "?" in self.review.text:
            return False
        if is_report(self.review.text, self.language):
            return True
        sure = float(self.analysis["sentiment"].get("confidence", 1.0)) >= _SURE_OF_NOBODY
        unsure = mood == "unsure" and self.reaction == "none" and not (sure or self.analysis.get("evidence"))
        if unsure and speaks_of_others(self.review.text, self.language):
            return True
        # A weak "negative" on which neither a word nor a topic stands: most of these are bare facts.
        bare = not (self.analysis.get("evidence") or self.analysis.get("aspects"))
        return mood == "doubt" and bare and self.words >= _TINY and self.addresses_nobody

    @cached_property
    def addresses_nobody(self) -> bool:
        """Say whether this is a sentence in nobody's voice: thanks "for getting in touch" are beside the point.

        What may be praise is thanked for, unless it is worded as news.
        """
        if self.review.stars is not None or not self.own_language or self.says_nothing:
            return False
        text = self.review.text
        if self.analysis["sentiment"]["label"] == "positive" and not is_report(text, self.language):
            return False
        return "?" not in text and not text.lstrip().startswith("@") and speaks_of_others(text, self.language)

    @property
    def is_rated_low(self) -> bool:
        """Say whether one or two stars were given."""
        return is_rated_low(self.review)

    @property
    def has_remark(self) -> bool:
        """Say whether praise comes with a remark: a topic that is blamed, and words of blame or a turn."""
        if self._quotable is not None and (self._quotable.turns_to_good or self._is_of_trouble):
            return False  # "the parcel got lost, but you found it": what was wrong has been put right
        turns = self._quotable is not None and self._quotable.turns
        told = turns or (self.blames and self.review.stars != _BEST)  # a word of blame under five stars is misread
        return "negative" in (self.analysis.get("aspects") or {}).values() and told

    @property
    def blames(self) -> bool:
        """Say whether words of the review speak for a complaint."""
        return "negative" in sides_of(self.analysis)

    @property
    def praises(self) -> bool:
        """Say whether words of the review speak for praise."""
        return "positive" in sides_of(self.analysis)

    @cached_property
    def person(self) -> str | None:
        """The only first name that the review names, beside praise of the people who serve: one of the team."""
        if not self.own_language:
            return None
        praised = [one.place for one in self.mentions if one.sure == "positive" and one.topic == "staff_service"]
        name = only_name(self.review.text, self.language, praised)
        return None if name and self._is_signature(name) else name

    @cached_property
    def wants_thanks_passed(self) -> bool:
        """Say whether the author wishes thanks to be passed on to somebody of the team."""
        return self.own_language and wants_thanks_passed(self.review.text, self.language)

    def _is_signature(self, name: str) -> bool:
        """Say whether the name is the author's own: who signs the review is no colleague of ours."""
        last = self.review.text.rstrip().rpartition("\n")[2]
        return name in (self.review.author or "") or (name in last and len(last.split()) <= _TINY)

    @cached_property
    def platform(self) -> Platform:
        """What the platform allows."""
        return load_platform(self.context.platform)

    @property
    def has_private_channel(self) -> bool:
        """Return whether the author can be asked to write privately."""
        return self.platform.id not in _NO_PRIVATE_CHANNEL

    @cached_property
    def scene(self) -> str:
        """Where the story takes place: order, stay, table, clinic, ride …, or "any"."""
        scene = self._heard[0]
        return "order" if scene == "any" and self.has_goods else scene

    @cached_property
    def at(self) -> str:
        """The scene, only where it is sure enough to speak of the visit, the stay or the journey."""
        scene, sure = self._heard
        return scene if sure else "any"

    @cached_property
    def _heard(self) -> tuple[str, bool]:
        return find_scene(self.review.text, self.language) if self.own_language else ("any", False)

    @property
    def speaks_of_order(self) -> bool:
        """Say whether it is sure that something was ordered: one word like "delivered" is not enough."""
        aspects = self.analysis.get("aspects") or {}
        named = self.scene == "order" and bool(_ORDERED & aspects.keys())
        return self.at == "order" or self.has_goods or named

    @cached_property
    def has_goods(self) -> bool:
        """Say whether the review is about things that are bought and kept, and names no others."""
        things = [
            one for one in self.mentions if one.kind == "thing" and one.group not in ("other", "money", "delivery")
        ]
        return any(one.plain for one in things) and all(one.group in GOODS for one in things)

    @cached_property
    def _foreign(self) -> set[str]:
        """The topics that a review of this place can hardly mean."""
        device = any(one.group == "device" and one.plain for one in self.mentions)
        return _FOREIGN.get(self.scene, set()) | ({"comfort_cleanliness", "food_taste"} if device else set())

    def topics(self, tone: str) -> list[str]:
        """Return the topics that are surely praised or blamed, in the order of the review."""
        aspects = self.analysis.get("aspects") or {}
        # "Comfortable" is said of places, but of shoes and apps as well: praise of a place needs one.
        placeless = {"comfort_cleanliness"} if tone == "positive" and self.scene in ("any", "app") else set()
        told = sorted((one for one in self.mentions if one.sure == tone), key=lambda one: one.place)
        told = [one for one in told if is_told_by_word(one.topic, tone, told, aspects)]
        if not aspects:  # of what the analysis sees no topic, only what happened tells one: a card is not its billing
            told = [one for one in told if one.kind.startswith("event") or one.group not in _PASSING]
        return list(
            dict.fromkeys(
                one.topic
                for one in told
                if (not aspects or aspects.get(one.topic) == tone) and one.topic not in self._foreign | placeless
            )
        )

    def thing(self, tone: str) -> Mention | None:
        """Return the thing or event that is surely praised or blamed and can be named.

        In a long story one thing among many is seldom what it is about, unless it comes again.
        """
        fit = [
            one for one in self.mentions if one.sure == tone and one.topic not in self._foreign and _can_be_named(one)
        ]
        if self.words > _SHORT:
            told = Counter(key for one in fit for key in one.keys)
            fit = [one for one in fit if any(told[key] > 1 for key in one.keys)]
        return best_mention(fit) or (self.subject if _MOODS_OF_TONE[tone] == self.mood else None)

    @cached_property
    def subject(self) -> Mention | None:
        """The one thing that a short review of something bought names at once: what it is about."""
        things = {one.keys: one for one in self.mentions if one.kind == "thing"}
        only = next(iter(things.values())) if len(things) == 1 and self.has_goods and self.words <= _SHORT else None
        return only if only and only.place < _AT_ONCE and _can_be_named(only) else None

    @cached_property
    def group(self) -> str:
        """The group of the thing that does harm, where the event befell it or the review names no other."""
        things = [one for one in self.mentions if one.kind == "thing"]
        for harm in self.mentions:
            if harm.kind == "event+thing" and harm.topic == "safety":
                return next((one.group for one in things if one.keys & harm.keys), "any")
        return things[0].group if self.has_goods and len({one.group for one in things}) == 1 else "any"

    @cached_property
    def remark(self) -> Remark | None:
        """The one thing that an author who is content would have otherwise, or None."""
        if not self.own_language or self.is_passed_on:
            return None
        found = find_remark(self.review.text, self.language)
        if found and found.quote and self._is_of_trouble and tells_of_trouble(found.quote, self.language):
            return None
        return Remark(None) if found and self.platform.quotes == "forbidden" else found

    @cached_property
    def _is_of_trouble(self) -> bool:
        """Say whether a review that is glad of us tells what its author went through elsewhere: that is no remark."""
        if self._quotable is None:
            return False
        told_at_best = self.review.stars == _BEST and tells_of_trouble(self.review.text, self.language)
        return told_at_best or self._quotable.is_of_trouble

    def quote(self, tone: str) -> str | None:
        """Return a short stretch of the review in the author's own words, in quotation marks, or None.

        Where the review as a whole is sure, what merely leans that way is better than nothing that is named.
        """
        if tone not in self._quotes:
            found = self.sure_quote(tone)
            if not found and self._quotable and self._may_lean(tone):
                found = faint_quote(self._quotable, tone)
            self._quotes[tone] = found
        return self._quotes[tone]

    def sure_quote(self, tone: str) -> str | None:
        """Return the stretch only where it surely says something of this tone by itself."""
        if tone not in self._sure_quotes:
            # Who gives five stars after an accident blames nobody by a word of what it cost.
            spared = tone == "negative" and self._is_of_trouble
            self._sure_quotes[tone] = best_quote(self._quotable, tone) if self._quotable and not spared else None
        return self._sure_quotes[tone]

    def _may_lean(self, tone: str) -> bool:
        if tone == "positive":
            return self.mood == "praise" and self.words <= _SHORT
        if self._is_of_trouble:
            return False
        told = self.mood == "unsure" and self.analysis["sentiment"]["label"] == "negative"
        return told or self.mood in ("complaint", "mixed", "doubt")

    @cached_property
    def _quotes(self) -> dict[str, str | None]:
        return {}

    @cached_property
    def _sure_quotes(self) -> dict[str, str | None]:
        return {}

    @cached_property
    def _quotable(self) -> Material | None:
        usable = self.own_language and not self.is_passed_on and self.platform.quotes != "forbidden"
        return Material(self.review.text, self.language, self.analysis, tuple(self.mentions)) if usable else None

    @cached_property
    def is_passed_on(self) -> bool:
        """Say whether this is news, an advert or talk with others, not somebody's own case: who rates, has one."""
        return self.review.stars is None and is_passed_on(self.review.text, self.language)

    @property
    def is_formal(self) -> bool:
        """Say whether the client's profile asks for a formal voice, in any of the four languages."""
        voice = (self.context.client.voice if self.context.client else None) or ""
        return any(word in voice.lower() for word in _FORMAL)

    @property
    def is_tiny(self) -> bool:
        """Say whether the review is a word or a few."""
        return self.words < _TINY

    @cached_property
    def words(self) -> int:
        """The number of words of the review."""
        return len(re.findall(r"[^\W\d_]+", self.review.text))

    @cached_property
    def names_danger(self) -> bool:
        """Say whether a word of the review itself reports harm or danger; the signal alone is too often wrong."""
        words = read_words(self.review.text)
        events = (one for one in self.mentions if one.topic == "safety" and one.kind.startswith("event"))
        reported = any(is_reported(self.review.text, words[one.place].start, self.language) for one in events)
        return self.has_told("harm") or self.has_told("danger") or reported

    @cached_property
    def describes(self) -> bool:
        """Say whether the review tells something of its case that may be blame, and not only in words of praise."""
        verdict = self.analysis["sentiment"]
        if verdict["label"] == "positive" and float(verdict.get("confidence", 1.0)) >= _SURELY_KIND:
            return False  # "finely woven, hand-hemmed, a marvel": the stars are the slip
        return self.own_language and describes(self.review.text, self.language, spans_for(self.analysis, "positive"))

    @property
    def says_nothing(self) -> bool:
        """Say whether a word or two stand there in which the analysis finds neither topic nor evidence: "lol"."""
        found = self.analysis.get("topics") or self.analysis.get("aspects") or self.analysis.get("evidence")
        return self.words < _TINY - 1 and not found and not self.signal("question")

    @cached_property
    def mourns(self) -> bool:
        """Say whether the review tells of a death: whatever else it says, nothing glad is answered."""
        return self.own_language and self.has_told("grief")

    @property
    def is_bare_thanks(self) -> bool:
        """Say whether somebody merely says thanks and closes the talk."""
        return self.signal("thanks") and self.reaction == "none" and self.mood != "complaint" and self.words < _LINE

    @cached_property
    def name(self) -> str | None:
        """The author's first name in the form of address of the language, if it is surely one."""
        return None if self.platform.id in _NO_NAMES else greet_as(self.review.author, self.language)

    @cached_property
    def wait(self) -> str | None:
        """How long the author says to have waited, in the review's own words ("three weeks")."""
        return waited(self.review.text, self.language) if self.mood in ("complaint", "mixed") else None

    @cached_property
    def asks(self) -> bool:
        """Say whether a question stands in the review that is one, and no outcry."""
        return bool(questions(self.review.text, self.language))

    @cached_property
    def asked(self) -> str | None:
        """What kind of question the review asks (size, price, hours …), or None."""
        kind = asked_kind(self.review.text, self.language)
        aspects = self.analysis.get("aspects") or {}
        if "?" not in self.review.text and self.mood in ("complaint", "doubt") and kind != "howto":
            kind = None  # "it sends me alerts at night" asks nothing about sending
        decides = wants_yes_or_no(self.review.text, self.language)
        if kind in ("place", "hours", "booking") and "setup_howto" in aspects and not decides:
            return "howto"  # "where do I change the language" asks for no address
        if kind is None and self.reaction == "help" and self.mood == "complaint" and "?" not in self.review.text:
            return "howto"
        return None if kind == "papers" and "billing_charge" in aspects else kind

    @cached_property
    def requested(self) -> str | None:
        """What the author asks for without a question (refund, contact, wish …), or None."""
        return self._requested[0] if self._requested else None

    @cached_property
    def _requested(self) -> tuple[str, str] | None:
        return requested(self.review.text, self.language) if self.own_language and not self.is_passed_on else None

    def repeats_request(self, words: str) -> bool:
        """Say whether these words already say what is asked for."""
        return self._requested is not None and self._requested[1] in words

    @cached_property
    def stoppable(self) -> str | None:
        """By what kind of thing the review names what one can stop using: plug, battery, food …, or None."""
        return stoppable(self.review.text, self.language) if self.own_language else None

    def has_told(self, topic: str) -> bool:
        """Say whether the review already answers the question that one would ask about this topic."""
        if topic in _HARM:
            return reports(topic, self.review.text, self.language)
        return tells(topic, self.review.text, self.language)

    def own_texts(self, texts: tuple[str, ...]) -> list[str]:
        """Return those of the team's texts that are in the language of the answer; we translate none."""
        return [text.strip() for text in texts if text.strip() and knows(text, self.language)]


def read_case(review: ReviewInput, context: Context, analysis: dict[str, Any]) -> Case:
    """Return the case."""
    language, own = choose_language(review, context, analysis)
    mentions = find_mentions(review.text, language, analysis) if own else []
    return Case(review, context, analysis, language, own, mentions)


def _can_be_named(mention: Mention) -> bool:
    if mention.kind == "thing":
        return mention.plain and mention.group in _NAMED and mention.weight >= 0.6
    # A quality is praised through its topic: "the politeness" is no way to thank anybody.
    return mention.kind.startswith("event")
