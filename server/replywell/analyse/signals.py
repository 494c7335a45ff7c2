"""The signals of a review: what must not be missed, and what needs no answer."""

from replywell.analyse.verdicts import SIGNALS

ALARMS = ("safety", "legal", "leader")


def read_signals(margins: dict[str, float], *, sentiment: str, words: int) -> dict[str, bool]:
    """Return each signal. They agree with each other and with the sentiment.

    Only a negative text can be vague, and an alarm always has meaning.
    """
    signals = {name: margins[f"signal:{name}"] >= 0 for name in SIGNALS}
    alarmed = any(signals[name] for name in ALARMS)
    signals["vague"] = signals["vague"] and sentiment == "negative" and not alarmed
    signals["meaningful"] = (signals["meaningful"] or alarmed or signals["vague"]) and (
        words > 0 or sentiment != "neutral"
    )
    return signals
