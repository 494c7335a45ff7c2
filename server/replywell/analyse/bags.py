"""Bags of hashed n-grams for the verdict model: what no hand-written concept foresees."""

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.word_grams import gram_hashes, pair_buckets, word_hash

CHAR_BITS = 16
WORD_BITS = 16
BUCKETS = (1 << CHAR_BITS) + (1 << WORD_BITS)


def char_buckets(word: str) -> list[int]:
    """Return the buckets of the stretches of letters in a word."""
    return [found >> (32 - CHAR_BITS) for found in gram_hashes(word)]


def word_bucket(word: str) -> int:
    """Return the bucket of a word as a whole."""
    return (word_hash(word) >> (32 - WORD_BITS)) + (1 << CHAR_BITS)


def pairs_of(hashes: NDArray[np.uint32]) -> NDArray[np.intp]:
    """Return the bucket of each word with the next, from their `pair_hash`es."""
    return pair_buckets(hashes, WORD_BITS) + (1 << CHAR_BITS)
