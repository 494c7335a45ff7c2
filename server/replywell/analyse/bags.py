"""Bags of hashed n-grams for the verdict model: what no hand-written concept foresees."""

from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.concepts import TOKEN, strip_marks
from replywell.analyse.ngrams import BASE, MIX, code_points

CHAR_BITS = 16
WORD_BITS = 15
BUCKETS = (1 << CHAR_BITS) + (1 << WORD_BITS)
LENGTHS = (3, 4, 5)
READ_AT_MOST = 2_500


def read_bag(folded: str) -> tuple[NDArray[np.uint32], int]:
    """Return the buckets of a folded text, those of characters first, and how many of them are of characters."""
    tokens = TOKEN.findall(strip_marks(folded[:READ_AT_MOST]))
    chars = _char_buckets(code_points(f" {' '.join(tokens)} "))
    grams = tokens + [f"{left} {right}" for left, right in zip(tokens, tokens[1:], strict=False)]
    words = np.fromiter((crc32(gram.encode("utf-8", "replace")) for gram in grams), np.uint32, len(grams))
    words = (words >> np.uint32(32 - WORD_BITS)) + np.uint32(1 << CHAR_BITS)
    return np.concatenate([chars, words]), chars.size


def _char_buckets(codes: NDArray[np.uint32]) -> NDArray[np.uint32]:
    parts = []
    rolling = np.zeros(codes.size + 1, dtype=np.uint32)
    with np.errstate(over="ignore"):
        for length in range(1, min(LENGTHS[-1], codes.size) + 1):
            rolling = rolling[: codes.size - length + 1] * BASE + codes[length - 1 :]
            if length in LENGTHS:
                parts.append(((rolling + np.uint32(length)) * MIX) >> np.uint32(32 - CHAR_BITS))
    return np.concatenate(parts) if parts else np.zeros(0, np.uint32)
