"""Hashed character n-grams, as numpy does them: a whole text in a few array operations instead of a Python loop."""

import numpy as np
from numpy.typing import NDArray

# A polynomial in an odd base, mixed by Fibonacci hashing (Knuth, TAOCP 3, 6.4) so that the upper bits are well spread.
BASE = np.uint32(0x01000193)
MIX = np.uint32(0x9E3779B1)


def code_points(text: str) -> NDArray[np.uint32]:
    """Return the code points of `text`, shape (len(text),); lone surrogates are kept as numbers."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def char_ngrams(codes: NDArray[np.uint32], longest: int, bits: int) -> NDArray[np.uint32]:
    """Return the buckets (0 … 2**bits - 1) of all n-grams of 1 to `longest` characters, one array."""
    if codes.size == 0:
        return np.zeros(0, dtype=np.uint32)
    shift = np.uint32(32 - bits)
    parts = []
    rolling = np.zeros(codes.size + 1, dtype=np.uint32)
    with np.errstate(over="ignore"):
        for length in range(1, min(longest, codes.size) + 1):
            rolling = rolling[: codes.size - length + 1] * BASE + codes[length - 1 :]
            parts.append(((rolling + np.uint32(length)) * MIX) >> shift)
    return np.concatenate(parts)
