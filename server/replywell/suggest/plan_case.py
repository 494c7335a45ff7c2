"""Plans for a complaint that nobody has checked yet: told plainly, asked, vague, or a matter of taste."""

from replywell.suggest.case import Case
from replywell.suggest.case_steps import after, ask, blamed, do, greeting, need, quoted
from replywell.suggest.heard import MAY_BE
from replywell.suggest.plan_matter import happened
from replywell.suggest.plan_question import answers, hangs_on, wanted_for
from replywell.suggest.steps import Step

# Kinds of question about one's own order: nothing can be answered before it is found.
_OWN_CASE = {"status", "refund", "papers", "warranty"}
# Of these one may think as one likes; all others somebody has to look into, whatever the reaction is called.
_OPINIONS = {"price_value", "product_quality", "food_taste", "competitor", "availability", "marketing_spam", "other"}
# Of these nothing can be looked into, whatever words they are told in.
_ONLY_WEIGHED = {"price_value", "competitor"}
# So many words tell more than a question or a verdict.
_LITTLE = 6
# Of these a team can look into the single case, if the author wants it.
_CHECKABLE_OPINIONS = {"product_quality", "food_taste", "availability", "marketing_spam"}


def complaint(case: Case, kind: str) -> list[Step]:
    """Return the plan for a complaint that nobody has checked: concern, no admission, a time (R04, R19)."""
    heard = blamed(case, "thanks_for_signal", "hear", briefly=kind == "short")
    wanted = need(case)
    if kind == "short":
        return [heard, *(wanted or [do(case)])]
    if kind == "question" and (asked := ask(case)):
        return [greeting(case), heard, asked, do(case)]
    return [greeting(case), heard, *wanted, after(case) if wanted else do(case)]


def asking_complaint(case: Case, kind: str) -> list[Step]:
    """Return the plan for a complaint that asks what to do: it wants the answer more than an inquiry."""
    heard = blamed(case, "thanks_for_signal", "hear", briefly=True)
    # Who states that nothing works has asked nothing to be thanked for, nor is thanked for it who gives one star.
    asks = case.asks and not case.is_rated_low
    if asks and heard.keys[-2:] == ("hear.at.any", "hear") and not heard.values and not case.topics("negative"):
        heard = Step("thanks_for_signal", ("help.open",))  # a regret about nothing one can name
    if kind == "short":
        return [heard, *answers(case)]
    if kind == "question":
        return [greeting(case), heard, *([wanted_for(case)] if hangs_on(case) else answers(case))]
    own = case.asked.question in _OWN_CASE and case.has_private_channel
    rest = [*need(case), after(case)] if own else [*answers(case), Step("follow_up", ("help.more",), spare=5)]
    return [greeting(case), heard, *rest]


def vague(case: Case, kind: str) -> list[Step]:
    """Return the plan for a complaint that names nothing: one question, no apology (R17)."""
    opening, question, close = (
        Step("thanks_for_signal", ("vague.open",)), Step("question", ("vague.ask",)), Step("action", ("vague.close",)),
    )  # fmt: skip
    if kind == "short":
        return [opening, question]
    if kind == "question":
        return [Step("thanks_for_signal", ("sorry",)), question, close]
    return [greeting(case), opening, question, close]


def is_opinion(case: Case) -> bool:
    """Say whether the complaint is a matter of taste, price or policy alone.

    Harm is none, whatever it is called, and three in ten of what is called one tell a fault.
    """
    if case.reaction != "explain" or case.has_told("harm"):
        return False
    if any(one.topic not in _OPINIONS for one in case.matters("negative")):
        return False
    blamed_topics = {topic for topic, tone in case.aspects.items() if tone == "negative"}
    return blamed_topics <= _OPINIONS and not _tells_fault(case, blamed_topics)


def _tells_fault(case: Case, blamed_topics: set[str]) -> bool:
    """Say whether something is told that somebody may look into, by words and not by the price alone."""
    only_weighed = bool(blamed_topics) and blamed_topics <= _ONLY_WEIGHED
    return not only_weighed and case.tells_fault


def opinion(case: Case, kind: str) -> list[Step]:
    """Return the plan for a matter of taste, price or policy: understanding, no apology for a fault (R16)."""
    topics = case.topics("negative")[:1]
    named = [f"{key}.{topic}" for topic in topics for key in ("opinion", "hear")]
    first = () if kind == "short" else ("opinion.quote",)
    heard = happened(case, "thanks_for_signal", "opinion", "negative", briefly=True) or Step(
        "thanks_for_signal",
        (*first, *named, "opinion.quote", f"hear.at.{case.place.sure}", "opinion"),
        values=quoted(case, "negative"),
    )
    noted = Step("opinion", ("opinion.note",))
    if kind == "short":
        return [heard, noted]
    if kind == "question":
        return [greeting(case), heard, noted]
    if case.is_rated_low:
        # Three in ten of them suffered a fault that is told like an opinion: who did is told where to turn.
        return [greeting(case), heard, noted, Step("closing", ("opinion.offer",))]
    open_to_help = set(case.topics("negative")) & _CHECKABLE_OPINIONS
    return [greeting(case), heard, noted, Step("closing", ("opinion.offer",) if open_to_help else ("end",), spare=5)]


def doubt(case: Case, kind: str) -> list[Step]:
    """Return the plan where it may be a complaint or not: an answer that is right either way.

    What is told is taken up and looked into, which no "if" has to excuse; only who tells nothing is asked for more.
    """
    if case.matters("negative"):  # what happened is told: no "if" is left
        return opinion(case, kind) if case.wants_no_inquiry and not case.tells_fault else complaint(case, kind)
    told = quoted(case, "negative")
    likely = case.trouble >= MAY_BE
    if told or (likely and case.words >= _LITTLE):
        return _taken_up(case, kind, Step("acknowledge", ("told.quote", "told.open"), values=told))
    opening = Step("acknowledge", ("doubt.open" if likely else "unsure.open",))
    offer = Step("closing", ("doubt.offer" if likely else "unsure.offer",))
    if kind == "question":
        return [greeting(case), opening, *(need(case) or [offer])]
    return [opening, offer] if kind == "short" else [greeting(case), opening, offer]


def _taken_up(case: Case, kind: str, opening: Step) -> list[Step]:
    """Return what comes of something told that may be a complaint: it is noted, or looked into with what is missing."""
    first = [] if kind == "short" else [greeting(case)]
    # "Thank" and "none" are misread where something may be wrong.
    if case.reaction == "explain" and not case.tells_fault:
        return [*first, opening, Step("opinion", ("opinion.note",))]
    wanted = [] if kind == "question" else need(case, told=True)
    return [*first, opening, *wanted, *([] if wanted and kind == "short" else [after(case) if wanted else do(case)])]
