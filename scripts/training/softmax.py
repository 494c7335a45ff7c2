"""One softmax layer over sparse rows, trained with Adagrad; deterministic."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy import sparse


def rows_of(texts: list[list[NDArray[np.uint32]]], width: int) -> sparse.csr_matrix:
    """Return a row of shape (width,) for each text, given the buckets of each of its words."""
    buckets = [np.concatenate(text) for text in texts]
    ends = np.cumsum([0] + [row.size for row in buckets])
    values = np.concatenate([np.full(row.size, 1 / np.sqrt(row.size), np.float32) for row in buckets])
    rows = sparse.csr_matrix((values, np.concatenate(buckets).astype(np.int32), ends), shape=(len(texts), width))
    rows.sum_duplicates()
    return rows


def train_softmax(
    rows: sparse.csr_matrix,
    labels: NDArray[np.int64],
    weights: NDArray[np.float64],
    *,
    epochs: int = 6,
    batch: int = 1024,
    step: float = 0.35,
    report: Callable[[str], None] = lambda _line: None,
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return (weights, bias) of shapes (features, classes) and (classes,); `weights` weighs each row's class."""
    classes = int(labels.max()) + 1
    table = np.zeros((rows.shape[1], classes), np.float32)
    squares = np.full_like(table, 1e-4)
    bias = np.zeros(classes, np.float32)
    for epoch in range(epochs):
        order = np.random.RandomState(epoch).permutation(len(labels))
        loss = 0.0
        for start in range(0, len(order), batch):
            picked = order[start : start + batch]
            loss += _step(rows[picked], labels[picked], weights[picked], table, squares, bias, step)
        report(f"epoch {epoch + 1}: loss {loss / len(labels):.4f}")
    return table, bias


def _step(part, labels, weights, table, squares, bias, step):  # type: ignore[no-untyped-def]
    scores = part @ table + bias
    scores = np.exp(scores - scores.max(1, keepdims=True))
    scores /= scores.sum(1, keepdims=True)
    each = np.arange(len(labels))
    loss = float(-np.log(scores[each, labels] + 1e-9).sum())
    scores[each, labels] -= 1
    scores *= weights[:, None].astype(np.float32)
    # Only the rows of the table that occur in this batch move.
    columns = np.unique(part.indices)
    gradient = (part[:, columns].T @ scores) / len(labels) * 30
    squares[columns] += gradient * gradient
    table[columns] -= step * gradient / np.sqrt(squares[columns])
    bias -= 0.05 * scores.mean(0)
    return loss


def quantise(table: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Return the table as bytes and the scale of each class; it costs no accuracy that could be measured."""
    scale = np.abs(table).max(axis=0) / 127
    return np.round(table / scale).astype(np.int8), scale.astype(np.float32)
