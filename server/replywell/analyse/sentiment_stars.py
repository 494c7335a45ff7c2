"""Stars beside the words: evidence where the words are unsure, and a flag where the two contradict each other."""

import numpy as np

from replywell.analyse.model import Sentiment
from replywell.analyse.sentiment_model import LABELS, Floats

# What each number of stars says of negative, neutral, positive, mixed, as weights on the words' own chances.
STARS = {
    1: (2.2, 0.6, 0.35, 0.8),
    2: (1.9, 0.7, 0.4, 1.2),
    3: (1.0, 1.2, 0.7, 1.5),
    4: (0.5, 0.8, 1.7, 1.2),
    5: (0.35, 0.6, 2.2, 0.8),
}
SURE = 0.6


def weigh_stars(said: Sentiment, chances: Floats | None, stars: float | None) -> Sentiment:
    """Return the verdict of words and stars; the label that the words are sure of stays as it is."""
    if stars is None:
        return said
    if chances is None:
        label = "negative" if stars < 3 else "positive" if stars > 3 else "neutral"
        return Sentiment(label, round((stars - 3) / 2, 3), 0.6)
    weighed = chances * np.array(STARS[min(5, max(1, round(stars)))], np.float32)
    weighed /= weighed.sum()
    if said.confidence >= SURE:
        return said
    best = int(weighed.argmax())
    return Sentiment(LABELS[best], round(float(weighed[2] - weighed[0]), 3), round(float(weighed[best]), 3))


def contradict(said: Sentiment, stars: float | None) -> bool:
    """Return whether the words clearly say the opposite of the stars."""
    if stars is None or said.confidence < 0.5:
        return False
    return said.label == "negative" and stars >= 4 or said.label == "positive" and stars <= 2
