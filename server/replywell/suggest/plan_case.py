"""Plans for what nobody has checked yet: complaint, vague complaint, opinion, question, plain statement."""

from replywell.suggest.case import Case
from replywell.suggest.facts import fitting_facts
from replywell.suggest.phrasings import load_phrasings
from replywell.suggest.steps import Step

# Of these one may think as one likes; all others somebody has to look into, whatever the reaction is called.
_OPINIONS = {"price_value", "product_quality", "food_taste", "competitor", "availability", "marketing_spam", "other"}


def greeting(case: Case) -> Step:
    """Return the greeting, by name where the name is sure."""
    return Step("greeting", ("greet.named", "greet.plain"), values={"name": case.name} if case.name else {}, spare=9)


def blamed(case: Case, move: str, key: str, spare: int = 0) -> Step:
    """Return a step that takes up the complaint: its thing or event, else its wait, else its topic, else none of it."""
    mention = case.thing("negative")
    if mention:
        return Step(move, (f"{key}.{mention.kind.split('+')[0]}", key), mention, spare=spare)
    if key != "hear":
        return Step(move, (*(f"{key}.{topic}" for topic in case.topics("negative")), key), spare=spare)
    if case.wait:
        return Step(move, ("hear.wait",), values={"wait": case.wait}, spare=spare)
    return Step(
        move, (*(f"hear.{topic}" for topic in case.topics("negative")), f"hear.at.{case.at}", "hear"), spare=spare
    )


def do(case: Case) -> Step:
    """Return what we do about it and when the author hears again."""
    topics = case.topics("negative")[:1]
    return Step("follow_up", (*(f"do.{topic}{at}" for topic in topics for at in (f".{case.scene}", "")), "do"))


def need(case: Case) -> list[Step]:
    """Return the request for the data that only a private channel may carry, where there is one."""
    if not case.has_private_channel:
        return []
    scene = "order" if case.scene == "order" and case.speaks_of_order else case.at
    return [Step("private", (f"need.{scene}" if scene != "any" else "need.any",), spare=7)]


def ask(case: Case) -> Step | None:
    """Return an exact question that the review has not answered, or None."""
    known = load_phrasings(case.language)
    for topic in case.topics("negative"):
        keys = [key for key in (f"ask.{topic}.{case.scene}", f"ask.{topic}") if key in known]
        if keys and not case.has_told(topic):
            return Step("question", tuple(keys))
    return None


def complaint(case: Case, kind: str) -> list[Step]:
    """Return the plan for a complaint that nobody has checked: concern, no admission, a time (R04, R19)."""
    heard = blamed(case, "thanks_for_signal", "hear")
    if kind == "short":
        return [heard, do(case)]
    if kind == "question":
        asked = ask(case)
        return [greeting(case), heard, *([asked] if asked else need(case)), do(case)]
    return [greeting(case), heard, do(case), *need(case)]


def asking_complaint(case: Case, kind: str) -> list[Step]:
    """Return the plan for a complaint that asks what to do: it wants the answer more than an inquiry."""
    heard, follow = blamed(case, "thanks_for_signal", "hear"), Step("follow_up", ("help.follow",))
    if kind == "short":
        return [heard, follow]
    if kind == "question":
        return [greeting(case), heard, *need(case), follow]
    return [greeting(case), heard, follow, *need(case)]


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
    """Say whether the complaint is a matter of taste, price or policy alone."""
    aspects = case.analysis.get("aspects") or {}
    blamed_topics = {topic for topic, tone in aspects.items() if tone == "negative"}
    return case.reaction == "explain" and blamed_topics <= _OPINIONS


def opinion(case: Case, kind: str) -> list[Step]:
    """Return the plan for a matter of taste, price or policy: understanding, no apology for a fault (R16)."""
    topics = case.topics("negative")[:1]
    named = [f"{key}.{topic}" for topic in topics for key in ("opinion", "hear")]
    heard = Step("thanks_for_signal", (*named, f"hear.at.{case.at}", "opinion"))
    noted = Step("opinion", ("opinion.note",))
    if kind == "short":
        return [heard, noted]
    if kind == "question":
        return [greeting(case), heard, noted]
    return [greeting(case), heard, noted, Step("closing", ("end",), spare=5)]


def doubt(case: Case, kind: str) -> list[Step]:
    """Return the plan where it may be a complaint or not: an answer that is right either way."""
    opening, offer = Step("acknowledge", ("doubt.open",)), Step("closing", ("doubt.offer",))
    if kind == "question":
        return [greeting(case), opening, *(need(case) or [offer])]
    return [opening, offer] if kind == "short" else [greeting(case), opening, offer]


def question(case: Case, kind: str) -> list[Step]:
    """Return the plan for a question: the answer from the client's facts, else when it will come."""
    facts = facts_for(case)
    opening = Step("thanks_for_signal", ("help.open",))
    if facts:
        answer = Step("answer", ("help.fact",), values={"facts": facts[0]})
        more = Step("follow_up", ("help.more",), spare=5)
        return {"short": [answer], "full": [greeting(case), opening, answer, more]}.get(kind, [answer, more])
    follow = Step("follow_up", ("help.follow",))
    if kind == "question":
        return [greeting(case), follow, Step("closing", ("help.close",), spare=5)]
    return [opening, follow] if kind == "short" else [greeting(case), opening, follow, Step("closing", ("help.close",))]


def neutral(case: Case, kind: str) -> list[Step]:
    """Return the plan for a statement that needs no answer but may get one."""
    if case.is_bare_thanks:
        return [Step("acknowledge", ("welcome",)), *([] if kind == "short" else [Step("closing", ("welcome.close",))])]
    opening, offer = Step("acknowledge", ("note.open",)), Step("closing", ("note.offer",))
    return [opening, offer] if kind == "short" else [greeting(case), opening, offer]


def offered(case: Case) -> list[Step]:
    """Return the plan for words that may be a vague complaint or none: thanks, and how we can help (R17)."""
    return [greeting(case), Step("acknowledge", ("note.open",)), Step("question", ("note.ask",))]


def less_curt(case: Case) -> list[Step]:
    """Return the plan for a remark under which thanks alone look curt (R21)."""
    return [greeting(case), Step("acknowledge", ("note.open",)), Step("closing", ("note.more",))]


def facts_for(case: Case) -> list[str]:
    """Return the client's facts that share a telling word with the review, closest first."""
    return fitting_facts(case.review.text, case.own_texts(case.context.facts))
