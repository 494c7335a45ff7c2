"""From vectors of the encoder to the table: fewer numbers a word, fewer words, whole numbers."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.word_vectors import encode, likens

WIDTH = 80
# A form that its neighbour speaks for this well is left out.
SAME = 0.6
# Large directions are held back, so that the small ones, where praise parts from blame, are not drowned in rounding.
EVENED = 0.5
STEP = 1 / 32


@dataclass(frozen=True)
class Table:
    """Keys in order, one row of bytes each, and what a step of them is worth."""

    keys: NDArray[np.bytes_]
    rows: NDArray[np.int8]
    scale: np.float32


def make_table(words: list[str], vectors: NDArray[np.float32]) -> Table:
    """Return the table of `words`, given the encoder's vectors, shape (words, encoder's width)."""
    directed = _normed(_normed(vectors) - _normed(vectors).mean(axis=0))
    keys = [encode(word) for word in words]
    order = sorted({key: number for number, key in enumerate(keys) if key}.items())
    kept: list[int] = []
    last = b""
    for key, number in order:
        if not (last and likens(key, last) and float(directed[number] @ directed[kept[-1]]) >= SAME):
            kept.append(number)
            last = key
    values, axes = np.linalg.eigh(directed.T @ directed / len(directed))
    first = np.argsort(-values)[:WIDTH]
    few = directed[kept] @ axes[:, first] / values[first] ** (EVENED / 2)
    rows = np.clip(np.round(few / few.std() / STEP), -127, 127).astype(np.int8)
    return Table(np.array([keys[number] for number in kept]), rows, np.float32(STEP))


def _normed(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    result: NDArray[np.float32] = vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9)
    return result
