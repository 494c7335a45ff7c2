"""Plans for what is asked: the answer from facts, a gap for it, or what we have to know first."""

from replywell.suggest.asking import REASON
from replywell.suggest.case import Case
from replywell.suggest.case_steps import blamed, facts_for, greeting
from replywell.suggest.plan_request import is_promised
from replywell.suggest.steps import Step

# Questions that nobody can answer before the author tells more: what fits whom, and whose order it is.
HANGING = {"size", "fit", "warranty", "status"}
_OWN_ORDER = "status"
# What one asks about goods, and places where it is known what there is.
_OF_GOODS = {"size", "fit", "warranty"}
_OWN_PLACES = {"table", "stay", "clinic", "beauty", "ride", "bank", "phone", "app"}


def question(case: Case, kind: str) -> list[Step]:
    """Return the plan for a question: the answer from the client's facts, else a gap for it or what we need to know."""
    facts = facts_for(case)
    # Two stars over kind words are often a slip: the words are what is answered.
    pleased = case.mood == "doubt" and case.label == "positive" and case.praises and not case.blames
    opening = Step("thanks_for_signal", ("kind.open",) if pleased else ("help.open",))
    more = Step("follow_up", ("help.more",), spare=5)
    if facts:
        answer = Step("answer", ("help.fact",), values={"facts": facts[0]})
        return {"short": [answer], "full": [greeting(case), opening, answer, more]}.get(kind, [answer, more])
    if kind == "question":
        return [greeting(case), *([wanted_for(case)] if hangs_on(case) else [*answers(case), more])]
    if kind == "short":
        return [opening, *([wanted_for(case)] if hangs_on(case) else answers(case))]
    return [greeting(case), opening, *answers(case), *([more] if case.asked.question else [])]


def answers(case: Case, *, last: str = "any") -> list[Step]:
    """Return the beginning of an answer to each thing asked, with a gap for the fact that the team knows and we do not.

    `last` is how the answer to a question of no known kind begins.
    """
    if not case.asked.kinds:
        several = ("fact.several.beside" if last == "beside" else "fact.several",) if case.asked.has_several else ()
        return [Step("answer", (*several, f"fact.{last}"))]
    private = [".private"] if case.has_private_channel else []
    steps = [Step("answer", tuple(f"fact.{kind}{at}" for at in (*private, ""))) for kind in case.asked.kinds]
    return [*steps, *([Step("answer", ("fact.rest",))] if case.asked.has_rest else [])]


def answers_beside(case: Case, said: list[Step]) -> list[Step]:
    """Return the same amid an answer to something else, which has to say that it is about the question.

    Where what was `said` promises to look into it, the reason is told once it is found: half of those who ask for it
    only cry out.
    """
    if case.asked.kinds == [REASON] and is_promised(said):
        rest = [Step("answer", ("fact.beside",))] if case.asked.has_rest else []
        return [*rest, Step("answer", ("want.reason",))]
    return answers(case, last="beside")


def urgent(case: Case, kind: str) -> list[Step]:
    """Return the plan for who needs help this minute: whom to call, as "within a day" is too late."""
    heard = Step("thanks_for_signal", ("urgent.open",))
    upset = case.mood in ("complaint", "mixed", "doubt")
    if upset:
        told = blamed(case, "thanks_for_signal", "hear", briefly=True)
        named = (told.mention or told.values or told.offers) and kind != "question"
        heard = told if named else Step("thanks_for_signal", ("urgent.sorry",))
    call = Step("action", ("urgent.private",) if case.has_private_channel else ("urgent.call",))
    return [heard, call] if kind == "short" else [greeting(case), heard, call]


def wanted_for(case: Case) -> Step:
    """Return what one has to know before this kind of question can be answered."""
    return Step("question", tuple(f"wanted.{kind}" for kind in (case.asked.question, "any") if kind))


def hangs_on(case: Case) -> bool:
    """Say whether the answer hangs on something that only the author knows: the dish of the day does not."""
    asked = case.asked.question
    if len(case.asked.kinds) > 1 or case.asked.has_rest:
        return False  # of several things most can be answered at once
    if asked == _OWN_ORDER and not case.has_private_channel:
        return False  # the number of an order is asked for in private or not at all
    return asked in HANGING and not (asked in _OF_GOODS and case.place.scene in _OWN_PLACES)
