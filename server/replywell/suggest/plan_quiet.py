"""Plans for what hardly wants an answer: plain statements, news, adverts, texts without content."""

from replywell.suggest.case import Case
from replywell.suggest.case_steps import greeting
from replywell.suggest.steps import Step


def neutral(case: Case, kind: str) -> list[Step]:
    """Return the plan for a statement that needs no answer but may get one."""
    if case.is_bare_thanks:
        return [Step("acknowledge", ("welcome",)), *([] if kind == "short" else [Step("closing", ("welcome.close",))])]
    if case.addressee.is_passed_on or case.says_nothing or not case.signal("meaningful") or case.addressee.is_nobody:
        return noise(case)
    opening, offer = Step("acknowledge", ("note.open",)), Step("closing", ("note.offer",))
    return [opening, offer] if kind == "short" else [greeting(case), opening, offer]


def received(case: Case, kind: str) -> list[Step]:
    """Return the plan for who only tells that a private message is on its way: it will be read and answered."""
    return [*([] if kind == "short" else [greeting(case)]), Step("acknowledge", ("received",))]


def noise(case: Case, *, long: bool = False) -> list[Step]:
    """Return the plan for news, adverts and texts without content: no thanks, and a way on if one is wanted."""
    # Under what sounds like blame a single short sentence looks curt (R21).
    long = long or case.label == "negative"
    kind = "empty" if not (case.addressee.is_passed_on or case.addressee.is_nobody) else "long" if long else "post"
    return [Step("no_reply", (f"noise.{kind}",))]


def offered(case: Case) -> list[Step]:
    """Return the plan for words that may be a vague complaint or none: thanks, and how we can help (R17)."""
    return [greeting(case), Step("acknowledge", ("note.open",)), Step("question", ("note.ask",))]


def less_curt(case: Case) -> list[Step]:
    """Return the plan for a remark under which thanks alone look curt (R21)."""
    if case.addressee.is_passed_on or case.says_nothing or case.addressee.is_nobody:
        return noise(case, long=True)
    return [greeting(case), Step("acknowledge", ("note.open",)), Step("closing", ("note.more",))]
