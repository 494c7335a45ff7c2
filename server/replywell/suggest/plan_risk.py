"""Plans for danger, press and courts, and open incidents: concern first, nothing improvised (R30–R32)."""

from replywell.suggest.case import Case
from replywell.suggest.facts import as_sentence
from replywell.suggest.plan_case import about, follow_up, greeting
from replywell.suggest.plan_known import GAP
from replywell.suggest.steps import Step


def safety(case: Case, kind: str) -> list[Step]:
    """Return the plan for a danger: concern, stop-use advice, who looks into it and when."""
    stop = Step("stop_use", (f"stop.{case.group}", "stop.any"))
    team = Step("escalate", ("safety.team",))
    if kind == "short":
        return [stop, team]
    asked = Step("question", ("safety.ask",))
    if kind == "question":
        return [asked, stop, team]
    concern = about(case, "concern", "safety.open")
    return [greeting(case), concern, stop, team, Step("question", ("safety.ask",), spare=5)]


def hold(case: Case, kind: str) -> list[Step]:
    """Return the holding reply to press, opinion leaders and legal threats: every point is checked, by a time."""
    opening = about(case, "thanks_for_signal", "hold.open")
    check = Step("escalate", ("hold.check",))
    answer = Step("follow_up", ("hold.follow",))
    if kind == "short":
        return [check, answer]
    if kind == "question":
        return [greeting(case), Step("question", ("hold.ask",)), check, answer]
    return [greeting(case), opening, check, answer]


def incident(case: Case, kind: str) -> list[Step]:
    """Return the plan of an open incident: only what the approved sheet says, and stop-use where people are at risk."""
    sheet = case.context.incident
    texts = [text for text in (sheet.cause, sheet.action, sheet.remedy, sheet.contact) if text] if sheet else []
    known = [as_sentence(text) for text in case.own_texts(tuple(texts))] or [GAP + "."]
    stop = [Step("stop_use", (f"stop.{case.group}", "stop.any"))] if case.signal("safety") else []
    facts = Step("incident", ("incident.facts",), values={"facts": " ".join(known)})
    if kind == "short":
        return [*stop, facts]
    if kind == "question":
        return [greeting(case), *stop, facts, Step("question", ("incident.ask",))]
    return [greeting(case), about(case, "apology", "incident.open"), *stop, facts, follow_up()]
