"""The two trained layers of the sentiment analysis: n-grams of one language, and the last layer that all share."""

import warnings
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier

from replywell.analyse.sentiment_model import CLIP, LABELS, LastLayer
from training.sentiment_rows import Shelf

# What the columns of the n-gram layer answer of a text: is there praise, is there blame, neither, both?
ASKED = ({"positive", "mixed"}, {"negative", "mixed"}, {"neutral"}, {"mixed"})
# Chosen by cross-validation over domains.
NGRAM_C = 5.0
# An n-gram of one text alone says nothing of another.
SEEN_IN = 2
LAST_C = 0.3
NETS, UNITS = 4, 48
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
    seen = np.bincount(rows.indices, minlength=rows.shape[1]) >= SEEN_IN
    rows = (rows @ sparse.diags(seen.astype(np.float32))).tocsr()
    rows.eliminate_zeros()
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


def train_last(vectors: NDArray[np.float32], labels: Sequence[str], weights: NDArray[np.float64]) -> LastLayer:
    """Return the last layer, trained on the vectors of all four languages together."""
    mean, spread = vectors.mean(axis=0), vectors.std(axis=0)
    spread[spread < 1e-6] = 1.0
    seen = ((vectors - mean) / spread).clip(-CLIP, CLIP)
    balanced = weights * np.array([LABEL_WEIGHTS.get(label, 1.0) for label in labels])
    linear = LogisticRegression(C=LAST_C, max_iter=400, tol=1e-3).fit(seen, labels, sample_weight=balanced)
    nets = [_train_net(seen, labels, balanced, seed) for seed in range(NETS)]
    order = [list(linear.classes_).index(label) for label in LABELS]
    parts = (
        mean,
        spread,
        linear.coef_[order].T,
        linear.intercept_[order],
        np.concatenate([net.coefs_[0] for net in nets], axis=1),
        np.concatenate([net.intercepts_[0] for net in nets]),
        np.stack([net.coefs_[1][:, order] for net in nets]),
        np.stack([net.intercepts_[1][order] for net in nets]),
    )
    return LastLayer(*(part.astype(np.float32) for part in parts))


def _train_net(
    seen: NDArray[np.float32], labels: Sequence[str], weights: NDArray[np.float64], seed: int
) -> MLPClassifier:
    net = MLPClassifier(
        (UNITS,), alpha=0.03, max_iter=12, batch_size=256, learning_rate_init=3e-3, random_state=seed, tol=0.0
    )
    with warnings.catch_warnings():
        # Few rounds are meant: more of them learn the examples by heart.
        warnings.simplefilter("ignore", ConvergenceWarning)
        return net.fit(seen, labels, sample_weight=weights)
