"""The step that names what happened: "We're sorry that nobody picked up when you called"."""

from replywell.suggest.case import Case
from replywell.suggest.gravity import is_grave, is_mild, is_verdict
from replywell.suggest.matters import Matter
from replywell.suggest.steps import Step

# How long somebody waited says more than that it was long.
_OF_WAITING = {"delivery", "punctuality"}
# What is said of a trouble of any weight; "it's a pity" and "your frustration" are too little for harm.
_LIGHT = {"hear", "opinion", "unsure", "noted"}


def happened(case: Case, move: str, key: str, tone: str, *, briefly: bool = False, last: bool = False) -> Step | None:
    """Return the step that names what happened, or None.

    Of two different matters it names both, but only the first if `briefly`, and only the second for the `last` draft.
    What harms people stands alone, in graver words, in each draft.
    """
    matters = case.matters(tone)
    if not matters or (key == "hear" and case.wait and all(one.topic in _OF_WAITING for one in matters)):
        return None
    if is_verdict(matters[0].known) and _says_more(case, tone, matters[0]):
        return None
    grave = is_grave(matters[0].known)
    first = matters[:2][-1] if last and not grave else matters[0]
    second = None if briefly or last else next((one for one in matters[1:] if _is_another(one, first)), None)
    if key in _LIGHT and grave:
        key, second = "grave", None
    if key == "hear" and all(is_mild(one.known) for one in (first, second) if one):
        key, second = "opinion", None  # who finds it dear is understood; nobody says "it shouldn't be like that"
    if not second:
        return Step(move, (f"{key}.matter",), offers={"that": first.that})
    one, two = sorted((first, second), key=lambda matter: matter.start)
    return Step(move, (f"{key}.matters", f"{key}.matter"), offers={"that": one.that, "also": two.that})


def _says_more(case: Case, tone: str, verdict: Matter) -> bool:
    """Say whether the review gives anything to name beside its verdict."""
    quote = case.sure_quote(tone)
    topics = set(case.topics(tone)) - {verdict.topic}
    return bool(case.thing(tone) or topics or (quote and not repeats(quote, verdict, case)))


def repeats(quote: str, matter: Matter, case: Case) -> bool:
    """Say whether a quotation repeats the words that tell the matter."""
    start = case.review.text.find(quote[1:-1])
    return start < matter.end and matter.start < start + len(quote) - 2


def _is_another(one: Matter, other: Matter) -> bool:
    """Say whether two matters are told by different words and of different topics."""
    apart = one.end <= other.start or other.end <= one.start
    return apart and one.topic != other.topic
