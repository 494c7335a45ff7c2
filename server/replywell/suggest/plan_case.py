"""Plans for what nobody has checked yet: complaint, vague complaint, opinion, question, plain statement."""

from replywell.suggest.case import Case
from replywell.suggest.facts import fitting_facts
from replywell.suggest.mention import best_mention
from replywell.suggest.steps import Step

_ORDER_TOPICS = {
    "product_quality", "defect", "delivery", "packaging", "wrong_item_or_description", "refund_return",
    "billing_charge", "warranty_repair", "support_response",
}  # fmt: skip


def greeting(case: Case) -> Step:
    """Return the greeting, by name where the name is sure."""
    return Step("greeting", ("greet.named", "greet.plain"), values={"name": case.name} if case.name else {}, spare=9)


def about(case: Case, move: str, key: str, spare: int = 0) -> Step:
    """Return a step that names the complaint's most telling detail, or the plain one where there is none."""
    mention = best_mention(case.mentions, "negative") or best_mention(
        [one for one in case.mentions if one.tone is None], None
    )
    if key == "open" and case.quote and (mention is None or mention.kind == "topic"):
        return Step(move, ("quote.complaint",), values={"quote": case.quote}, spare=spare)
    if mention is None:
        return Step(move, (f"{key}.{case.topic}", f"{key}.plain"), spare=spare)
    return Step(move, (f"{key}.{mention.kind.split('+')[0]}", key), mention, spare=spare)


def action(case: Case, spare: int = 0) -> Step:
    """Return what is being done about it."""
    return Step("action", (f"action.{case.topic}", "action.any"), spare=spare)


def follow_up() -> Step:
    """Return when and where the author hears again."""
    return Step("follow_up", ("follow",))


def empathy(case: Case) -> Step:
    """Return a word of concern that admits nothing."""
    if case.wait:
        return Step("empathy", ("empathy.wait",), values={"wait": case.wait}, spare=8)
    return Step("empathy", (f"empathy.{case.topic}", "empathy.any"), spare=8)


def ask(case: Case) -> Step:
    """Return one concrete question that helps to check."""
    return Step("question", (f"ask.{case.topic}", "ask.any"))


def private(case: Case) -> list[Step]:
    """Return the request for the data that only a private channel may carry, where there is one."""
    if not case.has_private_channel or case.topic not in _ORDER_TOPICS:
        return []
    return [Step("private", (f"private.{case.group}", "private.any"), spare=7)]


def complaint(case: Case, kind: str) -> list[Step]:
    """Return the plan for a complaint that nobody has checked: concern, no admission, a time (R04, R19)."""
    if kind == "short":
        return [about(case, "thanks_for_signal", "brief"), follow_up()]
    if kind == "question":
        return [greeting(case), ask(case), about(case, "action", "askwhy"), follow_up()]
    opening = about(case, "thanks_for_signal", "open")
    return [greeting(case), opening, empathy(case), action(case), follow_up(), *private(case)]


def vague(case: Case, kind: str) -> list[Step]:
    """Return the plan for a complaint that names nothing: one question, no apology (R17)."""
    if kind == "short":
        return [Step("question", ("vague.brief",))]
    question = Step("question", ("vague.ask",))
    if kind == "question":
        return [greeting(case), question, Step("thanks_for_signal", ("vague.why",))]
    return [greeting(case), Step("thanks_for_signal", ("vague.open",)), question, Step("action", ("vague.close",))]


def opinion(case: Case, kind: str) -> list[Step]:
    """Return the plan for a matter of taste, price or policy: understanding, no apology for a fault (R16)."""
    if kind == "short":
        return [about(case, "thanks_for_signal", "opinion.brief")]
    question = Step("question", (f"opinion.ask.{case.topic}", "opinion.ask.any"))
    if kind == "question":
        return [greeting(case), question, about(case, "thanks_for_signal", "opinion.why")]
    view = Step("opinion", (f"opinion.say.{case.topic}", "opinion.say.any"))
    return [greeting(case), about(case, "thanks_for_signal", "opinion.open"), view, _with_spare(question, 5)]


def question(case: Case, kind: str) -> list[Step]:
    """Return the plan for a question: the answer from the client's facts, else when it will come."""
    facts = facts_for(case)
    answer = (
        [Step("answer", ("help.fact",), values={"facts": facts[0]}), Step("follow_up", ("help.more",), spare=5)]
        if facts
        else [Step("follow_up", ("help.follow",))]
    )
    if kind == "short":
        return answer[:1] if facts else [about(case, "thanks_for_signal", "help.brief")]
    if kind == "question" and not facts:
        return [greeting(case), Step("question", (f"help.ask.{case.topic}", "help.ask.any")), *answer]
    return [greeting(case), about(case, "thanks_for_signal", "help.open"), *answer]


def neutral(case: Case, kind: str) -> list[Step]:
    """Return the plan for a statement that needs no answer but may get one."""
    if kind == "question":
        return [about(case, "acknowledge", "neutral.open"), Step("question", ("neutral.ask",))]
    if kind == "short":
        return [about(case, "acknowledge", "neutral.brief")]
    return [greeting(case), about(case, "acknowledge", "neutral.open"), Step("closing", ("neutral.close",))]


def facts_for(case: Case) -> list[str]:
    """Return the client's facts that share a telling word with the review, closest first."""
    return fitting_facts(case.review.text, case.own_texts(case.context.facts))


def _with_spare(step: Step, spare: int) -> Step:
    return Step(step.move, step.keys, step.mention, step.values, spare)
