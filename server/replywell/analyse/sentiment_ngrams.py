"""The n-grams of each clause as the sentiment models see them: folded characters, words and word pairs."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.ngrams import MIX, char_ngrams_by_place, code_points

CHAR_BITS = 17
WORD_BITS = 16
BUCKETS = (1 << CHAR_BITS) + (1 << WORD_BITS)
LONGEST = 5
PAIR = np.uint32(0x85EBCA6B)


@dataclass(frozen=True)
class Ngrams:
    """Buckets (0 … BUCKETS - 1) of shape (n,), the part of the text each belongs to, and its weight in that part."""

    buckets: NDArray[np.uint32]
    parts: NDArray[np.intp]
    weights: NDArray[np.float32]


def read_ngrams(words: Sequence[str], ends: Sequence[int]) -> Ngrams:
    """Return the n-grams of `words`, cut into parts that end before the words `ends`; each part weighs the same.

    The characters and the words of a part have a length of one each, so that long parts do not shout.
    """
    sizes = np.diff(np.asarray(ends), prepend=0)
    part_of_word = np.repeat(np.arange(len(ends)), sizes)
    lengths = np.fromiter((len(word) + 1 for word in words), np.intp, len(words))
    buckets, places = char_ngrams_by_place(code_points(" ".join(words) + " "), LONGEST, CHAR_BITS)
    char_parts = np.repeat(part_of_word, lengths)[places]
    word_buckets = _word_buckets(words)
    word_parts = np.concatenate([part_of_word, part_of_word[:-1]])
    return Ngrams(
        np.concatenate([buckets, word_buckets]),
        np.concatenate([char_parts, word_parts]),
        np.concatenate([_even(char_parts, len(ends)), _even(word_parts, len(ends))]),
    )


def _word_buckets(words: Sequence[str]) -> NDArray[np.uint32]:
    hashes = np.fromiter((_hash(word) for word in words), np.uint32, len(words))
    with np.errstate(over="ignore"):
        pairs = (hashes[:-1] * PAIR + hashes[1:]) * MIX
    shift = np.uint32(32 - WORD_BITS)
    return (np.concatenate([hashes, pairs]) >> shift) + np.uint32(1 << CHAR_BITS)


@lru_cache(maxsize=1 << 16)
def _hash(word: str) -> int:
    return crc32(word.encode("utf-8", "surrogatepass"))


def _even(parts: NDArray[np.intp], count: int) -> NDArray[np.float32]:
    sizes = np.bincount(parts, minlength=count)
    result: NDArray[np.float32] = (1 / np.sqrt(np.maximum(1, sizes)))[parts].astype(np.float32)
    return result
