"""Plans for praise, whole (R37) and with a complaint beside it (R39), and for what may be either."""

from replywell.suggest.case import Case
from replywell.suggest.phrasings import load_words
from replywell.suggest.plan_case import ask, blamed, do, greeting, need
from replywell.suggest.steps import Step

_LONG, _HIGH = 160, 4
# To praise these is to praise the whole, which beside a complaint sounds deaf.
_WHOLE = {"product_quality", "app_software"}
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
    if kind == "short":
        return [_glad(case), _bye(case)]
    if kind == "question":
        other = Step("thanks", (*(f"glad.{topic}" for topic in topics[::-1]), "thank"))
        return [greeting(case), other, Step("passed_on", ("pass",), spare=6), _bye(case)]
    named = topics[:1] if not case.thing("positive") else []
    passed = Step("passed_on", (*(f"pass.{topic}" for topic in named if topics == named), "pass"), spare=6)
    return [greeting(case), _glad(case), passed, _bye(case)]


def mixed(case: Case, kind: str) -> list[Step]:
    """Return the plan for praise with a complaint: thanks for the one, an answer to the other."""
    good, bad = _good(case), _bad(case)
    # A matter of taste or price needs no inquiry: it is heard and handed on.
    heard = case.reaction in ("explain", "thank") and not set(case.topics("negative")) & _TO_CHECK
    next_step = Step("opinion", ("opinion.note",)) if heard else do(case)
    # Where the complaint cannot be named, thanks for both sides say more than a general regret.
    vague = bad.keys == ("bad",)
    named = good if vague else bad
    if kind == "short":
        return [good, bad, next_step] if vague and good.keys != ("good",) else [named, next_step]
    if kind == "question":
        asked = ask(case) if next_step.move == "follow_up" else None
        end = Step("closing", ("end",) if named is good else ("good.end",), spare=6)
        return [greeting(case), named, *([asked] if asked else []), next_step, end]
    return [greeting(case), good, bad, next_step, *(need(case) if next_step.move == "follow_up" else [])]


def unsure(case: Case, kind: str) -> list[Step]:
    """Return the plan where praise, complaint and remark are equally possible: thanks, and both sides are heard."""
    starred = ("unsure.open.stars",) if (case.review.stars or 0) >= _HIGH else ()
    keys = (
        (*starred, "unsure.open.long", "unsure.open") if len(case.review.text) >= _LONG else (*starred, "unsure.open")
    )
    opening, offer = Step("acknowledge", keys), Step("closing", ("unsure.offer",))
    if kind == "short":
        return [opening, offer]
    return [greeting(case), offer, opening] if kind == "question" else [greeting(case), opening, offer]


def _glad(case: Case) -> Step:
    mention = case.thing("positive")
    if mention:
        return Step("thanks", ("glad.thing",), mention)
    topics = case.topics("positive")
    liked = load_words(case.language)["liked"]
    known = [topic for topic in topics if topic in liked]
    if len(known) > 1:
        return Step("thanks", ("glad.two",), values={"one": liked[known[0]], "two": liked[known[1]]})
    return Step("thanks", (*(f"glad.{topic}" for topic in topics), f"glad.at.{case.at}", "glad"))


def _good(case: Case) -> Step:
    mention = case.thing("positive")
    blamed_thing = case.thing("negative")
    if mention and not (blamed_thing and blamed_thing.keys & mention.keys):
        return Step("praise", ("glad.thing",), mention)
    topics = [topic for topic in case.topics("positive") if topic not in {*case.topics("negative"), *_WHOLE}]
    return Step("praise", (*(f"glad.{topic}" for topic in topics), "good"))


def _bad(case: Case) -> Step:
    if case.thing("negative") or not case.topics("negative"):
        return blamed(case, "complaint", "bad")
    return Step("complaint", tuple(f"hear.{topic}" for topic in case.topics("negative")) + ("bad",))


def _bye(case: Case) -> Step:
    goods = ("bye.goods",) if case.has_goods else ()
    return Step("closing", (*goods, f"bye.{case.scene}", "bye.any"), spare=5)
