"""How to react to a review: the model of the guidelines (help, hand over inside, explain, thank, ask, escalate)."""

from replywell.analyse.model import Sentiment
from replywell.analyse.signals import ALARMS

CHOICES = ("help", "handover", "explain", "thank", "none")
# What the sentiment makes more or less likely, in logits. A reply that thanks for a plain complaint offends.
LEANING = {
    "positive": {"thank": 2.0, "handover": -1.5, "explain": -1.0},
    "negative": {"thank": -4.0, "none": -2.0},
    "mixed": {"thank": -1.5, "none": -2.0},
    "neutral": {"none": 1.0, "thank": -1.0, "handover": -0.5},
}


def read_reaction(margins: dict[str, float], signals: dict[str, bool], sentiment: Sentiment) -> str:
    """Return the reaction; the order of the questions is that of the guidelines, first match wins."""
    if any(signals[name] for name in ALARMS):
        return "escalate"
    if not signals["meaningful"]:
        return "none"
    if signals["vague"]:
        return "ask_details"
    leaning, sure = LEANING[sentiment.label], sentiment.confidence
    return max(CHOICES, key=lambda name: margins[f"reaction:{name}"] + sure * leaning.get(name, 0.0))
