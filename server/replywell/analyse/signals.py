"""The signals of a review: what must not be missed, and what needs no answer."""

from replywell.analyse.model import Sentiment
from replywell.analyse.questions import SIGNALS

ALARMS = ("safety", "legal", "leader")
SURE = 0.7
_KEYS = [(name, f"signal:{name}") for name in SIGNALS]


def read_signals(margins: dict[str, float], sentiment: Sentiment, *, has_words: bool) -> dict[str, bool]:
    """Return each signal. They agree with each other and with the sentiment.

    What is surely praise or a plain statement is not vague blame; an alarm always has meaning.
    """
    signals = {name: margins[key] >= 0 for name, key in _KEYS}
    alarmed = any(signals[name] for name in ALARMS)
    other = sentiment.label != "negative" and sentiment.confidence > SURE
    silent = not has_words and sentiment.label == "neutral"
    signals["vague"] = signals["vague"] and not (alarmed or other or silent)
    signals["meaningful"] = (signals["meaningful"] or alarmed or signals["vague"]) and not silent
    return signals
