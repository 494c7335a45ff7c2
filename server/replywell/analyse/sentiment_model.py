"""The trained parts of the sentiment analysis: n-gram weights a language, and the last layer that all share."""

from dataclasses import dataclass, fields
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.model_files import read_model
from replywell.analyse.sentiment_ngrams import (
    DENIED,
    char_buckets,
    evened,
    pairs_of,
    word_bucket,
)
from replywell.analyse.word_grams import pair_hash
from replywell.analyse.word_table import WordTable

Floats = NDArray[np.float32]
LABELS = ("negative", "neutral", "positive", "mixed")
# Beyond this many deviations a feature says no more.
CLIP = 6.0


class NgramLayer:
    """Praise, blame, neither and both, by n-gram: `weights` of shape (BUCKETS, 4) in steps of `scale`."""

    def __init__(self, weights: NDArray[np.int16], scale: Floats, bias: Floats) -> None:
        """Take the trained numbers."""
        self._weights, self._scale, self._bias = weights, scale, bias
        self._columns = weights.shape[1]
        # A row: what its letters and the whole of it say, how many n-grams say so (its pair with the next word is one
        # of them), what being denied adds to all of this, and its name in pairs.
        self._counted = 2 * self._columns + 2
        self._table = WordTable(2 * self._counted + 1, self._read)

    def logits(self, words: list[str], ends: list[int], denied: list[int]) -> tuple[Floats, Floats]:
        """Return the logits of each part, shape (parts, 4), and of the whole text, shape (4,)."""
        columns = self._columns
        rows = self._table.rows(words)
        own = rows[:, : self._counted]
        if denied:
            own[denied] += rows[denied, self._counted : -1]
        if len(words) > 1:
            pairs = own[:-1, columns : 2 * columns]
            pairs += self._weights.take(pairs_of(rows[:, -1].astype(np.uint32)), axis=0) * self._scale
        own[-1, 2 * columns + 1] -= 1
        sums = np.empty((len(ends) + 1, self._counted), np.float32)
        np.add.reduceat(own, [0, *ends[:-1]], axis=0, out=sums[:-1])
        np.add.reduce(sums[:-1], axis=0, out=sums[-1])
        weights = evened(sums[:, 2 * columns :])
        logits: Floats = sums[:, :columns] * weights[:, :1]
        logits += sums[:, columns : 2 * columns] * weights[:, 1:]
        logits += self._bias
        return logits[:-1], logits[-1]

    def _read(self, word: str) -> Floats:
        sums = []
        chars = char_buckets(word)
        for mark, grams in (("", chars), (DENIED, char_buckets(word, DENIED))):
            sums += [self._weights[grams].sum(axis=0), self._weights[word_bucket(word, mark)]]
        said = [part * self._scale for part in sums]
        counts = [len(chars), 2], [len(chars), 1]
        parts = [*said[:2], counts[0], *said[2:], counts[1], [pair_hash(word)]]
        return np.concatenate(parts).astype(np.float32)


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

    @cached_property
    def _first(self) -> tuple[Floats, Floats]:
        """Return nets and softmax as one layer: joined, they are multiplied at once."""
        return np.concatenate([self.hidden, self.weights], axis=1), np.concatenate([self.hidden_bias, self.bias])

    @cached_property
    def _second(self) -> tuple[Floats, Floats]:
        """Return the second layers of the nets as one, each net's units apart, the softmax passed on."""
        nets, units, labels = self.out.shape
        joined = np.zeros((nets * units + labels, nets * labels + labels), np.float32)
        for number, out in enumerate(self.out):
            joined[number * units : (number + 1) * units, number * labels : (number + 1) * labels] = out
        joined[-labels:, -labels:] = np.eye(labels)
        return joined, np.concatenate([self.out_bias.reshape(-1), np.zeros(labels, np.float32)])

    def chances(self, vectors: Floats) -> Floats:
        """Return the probability of each label in the order of LABELS; (…, features) gives (…, 4)."""
        (first, first_bias), (second, second_bias) = self._first, self._second
        seen = vectors - self.mean
        seen /= self.spread
        np.maximum(seen, -CLIP, out=seen)
        np.minimum(seen, CLIP, out=seen)
        found = seen @ first
        found += first_bias
        active = found[..., : -len(LABELS)]
        np.maximum(active, 0, out=active)
        scores = found @ second
        scores += second_bias
        scores = scores.reshape(*seen.shape[:-1], -1, len(LABELS))
        scores -= np.maximum.reduce(scores, axis=-1, keepdims=True)
        np.exp(scores, out=scores)
        scores /= np.add.reduce(scores, axis=-1, keepdims=True)
        result: Floats = np.add.reduce(scores, axis=-2) / np.float32(scores.shape[-2])
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
