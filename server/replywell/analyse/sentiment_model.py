"""The trained parts of the sentiment analysis: n-gram weights a language, and the last layer that all share."""

from dataclasses import dataclass, fields
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.model_files import read_model
from replywell.analyse.sentiment_ngrams import (
    DENIED,
    USUAL,
    char_buckets,
    even,
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
        self._columns = columns = weights.shape[1]
        # A row: what its letters say, what it says as a whole, both once more for the word denied, and two counts.
        self._table = WordTable(4 * columns + 3, self._read)

    def logits(self, words: list[str], ends: list[int], denied: list[int]) -> tuple[Floats, Floats]:
        """Return the logits of each part, shape (parts, 4), and of the whole text, shape (4,)."""
        columns = self._columns
        rows = self._table.rows(words)
        own, hashes = rows[:, : 2 * columns + 2], rows[:, -1].astype(np.uint32)
        if denied:
            own[denied, : 2 * columns] += rows[denied, 2 * columns + 2 : 4 * columns + 2]
            own[denied, 2 * columns] *= 2
            own[denied, 2 * columns + 1] += 1
        if len(words) > 1:
            own[:-1, columns : 2 * columns] += self._weights.take(pairs_of(hashes), axis=0) * self._scale
            own[:-1, 2 * columns + 1] += 1
        sums = np.add.reduceat(own, [0, *ends[:-1]], axis=0)
        if len(sums) > 1:
            sums = np.concatenate([sums, np.add.reduce(sums, axis=0, keepdims=True)])
        weights = even(sums[:, 2 * columns :], USUAL)
        logits: Floats = sums[:, :columns] * weights[:, :1]
        logits += sums[:, columns : 2 * columns] * weights[:, 1:]
        logits += self._bias
        return logits[: len(ends)], logits[-1]

    def _read(self, word: str) -> Floats:
        sums = []
        chars = char_buckets(word)
        for mark, grams in (("", chars), (DENIED, char_buckets(word, DENIED))):
            sums += [self._weights[grams].sum(axis=0), self._weights[word_bucket(word, mark)]]
        said = [part * self._scale for part in sums]
        return np.concatenate([*said[:2], [len(chars), 1], *said[2:], [pair_hash(word)]]).astype(np.float32)


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
