"""What the verdict alone leaves open or takes too surely, decided by all evidence together (`hearing.py`)."""

from replywell.suggest.addressee import Addressee
from replywell.suggest.read_review import TINY, ReadReview
from replywell.suggest.told import is_report, speaks_of_others

# Below the first hardly anything is wrong; from the second on a complaint may be told, and the answer is right either
# way; from the third on one surely is.
HARDLY, MAY_BE, SURELY = 0.35, 0.5, 0.75
_LEANING, _CLEARLY_NONE, _SENTENCE, _OFTEN = 0.55, 0.25, 12, 2
_HANDED = 0.6


def heard_plainly(read: ReadReview, addressee: Addressee, mood: str) -> str:
    """Return the mood, or what the plain facts of the review make of it: "complaint", "doubt" or "unsure".

    High stars and words of praise outweigh facts: what is told beside them is a remark.
    """
    if read.is_rated_high or addressee.is_passed_on or read.words < TINY or not read.own_language:
        return mood
    if mood == "complaint":
        return "doubt" if read.trouble < HARDLY and not read.is_rated_low else mood
    if mood == "neutral" and _is_glad(read):
        return "unsure"
    if mood not in ("unsure", "neutral", "doubt") or read.praises or (read.asks and read.reaction == "help"):
        return mood
    told = _tells_something(read, addressee)
    if mood == "doubt" and addressee.is_nobody and read.words >= _SENTENCE and not told and not _is_handed_up(read):
        return "neutral"
    weak = read.label == "mixed" and read.confidence < _LEANING
    if weak or read.trouble < MAY_BE or not told:
        return mood
    return "complaint" if read.trouble >= SURELY and mood != "doubt" else "doubt"


def _is_handed_up(read: ReadReview) -> bool:
    """Say whether the analysis is rather sure of a fault or a danger that somebody must look into.

    "Got a proper jolt off the keypad in the rain" has no "I", and is no statement of a study.
    """
    handed = read.reaction in ("handover", "escalate") and "negative" in read.aspects.values()
    return handed and read.label == "negative" and read.confidence >= _HANDED


def _is_glad(read: ReadReview) -> bool:
    """Say whether joy is told without a word of praise, and in an own voice: a neutral line would be cold."""
    sure = read.confidence >= _LEANING and read.trouble < _CLEARLY_NONE
    told = read.label == "positive" and read.reaction == "thank" and sure
    of_nobody = read.words >= _SENTENCE and speaks_of_others(read.review.text, read.language)
    return told and not of_nobody and not is_report(read.review.text, read.language)


def _tells_something(read: ReadReview, addressee: Addressee) -> bool:
    """Say whether facts of an own case are told: neither a bare verdict, nor news, nor a sentence of a study."""
    if is_report(read.review.text, read.language):
        return False
    if addressee.is_nobody and read.words >= _SENTENCE and read.failures < _OFTEN:
        return False
    blamed = bool(read.failures or set(read.aspects.values()) & {"negative", "mixed"})
    return blamed or (read.blames and not addressee.is_nobody)
