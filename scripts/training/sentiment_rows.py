"""Texts as the sentiment models see them: clauses, n-gram rows and, with n-gram logits, vectors of the last layer."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from replywell.analyse.sentiment_ngrams import BUCKETS, read_ngrams
from replywell.analyse.sentiment_reading import Clause, read_clauses
from replywell.analyse.sentiment_vector import sentiment_vector
from replywell.analyse.tokens import read_tokens
from training.sentiment_samples import Sample


@dataclass(frozen=True)
class Shelf:
    """Read samples of one language: n-gram rows of every clause and of every whole text, and who owns each clause."""

    samples: list[Sample]
    words: list[list[str]]
    clauses: list[list[Clause]]
    clause_rows: sparse.csr_matrix
    whole_rows: sparse.csr_matrix
    owners: NDArray[np.intp]


def read_shelf(samples: Sequence[Sample]) -> Shelf:
    """Return the samples read, without those that have no words."""
    kept, words, clauses = [], [], []
    for sample in samples:
        tokens = read_tokens(sample.text)
        if tokens.words:
            kept.append(sample)
            words.append(tokens.words)
            clauses.append(read_clauses(tokens, sample.language))
    parts = [_rows(each, [clause.end for clause in found]) for each, found in zip(words, clauses, strict=True)]
    whole = [_rows(each, [len(each)]) for each in words]
    owners = np.repeat(np.arange(len(kept)), [len(found) for found in clauses])
    return Shelf(kept, words, clauses, _stack(parts), _stack(whole), owners)


def vectors_of(
    shelf: Shelf, clause_logits: NDArray[np.float32], whole_logits: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Return the vectors of the last layer, shape (samples, features)."""
    ends = np.cumsum([len(found) for found in shelf.clauses])
    logits = np.split(clause_logits, ends[:-1])
    return np.stack(
        [
            sentiment_vector(found, words, each, whole, sample.language)
            for found, words, each, whole, sample in zip(
                shelf.clauses, shelf.words, logits, whole_logits, shelf.samples, strict=True
            )
        ]
    )


def _rows(words: list[str], ends: list[int]) -> tuple[NDArray[np.uint32], NDArray[np.float32], NDArray[np.intp]]:
    ngrams = read_ngrams(words, ends)
    order = np.argsort(ngrams.parts, kind="stable")
    return ngrams.buckets[order], ngrams.weights()[order], np.bincount(ngrams.parts, minlength=len(ends))


def _stack(
    parts: list[tuple[NDArray[np.uint32], NDArray[np.float32], NDArray[np.intp]]],
) -> sparse.csr_matrix:
    columns, values, sizes = (np.concatenate(column) for column in zip(*parts, strict=True))
    ends = np.concatenate([[0], np.cumsum(sizes)])
    return sparse.csr_matrix((values, columns.astype(np.int32), ends.astype(np.int32)), shape=(len(ends) - 1, BUCKETS))
