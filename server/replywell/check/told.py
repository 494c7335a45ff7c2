"""What a review told, heard beside a sentence of the reply: its tone, and which of its words come back.

"The boots are wide" denies a review of narrow ones and praises after another; "what a day" under a complaint mocks.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np

from replywell.analyse.tokens import fold_word
from replywell.analyse.word_table import Floats
from replywell.analyse.word_vectors import load_word_vectors
from replywell.check.text import Token

TONES = ("negative", "mixed", "neutral", "positive")
# How near a word is to one of the review, as the cosine: from where it counts, and from where it is the same word.
NEAR, SAME = 0.3, 0.75
ECHOES = 2


class Beside(NamedTuple):
    """The tone of the review beside a sentence; of each token, how near it comes to the review and whether it is in it.

    A sentence that is read alone is taken for an answer to a complaint.
    """

    tone: int
    echoes: Floats


class Told:
    """The tone of a review and the directions of its content words, of which sentences may be echoes."""

    def __init__(self, polarity: str, words: frozenset[str]) -> None:
        """Take one of TONES, and the words that say something of the case."""
        self.tone = TONES.index(polarity)
        self._words = words

    @cached_property
    def _units(self) -> Floats:
        vector = load_word_vectors().vector
        rows = [vector(fold_word(word)) for word in sorted(self._words)]
        return _directions(np.stack(rows)) if rows else np.zeros((1, load_word_vectors().width), np.float32)

    def beside(self, tokens: Sequence[Token], vectors: Floats) -> Beside:
        """Return what the review is beside a sentence, given with the vectors of its tokens."""
        near = (_directions(vectors) @ self._units.T).max(axis=1)
        near[[token.norm in self._words for token in tokens]] = 1
        echoes = [np.maximum(near - NEAR, 0) / np.float32(1 - NEAR), (near > SAME).astype(np.float32)]
        return Beside(self.tone, np.stack(echoes, axis=1))


def beside_none(tokens: Sequence[Token]) -> Beside:
    """Return what stands beside a sentence that is read alone."""
    return Beside(0, np.zeros((len(tokens), ECHOES), np.float32))


def _directions(vectors: Floats) -> Floats:
    lengths = np.sqrt((vectors * vectors).sum(axis=1, keepdims=True))
    directions: Floats = vectors / np.maximum(lengths, np.float32(1e-6))
    return directions
