"""Plans for what the team has checked: our fault, a partner's, or a claim that does not hold (D0)."""

from replywell.suggest.case import Case
from replywell.suggest.case_steps import ask, blamed, facts_for, greeting
from replywell.suggest.facts import as_sentence
from replywell.suggest.phrasings import load_words
from replywell.suggest.steps import Step

GAP = "[___]"
_SETTLED = Step("follow_up", ("follow.settled",))


def confirmed(case: Case, kind: str) -> list[Step]:
    """Return the plan for a confirmed failure: apology, cause, remedies as a choice, a time (R07, R14–R16)."""
    apology = blamed(case, "apology", "apology")
    partner = case.context.verification == "confirmed_third_party"
    ownership = [Step("partner", ("partner",))] if partner else [Step("ownership", ("ours",), spare=6)]
    remedy = _remedy(case)
    if kind == "short":
        return [apology, *(ownership if partner else []), remedy]
    if kind == "question":
        first = remedy if _remedies(case) else ask(case) or remedy
        return [greeting(case), apology, first, _SETTLED]
    return [greeting(case), apology, *_cause(case), *ownership, remedy, _SETTLED]


def refuted(case: Case, kind: str) -> list[Step]:
    """Return the plan for a claim that the facts contradict: calm evidence, no apology, a way on (R08, R29)."""
    facts = facts_for(case) or case.own_texts(case.context.facts)
    evidence = Step("evidence", ("refuted.fact",), values={"facts": as_sentence(facts[0]) if facts else GAP + "."})
    if kind == "short":
        return [evidence, Step("question", ("refuted.more",))]
    opening = blamed(case, "thanks_for_signal", "refuted.open")
    if kind == "question":
        return [greeting(case), evidence, Step("question", ("refuted.ask",))]
    return [greeting(case), opening, evidence, Step("question", ("refuted.more",))]


def _cause(case: Case) -> list[Step]:
    cause = case.own_texts((case.context.cause,) if case.context.cause else ())
    return [Step("cause", ("cause",), values={"cause": as_sentence(cause[0])})] if cause else []


def _remedies(case: Case) -> list[str]:
    return [text.rstrip(". ") for text in case.own_texts(case.context.remedies)][:3]


def _remedy(case: Case) -> Step:
    remedies = _remedies(case)
    if not remedies:
        return Step("remedy", ("remedy.none",))
    listed = _listed([text[:1].lower() + text[1:] for text in remedies], load_words(case.language)["or"])
    return Step("remedy", ("remedy.choice" if len(remedies) > 1 else "remedy.one",), values={"remedies": listed})


def _listed(texts: list[str], word: str) -> str:
    """Return the texts as one says them, "a, b or c"; those that have commas themselves are parted by semicolons."""
    if any("," in text for text in texts):
        return "; ".join(texts)
    return f" {word} ".join([", ".join(texts[:-1]), texts[-1]] if len(texts) > 1 else texts)
