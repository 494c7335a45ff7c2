"""Many yes-or-no questions over the same sparse rows, learned at once with Adagrad; deterministic."""

import numpy as np
from numpy.typing import NDArray
from scipy import sparse


def train_logistic(
    rows: sparse.csr_matrix,
    answers: NDArray[np.bool_],
    *,
    epochs: int = 12,
    batch: int = 128,
    step: float = 0.3,
    start: float = 1.0,
    decay: float = 0.01,
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return (weights, bias) of shapes (features, questions) and (questions,); `answers`: (rows, questions)."""
    wanted = answers.astype(np.float32)
    table = np.zeros((rows.shape[1], wanted.shape[1]), np.float32)
    squares = np.full_like(table, start)
    share = np.clip(wanted.mean(axis=0), 1e-4, 1 - 1e-4)
    bias = np.log(share / (1 - share)).astype(np.float32)
    for epoch in range(epochs):
        order = np.random.RandomState(epoch).permutation(rows.shape[0])
        pace = step * (1 - 0.9 * epoch / epochs)
        for first in range(0, len(order), batch):
            picked = order[first : first + batch]
            _step(rows[picked], wanted[picked], table, squares, bias, pace)
        # What is not confirmed fades, so that a chance hit of one example does not decide.
        table *= 1 - decay
    return table, bias


def _step(
    part: sparse.csr_matrix,
    wanted: NDArray[np.float32],
    table: NDArray[np.float32],
    squares: NDArray[np.float32],
    bias: NDArray[np.float32],
    pace: float,
) -> None:
    # Only the rows of the table that occur in this batch move.
    columns, places = np.unique(part.indices, return_inverse=True)
    small = sparse.csr_matrix((part.data, places.astype(np.int32), part.indptr), shape=(part.shape[0], len(columns)))
    weights = table[columns]
    chance = 1 / (1 + np.exp(-np.clip(small @ weights + bias, -30, 30)))
    wrong = (chance - wanted).astype(np.float32)
    gradient = np.asarray(small.T @ wrong, np.float32)
    grown = squares[columns] + gradient * gradient
    squares[columns] = grown
    table[columns] = weights - pace * gradient / np.sqrt(grown)
    bias -= np.float32(0.2) * wrong.mean(axis=0)
