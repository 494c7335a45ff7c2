"""Plans for what is requested without a question mark: taken up beside an answer, or the whole of one."""

from replywell.suggest.asked import WISH
from replywell.suggest.case import Case
from replywell.suggest.case_steps import after, do, greeting, need
from replywell.suggest.requesting import PLEA, Request, requests
from replywell.suggest.steps import Step

# More of them make a list of promises.
_MOST = 2
# What a promised inquiry, or an answer to what is asked, does already.
_DONE_BY_INQUIRY = {"fix", "answer"}
# What our reply will tell, so that it has to be promised; one sentence of this kind is enough.
_TOLD_IN_REPLY = {"refund", "exchange", "cancel", "compensation", "reason"}
# What is repeated in the words of the customer: we have none of our own for it.
_IN_WORDS = {WISH, PLEA}
# What nobody but us is asked for, even where the words name nobody.
_OF_US = {WISH, PLEA, "papers", "change"}
_SURELY_BLAMED = 0.85
# What may be claimed beside harm, where a reply is promised in any case.
_CLAIMS = ("refund", "exchange", "compensation")
# What praise may ask for; a request to mend it is the remark.
_BESIDE_PRAISE = {WISH, PLEA, "contact", "papers", "change", "stop"}


def wanted(case: Case, said: list[Step], *, answered: bool) -> list[Step]:
    """Return the sentences that take up what is requested, but what the words that are repeated say already.

    What is asked as well needs no second sentence where questions are `answered`.
    """
    told = " ".join(value for step in said for value in step.values.values())
    promised = is_promised(said)
    # To repeat "give me my money back" answers it with nothing; a wish is said.
    repeated = {one.kind for one in requests(told, case.language)} & (_IN_WORDS | _DONE_BY_INQUIRY)
    done = {*repeated, *(case.asked.kinds if answered else ()), *(_DONE_BY_INQUIRY if promised or answered else ())}
    left = [one for one in case.asked.requests if one.kind not in done]
    quoted = any("quote" in step.values for step in said)
    return [step for one in _few(left, promised) for step in _take_up(case, one, quoted=quoted, alone=False)]


def wanted_beside_praise(case: Case, said: list[Step], *, answered: bool) -> list[Step]:
    """Return the same for who is content."""
    return (
        wanted(case, said, answered=answered)
        if case.asked.requests and case.asked.requests[0].kind in _BESIDE_PRAISE
        else []
    )


def claimed(case: Case) -> list[Step]:
    """Return the sentence that takes up what is claimed beside harm: it comes after the person, but it comes."""
    return [Step("answer", (f"want.{one.kind}",)) for one in case.asked.requests if one.kind in _CLAIMS][:1]


def is_promised(said: list[Step]) -> bool:
    """Say whether a reply is promised, or asked for what we need for one."""
    # "If anything is unclear, just ask" promises nothing.
    return any(step.move == "private" or (step.move == "follow_up" and step.keys[-1].startswith("do")) for step in said)


def wants_reply(case: Case) -> bool:
    """Say whether something is requested that somebody has to answer: no opinion, and not too vague to begin with."""
    return any(one.kind in _TOLD_IN_REPLY | {"contact", "papers", "change", "stop"} for one in case.asked.requests)


def is_request(case: Case) -> bool:
    """Say whether the review is a request and nothing else that has a plan of its own."""
    if not case.asked.requests or case.is_rated_low:
        return False
    # A weak verdict that no word of blame and no fault bears out is no complaint.
    blamed = case.blames or case.tells_fault or case.failures or case.matters("negative")
    if case.mood == "complaint" and case.review.stars is None and not blamed and case.confidence < _SURELY_BLAMED:
        return not case.asked.wishes
    if case.mood != "neutral" and (case.asked.wishes or case.review.stars or case.mood not in ("unsure", "doubt")):
        return False
    # "Call now" in nobody's voice is an advert.
    return not case.addressee.is_nobody or case.asked.requests[0].kind in _OF_US


def request(case: Case, kind: str) -> list[Step]:
    """Return the plan for a request without a complaint: what we do about it, the datum for it, and when we answer."""
    end = [Step("closing", ("note.offer",), spare=5)] if case.asked.wishes else _answered(case)
    steps = [step for one in _few(case.asked.requests, True) for step in _take_up(case, one, quoted=False, alone=True)]
    if kind == "short":
        return [*steps, end[-1]]
    opening = [] if kind == "question" else [_opening(case)]
    return [greeting(case), *opening, *steps, *end]


def _opening(case: Case) -> Step:
    """Return thanks; for kind words beside a request warm ones."""
    kind = case.praises and not case.blames
    return Step("acknowledge", ("unsure.warm",)) if kind else Step("acknowledge", ("note.open",), spare=5)


def _answered(case: Case) -> list[Step]:
    asked = need(case, told=True)
    return [*asked, after(case)] if asked else [do(case)]


def _few(found: list[Request], promised: bool) -> list[Request]:
    """Return those to take up: few, and only one of which our reply tells, if there is one."""
    kept: list[Request] = []
    for one in found:
        in_reply = one.kind in _TOLD_IN_REPLY
        if in_reply and (not promised or any(other.kind in _TOLD_IN_REPLY for other in kept)):
            continue
        kept.append(one)
    return kept[:_MOST]


def _take_up(case: Case, one: Request, *, quoted: bool, alone: bool) -> list[Step]:
    words = case.asked.in_words(one) if one.kind in _IN_WORDS and not quoted and case.may_quote else None
    if one.kind == PLEA and not (words or alone):
        return []  # of a request that we can neither name nor repeat the answer says enough
    keys = (f"want.{one.kind}.quote", f"want.{one.kind}") if words else (f"want.{one.kind}",)
    return [Step("answer", keys, values={"quote": words} if words else {})]
