"""Train the layer that picks a reaction from what the other models say of a text."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from replywell.analyse.reaction import CHOICES, reaction_inputs
from replywell.analyse.sentiment import CHANCES_OF_NOTHING, mix_chances
from training.examples import Example

# Chosen by cross-validation.
STRENGTH = 0.1
NEVER = -10.0


def train_reaction(
    examples: Sequence[Example],
    margins: NDArray[np.float32],
    labels: NDArray[np.float32],
    older: Mapping[str, NDArray[np.float32]],
    folder: Path,
) -> None:
    """Write reaction.npz from what models said of examples that they had not seen.

    `margins` are those of the verdicts, `labels` the reader of meaning's logits of sentiment, `older` the chances of
    the older layers by text. Alarms, vague and meaningless texts are settled before the layer is asked, so it learns
    from the others.
    """
    asked = [number for number, example in enumerate(examples) if example.reaction in CHOICES]
    right = [CHOICES.index(examples[number].reaction) for number in asked]
    chances = np.stack([older.get(examples[number].text, CHANCES_OF_NOTHING) for number in asked])
    inputs = reaction_inputs(margins[asked], labels[asked], mix_chances(chances, labels[asked]))
    layer = LogisticRegression(C=STRENGTH, max_iter=1000).fit(inputs, right)
    weights = np.zeros((inputs.shape[1], len(CHOICES)), np.float32)
    bias = np.full(len(CHOICES), NEVER, np.float32)
    weights[:, layer.classes_] = layer.coef_.T
    bias[layer.classes_] = layer.intercept_
    np.savez_compressed(folder / "reaction.npz", weights=weights, bias=bias)
