"""What a model says of single words, worked out once a word: reviews use the same few thousand again and again."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
# As many as 2,500 reviews bring; beyond that the table begins anew.
REMEMBERED = 12_000


class WordTable:
    """Rows of `width` numbers by word, filled by `read` when a word is met first."""

    def __init__(self, width: int, read: Callable[[str], Floats], remembered: int = REMEMBERED) -> None:
        """Begin with an empty table."""
        self._width = width
        self._remembered = remembered
        self._read = read
        # Rows are kept as bytes: joining those of a text is much quicker than stacking arrays.
        self._rows: dict[str, bytes] = {}

    def rows(self, words: Sequence[str]) -> Floats:
        """Return the row of each word, shape (words, width), as a new array."""
        known = self._rows
        try:
            joined = bytearray().join([known[word] for word in words])
        except KeyError:
            joined = bytearray().join([known.get(word) or self._learn(word) for word in words])
        return np.frombuffer(joined, np.float32).reshape(len(words), self._width)

    def _learn(self, word: str) -> bytes:
        if len(self._rows) > self._remembered:
            # A new table, not an emptied one: another thread may still be reading the old.
            self._rows = {}
        row = self._rows[word] = self._read(word).astype(np.float32).tobytes()
        return row
