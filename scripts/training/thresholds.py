"""Where to draw the line for each question: on guesses about examples that the guessing model had not seen."""

import numpy as np
from numpy.typing import NDArray

# A missed danger costs far more than a needless look: recall counts double there (F2), elsewhere F1 or between.
WEIGHT_OF_RECALL = {"signal:safety": 2.0, "signal:legal": 1.4, "signal:leader": 1.4, "signal:vague": 1.2}
# A language's own line is trusted as far as it has examples of its own; the rest comes from all languages.
TRUST_AT = 150


def choose_threshold(
    question: str, guesses: NDArray[np.float32], answers: NDArray[np.bool_], languages: NDArray[np.int64]
) -> NDArray[np.float32]:
    """Return the threshold of each language, in logits."""
    weight = WEIGHT_OF_RECALL.get(question, 1.0)
    common = _best(guesses, answers, weight)
    lines = []
    for number in range(int(languages.max()) + 1):
        here = languages == number
        trust = min(1.0, answers[here].sum() / TRUST_AT) * 0.5
        own = _best(guesses[here], answers[here], weight) if answers[here].any() else common
        lines.append(trust * own + (1 - trust) * common)
    return np.array(lines, np.float32)


def _best(guesses: NDArray[np.float32], answers: NDArray[np.bool_], weight: float) -> float:
    if not answers.any() or answers.all():
        return 0.0
    order = np.argsort(-guesses, kind="stable")
    right = np.cumsum(answers[order])
    taken = np.arange(1, len(order) + 1)
    square = weight * weight
    score = (1 + square) * right / (square * answers.sum() + taken)
    # The best stretch is flat and ragged; its middle holds better on new texts than its peak.
    good = np.flatnonzero(score >= score.max() - 0.004)
    return float(guesses[order[int(np.median(good))]])
