"""Texts as the sentiment models see them: clauses, n-gram rows and, with n-gram logits, vectors of the last layer."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from replywell.analyse.sentiment_ngrams import (
    BUCKETS,
    DENIED,
    USUAL_CHARS,
    USUAL_WORDS,
    char_buckets,
    even,
    pairs_of,
    word_bucket,
)
from replywell.analyse.sentiment_reading import Clause, read_clauses
from replywell.analyse.sentiment_vector import sentiment_vector
from replywell.analyse.tokens import read_tokens
from replywell.analyse.word_grams import pair_hash
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
    denied = [[at for clause in found for at in clause.denied] for found in clauses]
    ends = [[clause.end for clause in found] for found in clauses]
    parts = [_rows(*each) for each in zip(words, ends, denied, strict=True)]
    whole = [_rows(each, [len(each)], places) for each, places in zip(words, denied, strict=True)]
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


def _rows(
    words: list[str], ends: list[int], denied: list[int]
) -> tuple[NDArray[np.intp], NDArray[np.float32], NDArray[np.intp]]:
    """Return buckets and weights of the n-grams, part by part, and how many a part has.

    NgramLayer comes to the same sums by way of single words.
    """
    part_of = np.repeat(np.arange(len(ends)), np.diff(np.asarray(ends), prepend=0))
    bags = [_buckets(word) for word in words] + [_buckets(words[at], DENIED) for at in denied]
    owners = np.concatenate([part_of, part_of[denied]]) if denied else part_of
    pairs = pairs_of(np.fromiter((pair_hash(word) for word in words), np.uint32, len(words)))
    chars, char_parts = np.concatenate([bag[1:] for bag in bags]), np.repeat(owners, [bag.size - 1 for bag in bags])
    others = np.concatenate([[bag[0] for bag in bags], pairs])
    other_parts = np.concatenate([owners, part_of[:-1]])
    weights = [
        even(np.bincount(parts, minlength=len(ends)), usual)[parts]
        for parts, usual in ((char_parts, USUAL_CHARS), (other_parts, USUAL_WORDS))
    ]
    parts = np.concatenate([char_parts, other_parts])
    order = np.argsort(parts, kind="stable")
    return (
        np.concatenate([chars, others])[order],
        np.concatenate(weights)[order],
        np.bincount(parts, minlength=len(ends)),
    )


@lru_cache(maxsize=1 << 17)
def _buckets(word: str, mark: str = "") -> NDArray[np.intp]:
    """Return the bucket of a word as a whole, then those of its stretches of letters."""
    return np.array([word_bucket(word, mark), *char_buckets(word, mark)], np.intp)


def _stack(
    parts: list[tuple[NDArray[np.intp], NDArray[np.float32], NDArray[np.intp]]],
) -> sparse.csr_matrix:
    columns, values, sizes = (np.concatenate(column) for column in zip(*parts, strict=True))
    ends = np.concatenate([[0], np.cumsum(sizes)])
    return sparse.csr_matrix((values, columns.astype(np.int32), ends.astype(np.int32)), shape=(len(ends) - 1, BUCKETS))
