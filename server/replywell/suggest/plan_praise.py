"""Plans for praise, whole (R37) and with a complaint beside it (R39)."""

from replywell.suggest.case import Case
from replywell.suggest.mention import Mention, best_mention
from replywell.suggest.plan_case import action, ask, follow_up, greeting, private
from replywell.suggest.steps import Step

_SMOOTH = {"money", "service", "delivery", "network", "other"}


def praise(case: Case, kind: str) -> list[Step]:
    """Return the plan for a positive review: thanks for something specific, no apology, no sales."""
    mention = best_mention(case.mentions, "positive")
    if kind == "short":
        return [_thank("praise.brief", mention)]
    if kind == "question":
        return [greeting(case), _thank("praise.open", mention), Step("question", ("praise.ask",))]
    opening = _thank("praise.open", mention)
    if case.quote and (mention is None or mention.kind == "topic"):
        opening = Step("thanks", ("quote.praise",), values={"quote": case.quote})
    passed = Step("passed_on", (f"praise.pass.{_group(mention)}", "praise.pass.any"), spare=6)
    closing = Step("closing", (f"praise.close.{_group(mention)}", "praise.close.any"), spare=5)
    return [greeting(case), opening, passed, closing]


def mixed(case: Case, kind: str) -> list[Step]:
    """Return the plan for praise with a complaint: thanks for the one, an answer to the other."""
    unpraised = [mention for mention in case.mentions if mention.tone != "positive"]
    bad = best_mention(unpraised, "negative") or best_mention(unpraised, None)
    good = best_mention(case.mentions, "positive", bad.keys if bad else frozenset())
    if case.reaction == "explain":
        return _mixed_opinion(case, kind, good, bad)
    if kind == "short":
        return [_said("complaint", "mixed.brief", bad), follow_up()]
    if kind == "question":
        return [greeting(case), ask(case), _said("complaint", "mixed.why", bad), follow_up()]
    return [
        greeting(case), _said("praise", "mixed.good", good), _said("complaint", "mixed.bad", bad),
        action(case, spare=6), follow_up(), *private(case),
    ]  # fmt: skip


def _mixed_opinion(case: Case, kind: str, good: Mention | None, bad: Mention | None) -> list[Step]:
    """Return the plan where the complaint is a matter of taste or price: nothing to check, something to hear."""
    view = Step("opinion", (f"opinion.say.{case.topic}", "opinion.say.any"))
    if kind == "short":
        return [_said("complaint", "opinion.brief", bad)]
    if kind == "question":
        asked = Step("question", (f"opinion.ask.{case.topic}", "opinion.ask.any"))
        return [greeting(case), _said("praise", "mixed.good", good), asked, _said("complaint", "opinion.why", bad)]
    return [greeting(case), _said("praise", "mixed.good", good), _said("complaint", "opinion.open", bad), view]


def _thank(key: str, mention: Mention | None) -> Step:
    if mention is None:
        return Step("thanks", (f"{key}.plain",))
    if mention.kind == "topic":
        own = f"praise.topic.{mention.topic}" if key == "praise.open" else f"{key}.topic"
        return Step("thanks", (own, f"{key}.topic", key), mention)
    return Step("thanks", (*_keys(key, mention), key), mention)


def _said(move: str, key: str, mention: Mention | None) -> Step:
    return Step(move, (*_keys(key, mention), key), mention) if mention else Step(move, (f"{key}.plain",))


def _keys(key: str, mention: Mention) -> list[str]:
    """Return the keys for a mention that is not simply liked: a quality is noticed, a refund goes smoothly."""
    kind = mention.kind.split("+")[0]
    smooth = kind == "thing" and mention.group in _SMOOTH
    return [f"{key}.{kind}", *([f"{key}.smooth"] if smooth else [])]


def _group(mention: Mention | None) -> str:
    return mention.group if mention else "any"
