"""Plans for danger, press and courts, and open incidents: concern first, nothing improvised (R30–R32)."""

from collections.abc import Callable

from replywell.suggest.case import Case
from replywell.suggest.case_steps import blamed, do, greeting, need, quoted
from replywell.suggest.facts import as_sentence
from replywell.suggest.gravity import is_verdict
from replywell.suggest.leaning import sounds_bad
from replywell.suggest.plan_known import GAP
from replywell.suggest.plan_question import answers
from replywell.suggest.steps import Step

Plan = Callable[[Case, str], list[Step]]
# Where a thing is eaten, driven or put on the skin, one can stop doing so.
_STOPPABLE = {"table", "car", "beauty", "app"}
# What one can stop using by the words of the review; of a car or an app the place tells enough.
_BY_NAME = {"battery": "battery", "plug": "device", "medicine": "medicine", "food": "food", "skin": "beauty"}
_ELECTRIC = {"battery", "plug"}
_NAMES_DOCTOR = {"stop.food", "stop.medicine", "stop.beauty"}
_BY_PLACE = {"car": "car", "app": "app", "beauty": "beauty"}
_BY_GROUP = {"toy": "toy", "food": "food", "clothes": "clothes"}


def risk_plan(case: Case) -> Plan | None:
    """Return how grave to be where the analysis sees a danger and the words of the review report one, else None."""
    if not case.harm.is_reported:
        return alarm if case.harm.sounds_grave else None
    if _is_witnessed(case):
        return alarm
    bought = case.place.has_goods and case.place.scene in ("any", "order")
    if case.mood == "mixed":
        return safety if bought else care if case.has_told("harm") or case.reaction == "escalate" else None
    # Four stars over a fractured pelvis are no praise.
    grave = case.reaction == "escalate" or case.has_told("harm")
    told_badly = case.mood == "unsure" and grave and sounds_bad(case)
    # Who asks about the refund for what burned a hand has no mood; news of a fire is nobody's.
    told_plainly = case.mood in ("unsure", "neutral") and case.harm.is_event and not case.addressee.is_nobody
    if case.mood not in ("complaint", "doubt") and not (told_badly or told_plainly):
        return None
    return safety if bought or case.place.scene in _STOPPABLE else care


def insisted(case: Case) -> Plan:
    """Return how grave to be where the checker reads of a danger: gravely only where the words report one."""
    if _is_witnessed(case):
        return alarm_for_the_hurt
    unhappy = case.mood == "unsure" and not case.is_rated_high
    grave = unhappy or case.mood in ("complaint", "doubt", "mixed")
    return safety if grave and case.harm.is_reported else perhaps


def _is_witnessed(case: Case) -> bool:
    """Say whether harm to a stranger is reported: who only saw it is neither wished recovery nor sent to a doctor."""
    return case.mood in ("complaint", "doubt") and case.own_language and case.has_told("witness")


def alarm_for_the_hurt(case: Case, kind: str) -> list[Step]:
    """Return the alarm with the line for who was hurt, where the checker insists on one."""
    return [*alarm(case, kind), Step("stop_use", ("unsure.harm",))]


def care(case: Case, kind: str) -> list[Step]:
    """Return the plan for harm by people, places and treatments: concern, who acts, today."""
    concern, team = _concern(case, "care.open"), Step("escalate", ("care.team",))
    stop = _urged(case, _advice(case))
    if kind == "short":
        return [concern, team, *stop]
    if kind == "question":
        return [concern, *stop, team]
    return [greeting(case), concern, team, *stop, *need(case)]


def alarm(case: Case, kind: str) -> list[Step]:
    """Return the plan for a danger in words that no list knows: grave, and nothing presumed of who is hurt by what."""
    told = quoted(case, "negative")
    opening, team = Step("concern", ("alarm.quote", "alarm.open"), values=told), Step("escalate", ("care.team",))
    if kind == "short":
        return [opening, team]
    return [greeting(case), opening, team, *([] if kind == "question" else need(case, told=True))]


def asked(case: Case, kind: str) -> list[Step]:
    """Return the plan where harm of another time is told to ask about it: grave, with the answer, and no first aid."""
    opening, team = Step("concern", ("alarm.open",)), Step("escalate", ("care.team",))
    found = answers(case, last="beside")
    return [opening, *found] if kind == "short" else [greeting(case), opening, *found, team]


def loss(case: Case, kind: str) -> list[Step]:
    """Return the plan for a complaint in which somebody died: condolence first, no wishes of recovery, no doctor."""
    opening, team = Step("concern", ("console.loss",)), Step("escalate", ("care.team",))
    told = quoted(case, "negative")
    heard = [Step("thanks_for_signal", ("loss.quote",), values=told)] if told else []
    if kind == "short":
        return [opening, team]
    return [greeting(case), opening, *heard, team, *([] if kind == "question" else need(case))]


def safety(case: Case, kind: str) -> list[Step]:
    """Return the plan for a danger: concern, stop-use advice, who looks into it and when."""
    concern = _concern(case, "safety.open")
    stop = _urged(case, _stop(case))
    team = Step("escalate", ("safety.team",))
    # "Is anyone hurt?" under a described injury shows that nobody read it, and so does "how is it now?" under one
    # that is plainly still there.
    key = "safety.how" if case.has_told("harm") else "safety.ask"
    asked = [] if case.has_told("lasting") or case.harm.is_spared else [Step("question", (key,), spare=5)]
    if kind == "short":
        return [concern, *stop, team]
    if kind == "question":
        return [concern, *asked, *stop, team]
    return [greeting(case), concern, *asked, *stop, team]


def perhaps(case: Case, kind: str) -> list[Step]:
    """Return the plan where words of danger may be a joke or a story: right for who was hurt and for who was not."""
    # Words of danger in a plain complaint of which the analysis is afraid as well are no joke.
    feared = case.mood == "complaint" and case.signal("safety") and case.reaction == "escalate"
    if feared or case.harm.sounds_grave:
        return alarm_for_the_hurt(case, kind)
    if case.mood in ("unsure", "praise"):
        opening = Step("acknowledge", ("unsure.warm",) if case.mood == "praise" else ("unsure.open",))
        rest = []
    else:
        # "Not satisfied with the bed" would mock who lay under it: no thing is named, but somebody looks into it.
        opening = Step("thanks_for_signal", ("hear.quote", "sorry"), values=quoted(case, "negative"))
        rest = [do(case)]
    advice = Step("stop_use", ("unsure.harm",))
    return [opening, advice, *rest] if kind == "short" else [greeting(case), opening, advice, *rest]


def _concern(case: Case, key: str) -> Step:
    return Step("concern", ("safety.open.hurt",) if case.has_told("harm") else (key,))


def _urged(case: Case, advice: Step | None) -> list[Step]:
    """Return the advice, and beside it a doctor today for harm that is still there, where no doctor is named yet."""
    known = [advice] if advice else []
    if not (case.harm.is_reported and case.has_told("lasting")) or (advice and advice.keys[0] in _NAMES_DOCTOR):
        return known
    doctor = Step("stop_use", ("stop.doctor",))
    return [doctor] if advice and advice.keys[0] == "stop.body" else [*known, doctor]


def _advice(case: Case) -> Step | None:
    """Return the advice that the words of the review support: what to stop using, where not to go, whom to see."""
    if case.has_told("treated"):
        return Step("stop_use", ("stop.body",)) if case.has_told("harm") else None  # a tattoo is no product
    scene = case.place.scene
    goods = case.place.has_goods and scene in ("any", "order")
    named = _BY_NAME.get(case.harm.stoppable or "") if goods or scene in ("any", "order", "table", "beauty") else None
    if (named == "food" and not case.has_told("eaten")) or (named in ("food", "beauty") and goods):
        named = None  # crumbs in a toaster are not eaten, nor does food make anybody slip
    if case.harm.stoppable in _ELECTRIC and not case.has_told("electric"):
        named = None  # who cut a hand on the edge of a heater needs no plug taken out
    if case.harm.is_spared and (named == "food" or scene == "table" or case.harm.group == "food"):
        return Step("stop_use", ("stop.dish",))  # who saw the nuts in time has eaten nothing to be ill of
    if named or case.harm.group in _BY_GROUP:
        return Step("stop_use", (f"stop.{named or _BY_GROUP[case.harm.group]}",))
    # One word of cars ("engineer") makes no car of it.
    if scene in _BY_PLACE and (scene != "car" or case.place.sure == "car" or case.has_told("driving")):
        return Step("stop_use", (f"stop.{_BY_PLACE[scene]}",))
    if case.has_told("driving"):
        return Step("stop_use", ("stop.car",))
    if goods:
        return Step("stop_use", ("stop.goods",))
    return Step("stop_use", ("stop.body",)) if case.has_told("harm") else None


def _stop(case: Case) -> Step:
    return _advice(case) or Step("stop_use", ("stop.place" if case.place.sure in ("stay", "table") else "stop.any",))


def hold(case: Case, kind: str) -> list[Step]:
    """Return the holding reply to press, opinion leaders and legal threats: every point is checked, by a time."""
    # A reporter or blogger is met like any customer.
    # Who asks for a call back, and blames nobody by a word, is not told how sorry we are to read it.
    told = quoted(case, "negative") if case.blames or case.mood in ("complaint", "mixed") else {}
    heard = Step("thanks_for_signal", ("hear.quote", "hold.read"), values=told)
    opening = _threatened(case) if threatens(case) else heard
    follow = Step("escalate", ("hold.follow",))
    if kind == "short":
        return [opening, follow]
    close = Step("closing", ("hold.close",), spare=5)
    return [greeting(case), opening, follow, *([] if kind == "question" else [close])]


def threatens(case: Case) -> bool:
    """Say whether a court or an authority is spoken of; "disputed by my bank" alone is no threat."""
    return case.signal("legal") and (not case.own_language or case.has_told("threat"))


def _threatened(case: Case) -> Step:
    """Return the opening to a threat: it names the trouble, where one is known, and else how far it has come."""
    matters = case.matters("negative")
    if matters and not is_verdict(matters[0].known):
        return Step("thanks_for_signal", ("grave.matter",), offers={"that": matters[0].that})
    # A deposit that is withheld reads as a charge as well: what is wanted back goes first.
    topics = sorted(case.topics("negative"), key=lambda topic: topic != "refund_return")
    return Step("thanks_for_signal", (*(f"hold.{topic}" for topic in topics), "hold.open"))


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
