"""What the trained models see of a text: hashed character n-grams, words and word pairs, weighed by group."""

import re
import unicodedata
from dataclasses import dataclass
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.ngrams import char_ngrams, code_points

# Nobody's verdict is decided after this many characters; the cap keeps the cost of a megabyte flat.
READ_AT_MOST = 6_000
CHAR_BITS = 17
WORD_BITS = 16
BUCKETS = (1 << CHAR_BITS) + (1 << WORD_BITS)
LONGEST = 5
ADDRESS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\S+|@\w+")
STRETCHED = re.compile(r"(\w)\1{2,}")
TOKEN = re.compile(r"\w+(?:['-]\w+)*|[!?]+|[^\w\s]")


@dataclass(frozen=True)
class Features:
    """Buckets (0 … BUCKETS - 1) and the weight of each; both of shape (n,)."""

    buckets: NDArray[np.uint32]
    weights: NDArray[np.float32]


def fold(text: str) -> str:
    """Return `text` as the models read it: composed, lower case, without addresses, stretched letters cut to two."""
    plain = unicodedata.normalize("NFC", text[:READ_AT_MOST]).replace("’", "'")
    return STRETCHED.sub(r"\1\1", ADDRESS.sub(" ", plain).lower().replace("ё", "е"))


def tokens_of(folded: str) -> list[str]:
    """Return words, runs of ! and ?, and other marks, in order."""
    return TOKEN.findall(folded)


def read_features(text: str) -> Features:
    """Return the features of `text`; each group has a length of one, so that long texts do not shout."""
    folded = fold(text)
    chars = char_ngrams(code_points(f" {' '.join(folded.split())} "), LONGEST, CHAR_BITS)
    tokens = tokens_of(folded)
    grams = tokens + [f"{left} {right}" for left, right in zip(tokens, tokens[1:], strict=False)]
    words = np.fromiter((crc32(gram.encode("utf-8", "replace")) for gram in grams), np.uint32, len(grams))
    words = (words >> np.uint32(32 - WORD_BITS)) + np.uint32(1 << CHAR_BITS)
    weights = np.concatenate([_even(chars.size), _even(words.size)])
    return Features(np.concatenate([chars, words]), weights)


def _even(size: int) -> NDArray[np.float32]:
    return np.full(size, 1 / np.sqrt(max(1, size)), np.float32)
