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
    """Praise and blame by n-gram: `weights` of shape (BUCKETS, 2) in bytes times `scale`."""

    weights: NDArray[np.int8]
    scale: Floats
    bias: Floats

    def logits(self, words: list[str], ends: list[int]) -> tuple[Floats, Floats]:
        """Return the logits of praise and blame of each part, shape (parts, 2), and of the whole text, shape (2,)."""
        ngrams = read_ngrams(words, ends)
        if len(ends) == 1:
            parts = self._sum(ngrams, 1)
            return parts, parts[0]
        whole = read_ngrams(words, [len(words)])
        return self._sum(ngrams, len(ends)), self._sum(whole, 1)[0]

    def _sum(self, ngrams: Ngrams, count: int) -> Floats:
        rows = self.weights[ngrams.buckets]
        sums = [np.bincount(ngrams.parts, rows[:, column] * ngrams.weights, count) for column in (0, 1)]
        result: Floats = np.stack(sums, axis=1).astype(np.float32) * self.scale + self.bias
        return result


@dataclass(frozen=True)
class LastLayer:
    """A small net with one hidden layer; several of them, trained from several seeds, are averaged."""

    mean: Floats
    spread: Floats
    hidden: Floats
    hidden_bias: Floats
    out: Floats
    out_bias: Floats

    def chances(self, vector: Floats) -> Floats:
        """Return the probability of each label in the order of LABELS, shape (4,)."""
        seen = ((vector - self.mean) / self.spread).clip(-CLIP, CLIP)
        hidden = np.maximum(0, seen @ self.hidden + self.hidden_bias)
        scores = np.einsum("nh,nhl->nl", hidden, self.out) + self.out_bias
        scores = np.exp(scores - scores.max(axis=1, keepdims=True))
        result: Floats = (scores / scores.sum(axis=1, keepdims=True)).mean(axis=0)
        return result


@cache
def load_ngram_layer(language: str) -> NgramLayer:
    """Return the n-gram weights of one of our four languages, read once from the package."""
    data = _load(f"sentiment-{language}.npz")
    return NgramLayer(data["weights"], data["scale"], data["bias"])


@cache
def load_last_layer() -> LastLayer:
    """Return the last layer, read once from the package."""
    names = ("mean", "spread", "hidden", "hidden_bias", "out", "out_bias")
    data = _load("sentiment.npz")
    return LastLayer(*(data[name] for name in names))


def _load(name: str) -> dict[str, Any]:
    with (
        resources.as_file(resources.files("replywell.analyse") / "models" / name) as path,
        np.load(path, allow_pickle=False) as data,
    ):
        return {key: data[key] for key in data.files}
