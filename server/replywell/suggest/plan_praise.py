"""Plans for praise, whole (R37) and with a complaint beside it (R39)."""

from replywell.suggest.case import Case
from replywell.suggest.mentions import Mention, best_mention
from replywell.suggest.plan_case import action, ask, follow_up, greeting, private
from replywell.suggest.steps import Step


def praise(case: Case, kind: str) -> list[Step]:
    """Return the plan for a positive review: thanks for something specific, no apology, no sales."""
    mention = best_mention(case.mentions, "positive")
    if kind == "short":
        return [_thank(case, "praise.brief", mention)]
    if kind == "question":
        return [greeting(case), _thank(case, "praise.open", mention), Step("question", ("praise.ask",))]
    passed = Step("passed_on", (f"praise.pass.{_group(mention)}", "praise.pass.any"), spare=6)
    closing = Step("closing", (f"praise.close.{_group(mention)}", "praise.close.any"), spare=5)
    return [greeting(case), _thank(case, "praise.open", mention), passed, closing]


def mixed(case: Case, kind: str) -> list[Step]:
    """Return the plan for praise with a complaint: thanks for the one, an answer to the other."""
    bad = best_mention(case.mentions, "negative") or best_mention(case.mentions, None)
    good = best_mention(case.mentions, "positive", bad.keys if bad else frozenset())
    if kind == "short":
        return [_said("complaint", "mixed.brief", bad), follow_up()]
    if kind == "question":
        return [greeting(case), ask(case), _said("complaint", "mixed.why", bad), follow_up()]
    return [
        greeting(case), _said("praise", "mixed.good", good), _said("complaint", "mixed.bad", bad),
        action(case, spare=6), follow_up(), *private(case),
    ]  # fmt: skip


def _thank(case: Case, key: str, mention: Mention | None) -> Step:
    if mention is None:
        return Step("thanks", (f"{key}.{_topic(case)}", f"{key}.plain"))
    return Step("thanks", (f"{key}.{mention.kind.split('+')[0]}", key), mention)


def _said(move: str, key: str, mention: Mention | None) -> Step:
    return Step(move, (key,), mention) if mention else Step(move, (f"{key}.plain",))


def _topic(case: Case) -> str:
    return str(next(iter(case.analysis.get("topics") or ()), "any"))


def _group(mention: Mention | None) -> str:
    return mention.group if mention else "any"
