"""How to react to a review: the model of the guidelines (help, hand over inside, explain, thank, ask, escalate)."""

from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.meaning import Meaning
from replywell.analyse.model_files import read_model
from replywell.analyse.questions import QUESTIONS
from replywell.analyse.sentiment import SentimentReading
from replywell.analyse.sentiment_model import LABELS
from replywell.analyse.signals import ALARMS

Floats = NDArray[np.float32]
CHOICES = ("help", "handover", "explain", "thank", "none")
INPUTS = len(QUESTIONS) + 2 * len(LABELS)
# Beyond this a margin says no more; the scale keeps all inputs of one size.
MOST, SCALE = 8.0, 3.0
LEAST_CHANCE = 1e-3
# Where stars overrule the words, which the layer has read alone. A reply that thanks for a plain complaint offends.
LEANING = {"negative": {"thank": -4.0, "none": -2.0}, "mixed": {"thank": -1.0, "none": -1.0}}


@dataclass(frozen=True)
class ReactionLayer:
    """A softmax over what the verdicts and the reader of meaning say: `weights` of shape (inputs, choices)."""

    weights: Floats
    bias: Floats

    def scores(self, inputs: Floats) -> Floats:
        """Return a logit for each of CHOICES."""
        result: Floats = inputs @ self.weights + self.bias
        return result


def reaction_inputs(margins: Floats, labels: Floats, chances: Floats) -> Floats:
    """Return the inputs of the layer, shape (…, INPUTS).

    They are the margins of QUESTIONS, the logits of LABELS by the reader of meaning, and the chances of LABELS by all
    that reads sentiment.
    """
    said = np.minimum(MOST, np.maximum(-MOST, np.concatenate([margins, labels], axis=-1))) / SCALE
    sentiment = np.log(np.maximum(LEAST_CHANCE, chances))
    return np.asarray(np.concatenate([said, sentiment], axis=-1), np.float32)


@cache
def load_reaction_layer(folder: Path | None = None) -> ReactionLayer:
    """Return the trained layer, read once; `folder`: elsewhere than where models lie."""
    data = read_model("reaction.npz", folder)
    layer = ReactionLayer(**{part.name: data[part.name] for part in fields(ReactionLayer)})
    if layer.weights.shape != (INPUTS, len(CHOICES)):
        raise RuntimeError("reaction.npz was trained for other questions or reactions; run scripts/train.")
    return layer


def read_reaction(
    margins: dict[str, float], meaning: Meaning, signals: dict[str, bool], reading: SentimentReading
) -> str:
    """Return the reaction; the order of the questions is that of the guidelines, first match wins."""
    if any(signals[name] for name in ALARMS):
        return "escalate"
    if not signals["meaningful"]:
        return "none"
    if signals["vague"]:
        return "ask_details"
    inputs = reaction_inputs(np.array(list(margins.values()), np.float32), meaning.labels, reading.chances)
    scores = load_reaction_layer().scores(inputs).tolist()
    label, sure = reading.sentiment.label, reading.sentiment.confidence
    leaning = {} if label == LABELS[int(reading.chances.argmax())] else LEANING.get(label, {})
    return max(CHOICES, key=lambda name: scores[CHOICES.index(name)] + sure * leaning.get(name, 0.0))
