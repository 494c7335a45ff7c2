"""Plans for what is grave and no danger that one could still avoid: treatment that failed, insults, and illness."""

from collections.abc import Callable

from replywell.suggest.case import Case
from replywell.suggest.case_steps import after, greeting, need
from replywell.suggest.steps import Step

Plan = Callable[[Case, str], list[Step]]


def grave_plan(case: Case) -> Plan | None:
    """Return the plan for treatment that is blamed, an insult or an illness that is told, or None."""
    if case.mood == "mixed":
        return None
    if case.harm.is_insult and not case.has_told("malpractice"):
        return insult
    if case.harm.is_medical:
        return medical
    quiet = case.mood in ("unsure", "neutral") and not case.asks
    return wished if quiet and case.harm.is_illness else None


def medical(case: Case, kind: str) -> list[Step]:
    """Return the plan for a complaint about treatment: the person first, nothing admitted nor told of them in public.

    Nobody who complains of a doctor is sent to one, and none of these words is thanked for.
    """
    opening, team = Step("concern", ("medical.open",)), Step("escalate", ("medical.team",))
    private = [Step("private", ("medical.private",))] if case.has_private_channel else []
    if kind == "short":
        return [opening, *(private or [team])]
    if kind == "question":
        return [greeting(case), opening, team]
    return [greeting(case), opening, Step("escalate", ("medical.head",)), *private]


def urgent(case: Case, kind: str) -> list[Step]:
    """Return the same where the checker reads of a danger: help at once, from whomever the author trusts (R31)."""
    steps = medical(case, kind)
    return [*steps, Step("stop_use", ("medical.urgent",))]


def insult(case: Case, kind: str) -> list[Step]:
    """Return the plan for an insult by the staff: regret for how somebody was treated, and who speaks with them."""
    opening, team = Step("concern", ("insult.open",)), Step("escalate", ("insult.team",))
    wanted = need(case, told=True)
    if kind == "short":
        return [opening, *(wanted or [team])]
    if kind == "question" or not wanted:
        return [greeting(case), opening, team]
    return [greeting(case), opening, *wanted, after(case)]


def wished(case: Case, kind: str) -> list[Step]:
    """Return the plan where an illness is told without blame: quiet thanks for the trust, and wishes of health."""
    opening, end = Step("acknowledge", ("illness.open",)), Step("closing", ("illness.end",))
    return [opening, end] if kind == "short" else [greeting(case), opening, end]
