"""The two trained layers of the sentiment analysis: n-grams of one language, and the last layer that all share."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from replywell.analyse.sentiment_model import CLIP, LABELS
from training.sentiment_rows import Shelf

# What the columns of the n-gram layer answer of a text: is there praise, is there blame, neither, both?
ASKED = ({"positive", "mixed"}, {"negative", "mixed"}, {"neutral"}, {"mixed"})
# Chosen by cross-validation over domains.
NGRAM_C = 1.0
LAST_C = 0.3
# A clear review that is called neutral or mixed costs an agent more than the reverse.
LABEL_WEIGHTS = {"neutral": 0.8, "mixed": 0.85}


@dataclass(frozen=True)
class Layer:
    """A linear layer, `weights` of shape (features, columns)."""

    weights: NDArray[np.float32]
    bias: NDArray[np.float32]

    def __call__(self, rows: sparse.csr_matrix) -> NDArray[np.float32]:
        """Return the logits, shape (rows, columns)."""
        return np.asarray(rows @ self.weights + self.bias, np.float32)


def train_ngrams(rows: sparse.csr_matrix, labels: Sequence[str], weights: NDArray[np.float64]) -> Layer:
    """Return the n-gram layer: one logistic regression a column."""
    columns, bias = [], []
    for asked in ASKED:
        model = LogisticRegression(solver="liblinear", dual=True, C=NGRAM_C, tol=0.02, max_iter=60, random_state=0)
        model.fit(rows, [label in asked for label in labels], sample_weight=weights)
        columns.append(model.coef_[0])
        bias.append(model.intercept_[0])
    return Layer(np.stack(columns, axis=1).astype(np.float32), np.array(bias, np.float32))


def unseen_logits(
    learned: Shelf, folds: NDArray[np.intp], more: Shelf, more_folds: NDArray[np.intp]
) -> list[NDArray[np.float32]]:
    """Return clause and whole logits of `learned` and of `more`, each from a layer that has not seen its fold."""
    labels = np.array([sample.label for sample in learned.samples])
    weights = np.array([sample.weight for sample in learned.samples])
    places = [
        (learned.clause_rows, folds[learned.owners]),
        (learned.whole_rows, folds),
        (more.clause_rows, more_folds[more.owners]),
        (more.whole_rows, more_folds),
    ]
    results = [np.zeros((rows.shape[0], len(ASKED)), np.float32) for rows, _ in places]
    for fold in np.unique(folds):
        seen = folds != fold
        layer = train_ngrams(learned.whole_rows[seen], labels[seen], weights[seen])
        for result, (rows, fold_of_row) in zip(results, places, strict=True):
            held = fold_of_row == fold
            result[held] = layer(rows[held])
    return results


@dataclass(frozen=True)
class LastLayerTrained:
    """The last layer as sentiment.npz stores it."""

    mean: NDArray[np.float32]
    spread: NDArray[np.float32]
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]

    def labels_of(self, vectors: NDArray[np.float32]) -> NDArray[np.str_]:
        """Return the likeliest label of each vector."""
        seen = ((vectors - self.mean) / self.spread).clip(-CLIP, CLIP)
        return np.array(LABELS)[(seen @ self.weights + self.bias).argmax(axis=1)]


def train_last(vectors: NDArray[np.float32], labels: Sequence[str], weights: NDArray[np.float64]) -> LastLayerTrained:
    """Return the last layer: a softmax over the vectors of all four languages together."""
    mean, spread = vectors.mean(axis=0), vectors.std(axis=0)
    spread[spread < 1e-6] = 1.0
    balanced = weights * np.array([LABEL_WEIGHTS.get(label, 1.0) for label in labels])
    model = LogisticRegression(C=LAST_C, max_iter=400, tol=1e-3)
    model.fit(((vectors - mean) / spread).clip(-CLIP, CLIP), labels, sample_weight=balanced)
    order = [list(model.classes_).index(label) for label in LABELS]
    return LastLayerTrained(
        mean, spread, model.coef_[order].T.astype(np.float32), model.intercept_[order].astype(np.float32)
    )
