"""The moves of a draft, by what the rulebook asks for in this situation (rulebook D0 and D1)."""

from collections.abc import Callable

from replywell.suggest import plan_case, plan_known, plan_praise, plan_risk
from replywell.suggest.case import Case
from replywell.suggest.steps import Step

KINDS = ("full", "short", "question")
Plan = Callable[[Case, str], list[Step]]


# Where the checker reads a complaint more gravely or more vaguely than the analysis, its reading decides.
_INSISTED: dict[str, tuple[Plan, tuple[str, ...]]] = {
    "R31": (plan_risk.safety, ("negative", "mixed")),
    "R17": (plan_case.vague, ("negative",)),
}


def plan_steps(case: Case, kind: str, broken: frozenset[str] = frozenset()) -> list[Step]:
    """Return the steps of a draft of this kind, in order; `broken` are the rules that a first try broke."""
    for rule, (plan, sentiments) in _INSISTED.items():
        if rule in broken and case.sentiment in sentiments:
            return plan(case, kind)
    return _situation(case)(case, kind)


def _situation(case: Case) -> Plan:
    positive = case.sentiment == "positive"
    if case.context.incident and not positive:
        return plan_risk.incident
    if case.signal("safety") and not positive:
        return plan_risk.safety
    if not positive and (case.signal("legal") or case.signal("leader")):
        return plan_risk.hold
    if positive:
        return plan_praise.praise
    known = {
        "confirmed_ours": plan_known.confirmed,
        "confirmed_third_party": plan_known.confirmed,
        "refuted": plan_known.refuted,
    }.get(case.context.verification or "")
    return known or _unchecked(case)


def _unchecked(case: Case) -> Plan:
    if case.reaction == "ask_details" or case.signal("vague"):
        return plan_case.vague
    if case.sentiment == "mixed":
        return plan_praise.mixed
    if case.sentiment == "neutral":
        return plan_case.question if case.reaction == "help" or case.signal("question") else plan_case.neutral
    if case.reaction == "help" and case.signal("question"):
        return plan_case.question
    return plan_case.opinion if case.reaction == "explain" else plan_case.complaint
