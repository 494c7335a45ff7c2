"""Which of the client's facts answer this review: those that share telling words with it."""

from replywell.suggest.words import read_words

_LONG = 5
_STEM = 5


def fitting_facts(text: str, facts: list[str]) -> list[str]:
    """Return the facts that share a stem of five letters with the review, most shared first."""
    stems = _stems(text)
    shared = [(len(_stems(fact) & stems), fact) for fact in facts]
    return [fact for count, fact in sorted(shared, key=lambda pair: -pair[0]) if count]


def as_sentence(text: str) -> str:
    """Return the text with a full stop at its end; its first letter stays as the team wrote it."""
    text = text.strip()
    return text + ("" if text[-1:] in ".!?…" else ".")


def _stems(text: str) -> set[str]:
    return {word.folded[:_STEM] for word in read_words(text) if len(word.folded) >= _LONG}
