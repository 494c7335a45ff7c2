"""The trained parts of the sentiment analysis: n-gram weights a language, and the last layer that all share."""

from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.sentiment_ngrams import Ngrams, read_ngrams

Floats = NDArray[np.float32]
LABELS = ("negative", "neutral", "positive", "mixed")
# Beyond this many deviations a feature says no more.
CLIP = 6.0


@dataclass(frozen=True)
class NgramLayer:
    """Praise, blame, neither and both, by n-gram: `weights` of shape (BUCKETS, 4) in bytes times `scale`."""

    weights: NDArray[np.int8]
    scale: Floats
    bias: Floats

    def logits(self, words: list[str], ends: list[int]) -> tuple[Floats, Floats]:
        """Return the logits of each part, shape (parts, 4), and of the whole text, shape (4,)."""
        ngrams = read_ngrams(words, ends)
        if len(ends) == 1:
            parts = self._sum(ngrams, 1)
            return parts, parts[0]
        whole = read_ngrams(words, [len(words)])
        return self._sum(ngrams, len(ends)), self._sum(whole, 1)[0]

    def _sum(self, ngrams: Ngrams, count: int) -> Floats:
        rows = self.weights[ngrams.buckets]
        sums = [np.bincount(ngrams.parts, rows[:, column] * ngrams.weights, count) for column in range(rows.shape[1])]
        result: Floats = np.stack(sums, axis=1).astype(np.float32) * self.scale + self.bias
        return result


@dataclass(frozen=True)
class LastLayer:
    """A softmax over the vector of a text; `weights` of shape (features, 4)."""

    mean: Floats
    spread: Floats
    weights: Floats
    bias: Floats

    def chances(self, vector: Floats) -> Floats:
        """Return the probability of each label in the order of LABELS, shape (4,)."""
        seen = ((vector - self.mean) / self.spread).clip(-CLIP, CLIP)
        scores = seen @ self.weights + self.bias
        scores = np.exp(scores - scores.max())
        result: Floats = scores / scores.sum()
        return result


@cache
def load_ngram_layer(language: str) -> NgramLayer:
    """Return the n-gram weights of one of our four languages, read once from the package."""
    data = _load(f"sentiment-{language}.npz")
    return NgramLayer(data["weights"], data["scale"], data["bias"])


@cache
def load_last_layer() -> LastLayer:
    """Return the last layer, read once from the package."""
    data = _load("sentiment.npz")
    return LastLayer(data["mean"], data["spread"], data["weights"], data["bias"])


def _load(name: str) -> dict[str, Any]:
    with (
        resources.as_file(resources.files("replywell.analyse") / "models" / name) as path,
        np.load(path, allow_pickle=False) as data,
    ):
        return {key: data[key] for key in data.files}
