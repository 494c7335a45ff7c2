"""The sentences as one text within the platform's length, signed as the client signs."""

from replywell.suggest.case import Case
from replywell.suggest.steps import Step

_COMFORTABLE = 560
Said = list[tuple[Step, str]]


def fitted(said: Said, case: Case) -> tuple[str, list[Step]]:
    """Return the text and the steps that are in it; what can best be spared goes first."""
    limit = min(case.platform.max_length or _COMFORTABLE, _COMFORTABLE)
    while len(_join(said, case)) > limit:
        spare = max(said, key=lambda pair: pair[0].spare, default=None)
        if spare is None or spare[0].spare == 0:
            break
        said = [pair for pair in said if pair is not spare]
    return _join(said, case), [step for step, _ in said]


def _join(said: Said, case: Case) -> str:
    text = ""
    for _, sentence in said:
        # After "Hello Anna," the sentence goes on.
        text += f" {sentence[:1].lower()}{sentence[1:]}" if text.endswith(",") else f" {sentence}"
    text = text.strip()
    signature = case.context.client.signature if case.context.client else None
    return f"{text}\n{signature.strip()}" if signature and signature.strip() else text
