"""The moves of a draft, by what the rulebook asks for in this situation (rulebook D0 and D1)."""

from collections.abc import Callable

from replywell.suggest import (
    plan_case,
    plan_grave,
    plan_known,
    plan_praise,
    plan_question,
    plan_quiet,
    plan_request,
    plan_risk,
    plan_starred,
)
from replywell.suggest.about import is_of_elsewhere
from replywell.suggest.asking import REASON
from replywell.suggest.case import Case
from replywell.suggest.leaning import is_starred_low, is_told_as_trouble, is_told_of_us, sounds_bad, tells_both
from replywell.suggest.steps import Step

KINDS = ("full", "short", "question")
Plan = Callable[[Case, str], list[Step]]

# Where the checker reads a complaint more gravely or more vaguely than the analysis, its reading decides.
_INSISTED: dict[str, tuple[Plan, tuple[str, ...]]] = {
    "R17": (plan_case.vague, ("complaint", "doubt")),
}
_BY_MOOD: dict[str, Plan] = {
    "praise": plan_praise.praise,
    "mixed": plan_praise.mixed,
    "unsure": plan_praise.unsure,
    "doubt": plan_case.doubt,
    "neutral": plan_quiet.neutral,
    "complaint": plan_case.complaint,
}
# Praise with a question in it still has a question in it, and so has a complaint, unless it only cries out.
_DEAF_TO_QUESTIONS = (plan_praise.praise, plan_praise.unsure)
# A request is taken up beside the complaint; praise has at most a wish.
_COMPLAINTS = (plan_case.complaint, plan_case.doubt, plan_case.opinion, plan_praise.mixed)
_ANSWERING = (plan_case.asking_complaint, plan_question.question)
# Who mourns may ask something all the same; amid harm only what we know the answer to is no cry.
_MOURNED = (plan_praise.consoled, plan_risk.loss)
_GRAVE = (plan_risk.safety, plan_risk.care, plan_risk.alarm)
# In words like these one cries out as well.
_HOWTO = "howto"
_HARDLY_ASKED = {REASON, _HOWTO, "favour", "papers", "hours", "place", "booking"}
_KNOWN: dict[str, Plan] = {
    "confirmed_ours": plan_known.confirmed,
    "confirmed_third_party": plan_known.confirmed,
    "refuted": plan_known.refuted,
}


def plan_steps(case: Case, kind: str, broken: frozenset[str] = frozenset()) -> list[Step]:
    """Return the steps of a draft of this kind, in order; `broken` are the rules that a first try broke."""
    for rule, (plan, moods) in _INSISTED.items():
        if rule in broken and case.mood in moods:
            return plan(case, kind)
    if "R31" in broken:
        plan = _situation(case)
        if plan is plan_grave.medical:
            return plan_grave.urgent(case, kind)
        if plan in (plan_question.question, plan_risk.asked):
            return [*plan(case, kind), Step("stop_use", ("unsure.harm",))]
        return plan_risk.insisted(case)(case, kind)
    if "R17" in broken and case.mood in ("unsure", "neutral") and not case.harm.is_death:
        return plan_quiet.offered(case)
    if "R21" in broken and case.mood == "neutral" and not case.harm.is_death:
        return plan_quiet.less_curt(case)
    kind = "full" if "R21" in broken else kind
    plan = _situation(case)
    steps = plan(case, kind)
    end = len(steps) - 1 if steps[-1].move in ("closing", "follow_up", "opinion") else len(steps)
    taken_up = _taken_up(case, plan, steps)
    steps[end:end] = taken_up
    if any(step.keys[-1] == "want.wish" for step in taken_up):
        # The wish is the remark, and is passed on by itself: said once is enough.
        steps = [
            step for step in steps if step.keys[0] != "opinion.note" and (step.keys[0] != "noted.quote" or step.values)
        ]
    return steps


def _taken_up(case: Case, plan: Plan, steps: list[Step]) -> list[Step]:
    """Return the sentences for what the review asks or requests and this plan does not take up by itself."""
    beside = _asks_beside(case, plan)
    answered = beside or plan in _ANSWERING
    found = plan_question.answers_beside(case, steps) if beside else []
    if plan in (*_COMPLAINTS, *_ANSWERING):
        return [*found, *plan_request.wanted(case, steps, answered=answered)]
    if plan in _DEAF_TO_QUESTIONS:
        return [*found, *plan_request.wanted_beside_praise(case, steps, answered=answered)]
    return found or (plan_request.claimed(case) if plan in _GRAVE else [])


def _asks_beside(case: Case, plan: Plan) -> bool:
    """Say whether the review asks something that this plan does not answer by itself."""
    surely = bool(set(case.asked.kinds) - _HARDLY_ASKED) and "?" in case.review.text
    if not (case.asks or case.asked.kinds) or not (case.signal("question") or case.reaction == "help" or surely):
        return False
    if plan in _GRAVE:
        return surely
    return plan in (*_DEAF_TO_QUESTIONS, *_COMPLAINTS, *_MOURNED)


def _situation(case: Case) -> Plan:
    praised = case.mood == "praise"
    if case.context.incident and not praised:
        return plan_risk.incident
    if case.harm.is_death:
        return plan_risk.loss if is_told_of_us(case) else plan_praise.consoled
    # "We are on the plane, all smiles" wants no help.
    urgent = case.asked.is_urgent and (not praised or case.reaction == "help")
    if praised and not urgent and not _merely_asks(case):
        return plan_praise.praise
    if case.merely_wrote:
        return plan_quiet.received
    noise = case.says_nothing and case.review.stars is None and case.mood == "unsure"
    if case.is_bare_thanks or noise or (case.addressee.is_passed_on and case.mood == "neutral"):
        return plan_quiet.neutral
    known = _KNOWN.get(case.context.verification or "")
    grave = plan_grave.grave_plan(case)
    if not known and grave is plan_grave.medical:
        return grave
    if case.harm.is_alarming and (risk := plan_risk.risk_plan(case)):
        # A danger that no word reports, beside a threat with an authority: the threat is what is told.
        if risk is plan_risk.alarm and plan_risk.threatens(case) and _is_held(case):
            return plan_risk.hold
        return plan_risk.asked if _asks_of_past_harm(case) else risk
    if _is_held(case):
        return plan_risk.hold
    return known or grave or (plan_question.urgent if urgent else _unchecked(case))


def _is_held(case: Case) -> bool:
    """Say whether a court or a public is threatened with; a blogger who praises one thing and blames another is not."""
    # "The payment was disputed by my bank, what now?" asks.
    legal = case.signal("legal") and (plan_risk.threatens(case) or not case.asks)
    if case.mood == "complaint" or (case.mood == "mixed" and legal):
        return legal or case.signal("leader")
    if case.asks:
        return False  # "our magazine asks: may we print your recipe?" threatens with nothing
    # "Six thousand read me, and the prices get a post tomorrow" blames nothing by its words.
    announced = case.reaction == "escalate" and case.label != "positive" and not case.addressee.is_nobody
    return announced and case.mood in ("neutral", "unsure") and case.signal("leader") and case.review.stars is None


def _asks_of_past_harm(case: Case) -> bool:
    """Say whether harm of another time or place is only told to ask about ours: "last year I got ill, are yours …?"."""
    elsewhere = case.own_language and is_of_elsewhere(case.review.text, case.language)
    return case.asks and case.review.stars is None and elsewhere


def _merely_asks(case: Case) -> bool:
    """Say whether a polite question was taken for praise: nothing is praised in it, and no stars were given."""
    return _asks(case) and case.review.stars is None and not case.topics("positive")


def _asks(case: Case) -> bool:
    # Kind words under low stars with a question among them: the question is what they were written for.
    pleased = case.mood == "doubt" and case.label == "positive" and case.asks
    if case.is_rated_low and case.asked.question in (None, REASON) and not pleased:
        return False  # "who comes up with this?" under one star is no question
    if "?" in case.review.text and not (case.asks or case.asked.kinds):
        return False  # all that ends with a question mark cries out
    if pleased or (case.mood == "neutral" and case.signal("question")):
        return True
    # "Cannot find where to switch it off" asks as well.
    return case.reaction == "help" and (case.signal("question") or "?" in case.review.text or case.mood == "complaint")


def _unchecked(case: Case) -> Plan:
    if plan_request.is_request(case) and not case.asks:
        return plan_request.request
    if _asks(case) and case.mood != "mixed":
        # "Half a day without internet, when will it work?" is a question and a complaint.
        if case.mood == "complaint" and case.asks_after_fault and case.asked.question != _HOWTO:
            return plan_case.complaint
        told = case.mood == "complaint" or (case.mood == "doubt" and sounds_bad(case))
        upset = told and (case.blames or case.is_rated_low or "?" not in case.review.text)
        return plan_case.asking_complaint if upset else plan_question.question
    if case.mood in ("complaint", "doubt") and plan_request.wants_reply(case):
        return plan_case.complaint
    vague = case.reaction == "ask_details" or case.signal("vague")
    wholly = case.reaction == "ask_details" and case.signal("vague")
    named = case.matters("negative") or (case.sure_quote("negative") and not wholly)
    if case.mood == "complaint" and vague and not named:
        return plan_case.vague
    if case.mood == "complaint" and plan_case.is_opinion(case):
        return plan_case.opinion
    if case.mood == "doubt" and (is_starred_low(case) or (case.is_rated_low and case.describes)):
        return plan_starred.starred
    if case.mood == "unsure" and tells_both(case):
        return plan_praise.mixed
    if case.mood == "unsure" and is_told_as_trouble(case):
        return plan_case.complaint
    return _BY_MOOD[case.mood]
