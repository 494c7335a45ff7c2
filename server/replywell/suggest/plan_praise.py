"""Plans for praise, whole (R37), after a death, and with a complaint beside it (R39), and for what may be either."""

from replywell.suggest.case import Case
from replywell.suggest.case_steps import ask, blamed, do, greeting, need, quoted
from replywell.suggest.gravity import is_verdict
from replywell.suggest.heard import HARDLY
from replywell.suggest.leaning import leans_to_praise, may_complain
from replywell.suggest.people import joined
from replywell.suggest.phrasings import load_words
from replywell.suggest.place import GOODS
from replywell.suggest.plan_case import complaint
from replywell.suggest.plan_matter import happened, repeats
from replywell.suggest.steps import Step

_LONG, _BEST = 160, 5
_TOLD_BY_ONE_WORD = {"table", "order"}
# To praise these is to praise the whole, which beside a complaint sounds deaf.
_WHOLE = {"product_quality", "app_software", "packaging"}
# "Tasty food and kind service", of which a pattern knows only the one: both are thanked for.
_SAID_AT_ONCE = {"staff_service", "food_taste", "comfort_cleanliness"}
# Thanks for these say as much as a quotation.
_SAID_IN_BRIEF = {"staff_service", "food_taste", "delivery", "support_response"}
# How an unsure review is answered that leans to praise, and one that does not.
_LEANING = {True: ("glad", "positive"), False: ("unsure", "negative")}
_TO_CHECK = {
    "defect", "delivery", "packaging", "wrong_item_or_description", "billing_charge", "refund_return",
    "warranty_repair", "support_response",
}  # fmt: skip


def praise(case: Case, kind: str) -> list[Step]:
    """Return the plan for a positive review: thanks for something specific, no apology, no sales."""
    if case.is_tiny and not case.topics("positive"):
        tiny = Step("thanks", ("glad.tiny",))
        return [tiny] if kind == "short" else [greeting(case), tiny, _bye(case)]
    topics = case.topics("positive")
    noted = _noted(case)
    if kind == "short":
        rest = [_passed(case)] if _thanks_somebody(case) else [_bye(case)]
        return [_glad(case, briefly=True), *(noted or rest)]
    if kind == "question":
        named = [f"glad.{topic}{at}" for topic in topics[::-1] for at in (f".{case.place.sure}", "")]
        other = happened(case, "thanks", "glad", "positive", last=True) or Step(
            "thanks", ("glad.quote", *named, f"glad.at.{case.place.sure}", "thank"), values=_liked(case)
        )
        passed = _passed(case) if _thanks_somebody(case) else Step("passed_on", ("pass",), spare=6)
        return [greeting(case), other, passed, *noted, _bye(case)]
    return [greeting(case), _glad(case), _passed(case), *noted, _bye(case)]


def consoled(case: Case, kind: str) -> list[Step]:
    """Return the plan where a death is told without blame: condolence and quiet thanks, nothing glad.

    Only praise is passed on to those "who helped": who mourns may have thanked nobody.
    """
    opening, end = Step("thanks", ("console",)), Step("closing", ("console.end",), spare=5)
    passed = [Step("passed_on", ("console.pass",))] if case.mood == "praise" or case.praises else []
    if kind == "short":
        return [opening, *(passed or [end])]
    return [greeting(case), opening, *passed, end]


def mixed(case: Case, kind: str) -> list[Step]:
    """Return the plan for praise with a complaint: thanks for the one, an answer to the other."""
    if case.is_rated_low:
        # Under one star "glad that you liked it" is mockery, but what was liked is heard.
        steps = complaint(case, kind)
        heard = next(place for place, step in enumerate(steps) if step.move != "greeting")
        return [*steps[:heard], Step("praise", ("good.low",), spare=6), *steps[heard:]]
    good, bad = _good(case), _bad(case)
    # A matter of taste or price needs no inquiry: it is heard and handed on.
    heard = case.reaction in ("explain", "thank") and not set(case.topics("negative")) & _TO_CHECK
    # Nor does a remark that we cannot even name, unless somebody must look into it.
    named = case.thing("negative") or bad.values or bad.offers or case.topics("negative")
    heard = heard or not (named or case.reaction == "handover")
    next_step = Step("opinion", ("opinion.note",)) if heard else do(case)
    if kind == "short":
        # Where the complaint cannot be named, thanks for both sides say more than a general regret.
        return (
            [good, next_step] if _says_nothing(good, "good") and _says_nothing(bad, "bad") else [good, bad, next_step]
        )
    if kind == "question":
        asked = ask(case) if next_step.move == "follow_up" else None
        return [greeting(case), good, bad, *([asked] if asked else []), next_step]
    return [greeting(case), good, bad, next_step, *(need(case) if next_step.move == "follow_up" else [])]


def _says_nothing(step: Step, key: str) -> bool:
    """Say whether the step has neither a thing nor a topic nor words of the customer to name."""
    return step.keys == (f"{key}.quote", key) and not step.values


def unsure(case: Case, kind: str) -> list[Step]:
    """Return the plan where praise, complaint and remark are all possible: thanks that are right either way."""
    # "Strong coffee, but few seats": whatever the verdict, what stands after the turn is heard.
    if case.praised.remark or case.praised.has_remark or (case.praises and case.matters("negative")):
        named = case.is_rated_high and not all(is_verdict(one.known) for one in case.matters("positive"))
        liked = happened(case, "thanks", "glad", "positive", briefly=True) if named else None
        thanks = liked or Step("acknowledge", ("unsure.warm",) if case.label == "positive" else ("unsure.open",))
        return [*([] if kind == "short" else [greeting(case)]), thanks, *_noted(case)]
    # A wish inside of kind words: the words are thanked for, the wish is passed on.
    praises = leans_to_praise(case) or (case.asked.wishes and case.praises and not case.blames)
    # What sounds like blame under five stars is mostly a wink: it is thanked for, and not repeated.
    winks = not praises and case.review.stars == _BEST and case.label == "negative"
    opening = None if winks else happened(case, "acknowledge", *_LEANING[praises], briefly=kind == "short")
    if not opening:
        # Where nothing speaks of a trouble no clause is "noted": "I was a patient of others before".
        empty = case.trouble < HARDLY and not (case.blames or case.failures)
        quiet = kind == "short" or winks or (not praises and empty)
        told = {} if quiet else quoted(case, "positive" if praises else "negative")
        opening = Step("acknowledge", _opening_keys(case, praises=praises), values=told)
    if praises:
        closing = _bye(case)
    elif len(case.review.text) >= _LONG and may_complain(case):
        closing = Step("closing", ("unsure.do",))  # some of what is told may be a complaint: say what comes of it
    else:
        closing = Step("closing", ("unsure.offer",))
    return [opening, closing] if kind == "short" else [greeting(case), opening, closing]


def _opening_keys(case: Case, *, praises: bool) -> tuple[str, ...]:
    at = (f"unsure.at.{case.place.sure}",)
    if praises:
        return ("glad.quote", "unsure.warm") if case.is_rated_high else ("unsure.warm",)
    rest = ("unsure.open.long", "unsure.open") if len(case.review.text) >= _LONG else ("unsure.open",)
    return ("unsure.quote", *at, *rest)


def _glad(case: Case, *, briefly: bool = False) -> Step:
    """Return thanks for what happened, or for what is liked, in the customer's words where no thing is sure."""
    topics = case.topics("positive")
    matter = happened(case, "thanks", "glad", "positive", briefly=briefly)
    liked = _liked_both(case) if matter is None or not (briefly or "also" in matter.offers) else None
    if liked:
        return Step("thanks", ("glad.two",), values=liked)
    if matter:
        return matter
    if case.is_solved:
        return Step("thanks", ("glad.quote", "glad.solved"), values=_liked(case))
    mention = case.thing("positive")
    if mention and mention.sure:
        return Step("thanks", ("glad.thing",), mention)
    named = [f"glad.{topic}{at}" for topic in topics for at in (f".{case.place.sure}", "")]
    plain = named if briefly and any(topic in _SAID_IN_BRIEF for topic in topics[:1]) else []
    # Of a thing that is merely named, the customer's words say more: a locksmith's door is no bought door.
    thing = ("glad.thing",) if mention else ()
    keys = (*plain, "glad.quote", *thing, *named, f"glad.at.{case.place.sure}", "glad")
    return Step("thanks", keys, mention, values=_liked(case))


def _liked_both(case: Case) -> dict[str, str] | None:
    """Return the names of two topics that are praised; beside a matter only of those that say as much as it does."""
    liked = load_words(case.language)["liked"]
    matters = case.matters("positive")
    told = [one.topic for one in matters[:1]] + case.topics("positive")
    known = [topic for topic in dict.fromkeys(told) if topic in (_SAID_AT_ONCE if matters else liked)]
    if len(known) <= 1 or (matters and matters[0].topic != known[0]):
        return None
    return {"one": liked[known[0]], "two": liked[known[1]]}


def _liked(case: Case) -> dict[str, str]:
    """Return the words of praise to repeat: one quotation is enough, and a remark or wish has the better claim."""
    if case.praised.remark and case.praised.remark.quote:
        return {}
    wished = case.asked.wishes and case.may_quote and case.asked.in_words(case.asked.requests[0])
    return {} if wished else quoted(case, "positive")


def _noted(case: Case) -> list[Step]:
    """Return the sentence for what somebody who is content would have otherwise."""
    if matter := happened(case, "complaint", "noted", "negative", briefly=True):
        return [matter]
    if not case.praised.remark and not case.praised.has_remark:
        return []
    told = case.praised.remark.quote if case.praised.remark else case.sure_quote("negative")
    return [Step("complaint", ("noted.quote", "noted"), values={"quote": told} if told else {})]


def _thanks_somebody(case: Case) -> bool:
    """Say whether people are praised by name, or thanks are to be passed on: every draft takes that up."""
    return bool(case.praised.people) or case.praised.wants_thanks_passed


def _passed(case: Case) -> Step:
    topics = case.topics("positive")
    if people := case.praised.people:
        key = "pass.person" if len(people) == 1 else "pass.people"
        return Step("passed_on", (key,), values={"person": joined(people, load_words(case.language)["and"])})
    if case.praised.wants_thanks_passed:
        return Step("passed_on", ("pass.thanks",))
    alone = topics if len(topics) == 1 and not case.thing("positive") and case.place.scene != "clinic" else []
    return Step("passed_on", (*(f"pass.{topic}" for topic in alone), "pass"), spare=6)


def _good(case: Case) -> Step:
    if matter := happened(case, "praise", "good", "positive", briefly=True):
        return matter
    mention = case.thing("positive")
    blamed_thing = case.thing("negative")
    if mention and not (blamed_thing and blamed_thing.keys & mention.keys):
        return Step("praise", ("glad.thing",), mention)
    topics = [topic for topic in case.topics("positive") if topic not in {*case.topics("negative"), *_WHOLE}]
    named = [f"glad.{topic}{at}" for topic in topics for at in (f".{case.place.sure}", "")]
    # One quotation is enough: the complaint has the better claim to it.
    matters = case.matters("negative")
    told = {} if named or (not matters and case.quote("negative")) else quoted(case, "positive")
    if told and any(repeats(told["quote"], one, case) for one in matters):
        told = {}
    return Step("praise", (*named, "good.quote", "good"), values=told)


def _bad(case: Case) -> Step:
    if matter := happened(case, "complaint", "bad", "negative"):
        return matter
    told = quoted(case, "negative")
    if case.thing("negative") and not told:
        return blamed(case, "complaint", "bad")
    topics = tuple(f"hear.{topic}" for topic in case.topics("negative"))
    return Step("complaint", ("bad.quote", *topics, "bad"), values=told)


def _bye(case: Case) -> Step:
    thing = case.thing("positive")
    goods = ("bye.goods",) if thing and thing.group in GOODS else ()
    scene = case.place.scene if case.place.scene in _TOLD_BY_ONE_WORD else case.place.sure
    return Step("closing", (*goods, f"bye.{scene}", "bye.any"), spare=5)
