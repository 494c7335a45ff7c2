"""The n-grams of each clause as the sentiment models see them: stretches of letters in words, words, word pairs.

A word that a negation reaches counts twice: as itself, and as denied.
"""

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.word_grams import gram_hashes, pair_buckets, word_hash

CHAR_BITS = 18
WORD_BITS = 18
BUCKETS = (1 << CHAR_BITS) + (1 << WORD_BITS)
# Of n-grams, not of letters and words: about thirty words of text.
USUAL_CHARS, USUAL_WORDS = 500, 40
USUAL = np.array([USUAL_CHARS, USUAL_WORDS])
DENIED = "not"
# Up to so many n-grams, more than a usual review has, the weight of one is looked up.
LOOKED_UP = 1 << 14


def char_buckets(word: str, mark: str = "") -> list[int]:
    """Return the buckets of the stretches of letters in a word."""
    return [found >> (32 - CHAR_BITS) for found in gram_hashes(word, mark)]


def word_bucket(word: str, mark: str = "") -> int:
    """Return the bucket of a word as a whole."""
    return (word_hash(word, mark) >> (32 - WORD_BITS)) + (1 << CHAR_BITS)


def pairs_of(hashes: NDArray[np.uint32]) -> NDArray[np.intp]:
    """Return the bucket of each word with the next, from their `pair_hash`es."""
    return pair_buckets(hashes, WORD_BITS) + (1 << CHAR_BITS)


def even(sizes: NDArray[Any], usual: int | NDArray[np.intp]) -> NDArray[np.float32]:
    """Return the weight of one n-gram in parts of these sizes.

    Up to the usual length of a sentence a part has a length of one; of longer parts the mean counts, since the small
    leanings of everyday words would add up to a verdict of their own.
    """
    some = np.maximum(1, sizes)
    result: NDArray[np.float32] = np.minimum(1 / np.sqrt(some), np.sqrt(usual) / some).astype(np.float32)
    return result


def evened(sizes: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return what `even` says of whole numbers, shape (parts, 2): of stretches of letters, and of words and pairs."""
    weights, columns = _weights()
    try:
        return weights.take((2 * sizes).astype(np.intp) + columns)
    except IndexError:
        return even(sizes, USUAL)


@cache
def _weights() -> tuple[NDArray[np.float32], NDArray[np.intp]]:
    sizes = np.arange(LOOKED_UP, dtype=np.float32)[:, None]
    return even(sizes, USUAL).reshape(-1), np.arange(2)
