"""What a word is made of, as hashes: itself and the stretches of letters in it, which forms of one word share."""

from functools import lru_cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.ngrams import MIX

# Shorter stretches are in too many words to mean one; words of three letters and fewer speak for themselves.
SHORTEST, LONGEST = 4, 7
# Nobody's verdict hangs on the fortieth letter of a word; the cap keeps a page without blanks cheap.
READ_AT_MOST = 40
PAIR = np.uint32(0x85EBCA6B)
# In UTF-8, a byte that goes on with a letter: of its two upper bits only the first is set.
CONTINUED, CONTINUES = 0xC0, 0x80


def word_hash(word: str, mark: str = "") -> int:
    """Return a hash of 32 bits of the whole word; `mark` tells apart the same word in another role."""
    return crc32(f"{mark}{word}".encode("utf-8", "surrogatepass"))


# Two models learn each word one after the other.
@lru_cache(maxsize=2_048)
def gram_hashes(word: str, mark: str = "") -> tuple[int, ...]:
    """Return the hashes of the stretches of 4 to 7 letters of a word, its two ends counted as letters."""
    framed = f"<{word[:READ_AT_MOST]}>".encode("utf-8", "surrogatepass")
    before = crc32(f"{mark}~".encode())
    # Where each letter begins, and the end: of bytes, slices are cut and hashed much quicker than of letters.
    begin = [at for at, byte in enumerate(framed) if byte & CONTINUED != CONTINUES] + [len(framed)]
    size = len(begin) - 1
    return tuple([
        crc32(framed[begin[first] : begin[first + length]], before)
        for length in range(SHORTEST, min(LONGEST, size - 1) + 1)
        for first in range(size - length + 1)
    ])  # fmt: skip


def pair_hash(word: str) -> int:
    """Return a word's hash of 24 bits, which a row of float32 can hold."""
    return word_hash(word) >> 8


def pair_buckets(hashes: NDArray[np.uint32], bits: int) -> NDArray[np.intp]:
    """Return the bucket (0 … 2**bits - 1) of each word with the next, from their `pair_hash`es."""
    pairs = (hashes[:-1] * PAIR + hashes[1:]) * MIX
    return (pairs >> np.uint32(32 - bits)).astype(np.intp)
