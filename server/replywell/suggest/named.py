"""What a review names that an answer may take up: its topics, and the things and events that can be called by name."""

from collections import Counter

from replywell.suggest.mention import Mention, best_mention
from replywell.suggest.place import Place
from replywell.suggest.read_review import SHORT, ReadReview
from replywell.suggest.sure import is_told_by_word

# Things one may speak of by name: of people, places and money a sentence about their topic is kinder.
_NAMED = {"device", "object", "clothes", "beauty", "toy", "food", "vehicle", "delivery"}
_PASSING = {"money", "other"}
_AT_ONCE = 5
_PLAIN_ENOUGH = 0.6


def named_topics(read: ReadReview, place: Place, tone: str) -> list[str]:
    """Return the topics that are surely praised or blamed, in the order of the review."""
    # "Comfortable" is said of places, but of shoes and apps as well: praise of a place needs one.
    placeless = {"comfort_cleanliness"} if tone == "positive" and place.scene in ("any", "app") else set()
    told = sorted((one for one in read.mentions if one.sure == tone), key=lambda one: one.place)
    told = [one for one in told if is_told_by_word(one.topic, tone, told, read.aspects)]
    if not read.aspects:  # of what the analysis sees no topic, only what happened tells one: a card is not its billing
        told = [one for one in told if one.kind.startswith("event") or one.group not in _PASSING]
    return list(
        dict.fromkeys(
            one.topic
            for one in told
            if (not read.aspects or read.aspects.get(one.topic) == tone) and one.topic not in place.foreign | placeless
        )
    )


def named_thing(read: ReadReview, place: Place, tone: str) -> Mention | None:
    """Return the thing or event that is surely praised or blamed and can be named.

    In a long story one thing among many is seldom what it is about, unless it comes again.
    """
    fit = [one for one in read.mentions if one.sure == tone and one.topic not in place.foreign and _can_be_named(one)]
    if read.words > SHORT:
        told = Counter(key for one in fit for key in one.keys)
        fit = [one for one in fit if any(told[key] > 1 for key in one.keys)]
    return best_mention(fit)


def named_at_once(read: ReadReview, place: Place) -> Mention | None:
    """Return the one thing that a short review of something bought names at once: what it is about."""
    things = {one.keys: one for one in read.mentions if one.kind == "thing"}
    only = next(iter(things.values())) if len(things) == 1 and place.has_goods and read.words <= SHORT else None
    return only if only and only.place < _AT_ONCE and _can_be_named(only) else None


def _can_be_named(mention: Mention) -> bool:
    if mention.kind == "thing":
        return mention.plain and mention.group in _NAMED and mention.weight >= _PLAIN_ENOUGH
    # A quality is praised through its topic: "the politeness" is no way to thank anybody.
    return mention.kind.startswith("event")
