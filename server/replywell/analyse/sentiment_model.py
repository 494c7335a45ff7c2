"""The trained parts of the sentiment analysis: n-gram weights a language, and the last layer that all share."""

from dataclasses import dataclass, fields
from functools import cache

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.model_files import read_model
from replywell.analyse.sentiment_ngrams import USUAL_CHARS, USUAL_WORDS, even, read_ngrams

Floats = NDArray[np.float32]
LABELS = ("negative", "neutral", "positive", "mixed")
# Beyond this many deviations a feature says no more.
CLIP = 6.0


@dataclass(frozen=True)
class NgramLayer:
    """Praise, blame, neither and both, by n-gram: `weights` of shape (BUCKETS, 4) in steps of `scale`."""

    weights: NDArray[np.int16]
    scale: Floats
    bias: Floats

    def logits(self, words: list[str], ends: list[int]) -> tuple[Floats, Floats]:
        """Return the logits of each part, shape (parts, 4), and of the whole text, shape (4,)."""
        ngrams = read_ngrams(words, ends)
        count = ngrams.count
        # Characters and words are summed apart, because they are weighed by how many there are of each.
        places = ngrams.parts.copy()
        places[ngrams.chars :] += count
        rows = self.weights[ngrams.buckets]
        sums = np.stack([np.bincount(places, column, 2 * count) for column in rows.T], axis=1).astype(np.float64)
        sizes = ngrams.sizes()
        parts = self._weigh(sums[:count], sums[count:], sizes)
        if count == 1:
            return parts, parts[0]
        totals = sums[:count].sum(axis=0, keepdims=True), sums[count:].sum(axis=0, keepdims=True)
        whole = self._weigh(*totals, (sizes[0].sum(keepdims=True), sizes[1].sum(keepdims=True)))
        return parts, whole[0]

    def _weigh(
        self, chars: NDArray[np.float64], words: NDArray[np.float64], sizes: tuple[NDArray[np.intp], NDArray[np.intp]]
    ) -> Floats:
        char_weights, word_weights = even(sizes[0], USUAL_CHARS), even(sizes[1], USUAL_WORDS)
        sums = chars * char_weights[:, None] + words * word_weights[:, None]
        result: Floats = sums.astype(np.float32) * self.scale + self.bias
        return result


@dataclass(frozen=True)
class LastLayer:
    """A softmax over the vector of a text, averaged with small nets that see how its numbers work together.

    `weights` has the shape (features, 4), `hidden` (features, nets * units) and `out` (nets, units, 4).
    """

    mean: Floats
    spread: Floats
    weights: Floats
    bias: Floats
    hidden: Floats
    hidden_bias: Floats
    out: Floats
    out_bias: Floats

    def chances(self, vectors: Floats) -> Floats:
        """Return the probability of each label in the order of LABELS; (…, features) gives (…, 4)."""
        seen = np.minimum(CLIP, np.maximum(-CLIP, (vectors - self.mean) / self.spread))
        nets, units, _ = self.out.shape
        active = np.maximum(0, seen @ self.hidden + self.hidden_bias).reshape(*seen.shape[:-1], nets, 1, units)
        scores = (active @ self.out)[..., 0, :] + self.out_bias
        scores = np.concatenate([scores, (seen @ self.weights + self.bias)[..., None, :]], axis=-2)
        scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
        result: Floats = (scores / scores.sum(axis=-1, keepdims=True)).mean(axis=-2)
        return result


@cache
def load_ngram_layer(language: str) -> NgramLayer:
    """Return the n-gram weights of one of our four languages, read once from the package."""
    data = read_model(f"sentiment-{language}.npz")
    return NgramLayer(data["weights"], data["scale"], data["bias"])


@cache
def load_last_layer() -> LastLayer:
    """Return the last layer, read once from the package."""
    data = read_model("sentiment.npz")
    return LastLayer(**{part.name: data[part.name] for part in fields(LastLayer)})
