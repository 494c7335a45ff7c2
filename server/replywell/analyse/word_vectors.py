"""What a word means, as numbers: near vectors for near meanings, in one space for all four languages.

`scripts/word-vectors` builds the table from a multilingual encoder; docs/models.md says from which. A word that is not
in the table takes the vector of the word that shares the longest beginning with it, mostly another form of its own.
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.model_files import read_model

# Folded words have no letters but these; one byte a letter keeps the table small, and cuts what is not a word.
LETTERS = "cp1251"
LONGEST = 20
# A stem is shared where this many letters are, and this share of the longer word.
SHARED_LETTERS, SHARED_PART = 4, 0.6


class WordVectors:
    """Rows of whole numbers by word; `keys` are the folded words in order, in LETTERS."""

    def __init__(self, keys: NDArray[np.bytes_], rows: NDArray[np.int8], scale: float) -> None:
        """Take the table as `scripts/word-vectors` wrote it."""
        self._keys, self._rows, self._scale = keys, rows, scale
        self.width = rows.shape[1]

    def vector(self, word: str) -> NDArray[np.float32]:
        """Return the vector of a word as `fold_word` gives it, shape (width,); zeros for one that resembles none."""
        place = self.place(word)
        if place is None:
            return np.zeros(self.width, np.float32)
        vector: NDArray[np.float32] = self._rows[place].astype(np.float32) * np.float32(self._scale)
        return vector

    def place(self, word: str) -> int | None:
        """Return the row of a word, or of the known one that begins most like it."""
        key = encode(word)
        if not key:
            return None
        after = int(np.searchsorted(self._keys, np.bytes_(key)))
        near = [place for place in (after, after - 1) if 0 <= place < len(self._keys)]
        best = max(near, key=lambda place: _shared(key, bytes(self._keys[place])))
        return best if likens(key, bytes(self._keys[best])) else None


def encode(word: str) -> bytes:
    """Return a folded word as a key of the table."""
    return word[:LONGEST].encode(LETTERS, "ignore")


def likens(key: bytes, known: bytes) -> bool:
    """Return whether a known word may speak for another: it is the same, or shares its stem."""
    shared = _shared(key, known)
    return key == known or (shared >= SHARED_LETTERS and shared >= SHARED_PART * max(len(key), len(known)))


def _shared(one: bytes, other: bytes) -> int:
    size = min(len(one), len(other))
    return next((at for at in range(size) if one[at] != other[at]), size)


@cache
def load_word_vectors() -> WordVectors:
    """Return the table, read once from the package."""
    data = read_model("words.npz")
    return WordVectors(data["keys"], data["rows"], float(data["scale"]))
