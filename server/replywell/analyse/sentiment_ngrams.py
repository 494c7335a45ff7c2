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
# Of n-grams, not of letters and words: about a hundred letters, about twenty words.
USUAL_CHARS, USUAL_WORDS = 500, 40
PAIR = np.uint32(0x85EBCA6B)


@dataclass(frozen=True)
class Ngrams:
    """Buckets (0 … BUCKETS - 1) of shape (n,), first those of characters, and the part of the text each belongs to."""

    buckets: NDArray[np.uint32]
    parts: NDArray[np.intp]
    chars: int
    count: int

    def sizes(self) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Return the numbers of character n-grams and of words and pairs in each part."""
        chars = np.bincount(self.parts[: self.chars], minlength=self.count)
        return chars, np.bincount(self.parts[self.chars :], minlength=self.count)

    def weights(self) -> NDArray[np.float32]:
        """Return the weight of each n-gram in its part."""
        chars, words = self.sizes()
        parts = self.parts
        return np.concatenate(
            [even(chars, USUAL_CHARS)[parts[: self.chars]], even(words, USUAL_WORDS)[parts[self.chars :]]]
        )


def read_ngrams(words: Sequence[str], ends: Sequence[int]) -> Ngrams:
    """Return the n-grams of `words`, cut into parts that end before the words `ends`."""
    part_of_word = np.repeat(np.arange(len(ends)), np.diff(np.asarray(ends), prepend=0))
    lengths = np.fromiter((len(word) + 1 for word in words), np.intp, len(words))
    buckets, places = char_ngrams_by_place(code_points(" ".join(words) + " "), LONGEST, CHAR_BITS)
    parts = [np.repeat(part_of_word, lengths)[places], part_of_word, part_of_word[:-1]]
    return Ngrams(np.concatenate([buckets, _word_buckets(words)]), np.concatenate(parts), buckets.size, len(ends))


def even(sizes: NDArray[np.intp], usual: int) -> NDArray[np.float32]:
    """Return the weight of one n-gram in parts of these sizes.

    Up to the usual length of a sentence a part has a length of one; of longer parts the mean counts, since the small
    leanings of everyday words would add up to a verdict of their own.
    """
    some = np.maximum(1, sizes)
    result: NDArray[np.float32] = np.minimum(1 / np.sqrt(some), np.sqrt(usual) / some).astype(np.float32)
    return result


def _word_buckets(words: Sequence[str]) -> NDArray[np.uint32]:
    hashes = np.fromiter((_hash(word) for word in words), np.uint32, len(words))
    with np.errstate(over="ignore"):
        pairs = (hashes[:-1] * PAIR + hashes[1:]) * MIX
    shift = np.uint32(32 - WORD_BITS)
    return (np.concatenate([hashes, pairs]) >> shift) + np.uint32(1 << CHAR_BITS)


@lru_cache(maxsize=1 << 16)
def _hash(word: str) -> int:
    return crc32(word.encode("utf-8", "surrogatepass"))
