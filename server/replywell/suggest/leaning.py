"""Which way a review leans whose sense is not sure: by its stars, its words of praise and blame, and a weak verdict."""

from replywell.suggest.case import Case
from replywell.suggest.evidence import tones_of
from replywell.suggest.heard import HARDLY

_STORY, _BEST = 160, 5
_LEANING, _LEANING_LONG, _AGAINST_STARS, _KIND = 0.55, 0.7, 0.8, 0.85
# A single word of praise under one star is a bitter "bravo" as often as a slip.
_WORDS_OF_PRAISE = 2


def is_starred_low(case: Case) -> bool:
    """Say whether the stars blame and the words do not: what was wrong has to be asked."""
    return case.is_rated_low and case.label in ("positive", "neutral") and not case.blames


def is_kind_beyond_doubt(case: Case) -> bool:
    """Say whether words under low stars praise, and only praise: to regret what they tell would be deaf."""
    blamed = case.blames or "negative" in case.aspects.values()
    tones = tones_of(case.analysis)
    wholly = tones.count("positive") >= _WORDS_OF_PRAISE and case.reaction == "thank" and not blamed
    return case.label == "positive" and wholly and case.confidence >= _KIND


def tells_both(case: Case) -> bool:
    """Say whether a weak verdict "mixed" has words for both sides, and blame that can be repeated."""
    mixed = case.label == "mixed"
    return mixed and case.praises and case.blames and bool(case.sure_quote("negative"))


def is_told_as_trouble(case: Case) -> bool:
    """Say whether a weak verdict has a trouble told in plain words and blame, and nothing good that can be named.

    A lone word of praise there is often meant bitterly: "no heating, just a blanket: what luxury for the money".
    """
    told = case.blames and bool(case.matters("negative")) and case.reaction == "handover"
    good = case.is_rated_high or case.label == "positive" or case.matters("positive") or case.topics("positive")
    return told and not good


def is_told_of_us(case: Case) -> bool:
    """Say whether a story of a death complains of us as well: by its mood, its stars or its verdict."""
    blamed = case.mood in ("complaint", "mixed", "doubt") or is_starred_low(case)
    return blamed or (sounds_bad(case) and not case.praises)


def may_complain(case: Case) -> bool:
    """Say whether something in an unsure review speaks for a complaint."""
    return case.blames or case.label != "positive" or bool(case.topics("negative"))


def sounds_bad(case: Case) -> bool:
    """Say whether the verdict on the words is rather surely negative, whatever the stars say."""
    return case.label == "negative" and case.confidence >= _LEANING


def leans_to_praise(case: Case) -> bool:
    """Say whether an unsure verdict is more likely good, with nothing seen that speaks against it."""
    if sounds_bad(case):
        return False  # five stars over what sounds like blame are often a bitter joke
    if case.blames and not case.praises:
        return False
    if case.review.stars == _BEST and not case.blames and not case.praised.remark:
        return True
    spoiled = "negative" in case.aspects.values()
    handed = case.review.stars == _BEST - 1 and case.reaction == "handover"
    # Praise in which the analysis sees something to be looked into: one side of it is a complaint.
    open_praise = case.label == "positive" and (spoiled or handed)
    if case.is_rated_high and case.confidence < _AGAINST_STARS and not open_praise:
        return True  # high stars and an unsure word against them: most of these are praise told with a wink
    # In a long story a weak "positive" is often a complaint told politely.
    # "Named him Kevin": glad words there are none, but nothing in it that is wrong either.
    told_gladly = case.reaction == "thank" and case.trouble < HARDLY
    plain = len(case.review.text) < _STORY or (told_gladly and not case.praises)
    sure = case.confidence >= (_LEANING if plain else _LEANING_LONG)
    high = case.review.stars is None or case.is_rated_high
    good = (case.praises or told_gladly) and not case.blames and not spoiled
    return case.label == "positive" and sure and high and good
