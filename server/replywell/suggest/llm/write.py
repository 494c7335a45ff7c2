"""A draft in a language model's words: checked like any other, mended once, else our own draft."""

from collections.abc import Iterator

from replywell.check import Finding, check
from replywell.suggest.case import Case
from replywell.suggest.llm.model import Ask, Message, ModelUnavailable, Piece, Usage
from replywell.suggest.llm.prompt import first_messages, repair_messages
from replywell.suggest.llm.redact import Redactor
from replywell.suggest.model import Draft

_LONGEST_ANSWER = 3000


def write_with_model(case: Case, own: Draft, ask: Ask, *, reader: str = "en") -> Iterator[Piece | Usage | Draft]:
    """Yield the pieces as they arrive, the usage, and last the draft that holds.

    The last draft is our `own` where the model fails, breaks a rule twice or drops a gap.
    """
    redactor = Redactor(case.language)
    messages = first_messages(case, own, redactor)
    for attempt in range(2):
        answer: list[str] = []
        try:
            yield from _listen(ask, messages, redactor, answer, restart=attempt > 0)
        except ModelUnavailable:
            break
        text = redactor.restore("".join(answer)).strip()
        found = check(case.review, text, case.context, language=reader) if text else []
        if text and _holds(text, own, found):
            yield Draft(text, own.language, "model", own.explanation, found)
            return
        messages = repair_messages(messages, "".join(answer), [one for one in found if one.severity != "hint"])
    yield own


def _listen(
    ask: Ask, messages: list[Message], redactor: Redactor, answer: list[str], *, restart: bool
) -> Iterator[Piece | Usage]:
    size, waiting = 0, ""
    for heard in ask(messages):
        if isinstance(heard, Usage):
            yield heard
            continue
        answer.append(heard)
        size += len(heard)
        if size > _LONGEST_ANSWER:
            raise ModelUnavailable("The answer does not end.")
        waiting += heard
        # A mark must not be cut in two, or it would be shown instead of what it stands for.
        if waiting.count("⟦") == waiting.count("⟧"):
            yield Piece(redactor.restore(waiting), restart)
            waiting, restart = "", False


def _holds(text: str, own: Draft, found: list[Finding]) -> bool:
    """Say whether it breaks no rule and leaves open what we left open."""
    return text.count("[___]") >= own.text.count("[___]") and all(one.severity == "hint" for one in found)
