"""Plans for low stars over words that do not sound like blame: bitter jokes, bare facts, and what may be a slip."""

from replywell.suggest.case import Case
from replywell.suggest.case_steps import after, do, greeting, need
from replywell.suggest.leaning import is_kind_beyond_doubt
from replywell.suggest.plan_matter import happened
from replywell.suggest.steps import Step

_UNKNOWN = {"need.any", "need.untold"}


def starred(case: Case, kind: str) -> list[Step]:
    """Return the plan for low stars: regret, and what to mend is asked only of who has not told it.

    Two of three such texts are bitter jokes: none of their words is praise, and nobody is asked what happened.
    """
    if is_kind_beyond_doubt(case):
        heard = Step("question", ("starred.kind",))
        return [heard] if kind == "short" else [greeting(case), heard]
    if case.describes:
        return _described(case, kind)
    opening, asked = Step("acknowledge", ("starred.open",)), Step("question", ("starred.ask",))
    return [opening, asked] if kind == "short" else [greeting(case), opening, asked]


def _described(case: Case, kind: str) -> list[Step]:
    """Return the plan where something of the case is told: "what should we mend?" shows that nobody read it."""
    opening = happened(case, "acknowledge", "hear", "negative") or Step("acknowledge", ("starred.told",))
    # What the place tells to be missing is asked for; "more details" are not, as they stand there.
    wanted = [one for one in need(case, told=True) if one.keys[0] not in _UNKNOWN]
    if kind == "short":
        return [opening, *(wanted or [do(case)])]
    if kind == "question" or not wanted:
        return [greeting(case), opening, do(case)]
    return [greeting(case), opening, *wanted, after(case)]
