"""Plans for danger, press and courts, and open incidents: concern first, nothing improvised (R30–R32)."""

from collections.abc import Callable

from replywell.suggest.case import Case
from replywell.suggest.facts import as_sentence
from replywell.suggest.plan_case import blamed, do, greeting, need
from replywell.suggest.plan_known import GAP
from replywell.suggest.steps import Step

Plan = Callable[[Case, str], list[Step]]
# Where a thing is eaten, driven or put on the skin, one can stop doing so.
_STOPPABLE = {"table", "car", "beauty", "app"}


def risk_plan(case: Case) -> Plan | None:
    """Return how grave to be where the analysis sees a danger: stop-use advice first only for what can be stopped."""
    bought = case.has_goods and case.scene in ("any", "order")
    if case.mood == "mixed":
        return safety if bought and case.names_danger else None
    if case.mood != "complaint" and not (case.mood == "doubt" and case.names_danger):
        return None
    return safety if bought or (case.scene in _STOPPABLE and case.names_danger) else care


def care(case: Case, kind: str) -> list[Step]:
    """Return the plan for harm by people, places and treatments: concern, who acts, today."""
    # Alarm over what names no danger sounds as if nobody had read it: it is heard like a complaint, and acted on today.
    concern = _concern(case, "care.open") if case.names_danger else blamed(case, "thanks_for_signal", "hear")
    team = Step("escalate", ("care.team",))
    stop = [_stop(case)] if case.names_danger else []
    if kind == "short":
        return [concern, team, *stop]
    if kind == "question":
        return [concern, *stop, team]
    return [greeting(case), concern, team, *stop, *need(case)]


def safety(case: Case, kind: str) -> list[Step]:
    """Return the plan for a danger: concern, stop-use advice, who looks into it and when."""
    concern = _concern(case, "safety.open")
    stop = _stop(case)
    team = Step("escalate", ("safety.team",))
    # "Is anyone hurt?" under a described injury shows that nobody read it.
    asked = Step("question", ("safety.how",) if case.has_told("harm") else ("safety.ask",), spare=5)
    if kind == "short":
        return [concern, stop, team]
    if kind == "question":
        return [concern, asked, stop, team]
    return [greeting(case), concern, asked, stop, team]


def _concern(case: Case, key: str) -> Step:
    return Step("concern", ("safety.open.hurt",) if case.has_told("harm") else (key,))


def _stop(case: Case) -> Step:
    if case.harmful_thing and case.group in ("device", "object", "clothes"):
        keys = (f"stop.{case.group}", "stop.any") if case.group == "device" else ("stop.named",)
        return Step("stop_use", keys, case.harmful_thing)
    places = [place for place in (case.group, case.scene, "goods" if case.has_goods else "any") if place != "any"]
    return Step("stop_use", (*(f"stop.{place}" for place in places), "stop.any"))


def hold(case: Case, kind: str) -> list[Step]:
    """Return the holding reply to press, opinion leaders and legal threats: every point is checked, by a time."""
    # "That it has come to this" is said of courts; a reporter or blogger is met like any customer.
    opening = (
        Step("thanks_for_signal", ("hold.open",)) if case.signal("legal") else blamed(case, "thanks_for_signal", "hear")
    )
    follow = Step("escalate", ("hold.follow",))
    if kind == "short":
        return [opening, follow]
    close = Step("closing", ("hold.close",), spare=5)
    return [greeting(case), opening, follow, *([] if kind == "question" else [close])]


def incident(case: Case, kind: str) -> list[Step]:
    """Return the plan of an open incident: only what the approved sheet says, and stop-use where people are at risk."""
    sheet = case.context.incident
    texts = [text for text in (sheet.cause, sheet.action, sheet.remedy, sheet.contact) if text] if sheet else []
    known = [as_sentence(text) for text in case.own_texts(tuple(texts))] or [GAP + "."]
    stop = [_stop(case)] if case.signal("safety") else []
    facts = Step("incident", ("incident.facts",), values={"facts": " ".join(known)})
    if kind == "short":
        return [*stop, facts]
    if kind == "question":
        return [greeting(case), *stop, facts, Step("question", ("incident.ask",))]
    return [greeting(case), blamed(case, "apology", "incident.open"), *stop, facts, do(case)]
