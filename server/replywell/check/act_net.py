"""What a sentence does, by the meaning of its words: a small net over word vectors, one for all four languages.

Three words in a row make a phrase; the strongest phrases and all of them together say what the sentence does. What one
language's sentences teach holds in the others, as near meanings have near vectors.
"""

from collections.abc import Mapping, Sequence
from math import sqrt
from typing import Any
from zlib import crc32

import numpy as np

from replywell.analyse.tokens import fold_word
from replywell.analyse.word_phrases import EVENED, in_threes
from replywell.analyse.word_table import Floats, WordTable
from replywell.analyse.word_vectors import WordVectors
from replywell.check.language import LANGUAGES
from replywell.check.text import Token
from replywell.check.told import Beside

# The arrays of the model file that are the net's.
PARTS = ("phrase", "phrase_bias", "net", "net_bias", "tone", "echo")
# Words whose part in phrases is kept, 5 kB each: replies are made of fewer words than reviews.
REMEMBERED = 4_000


class ActNet:
    """Phrases (vector width, 3 × phrases) with a bias a language, and what they say of the acts (2 × phrases, acts)."""

    def __init__(self, weights: Mapping[str, Any], vectors: WordVectors) -> None:
        """Take the trained numbers, by the names of PARTS, and the table of word vectors."""
        phrase, self._bias, self._acts, self._acts_bias, self._tone, self._echo = (
            weights[name].astype(np.float32) for name in PARTS
        )
        self._phrases = phrase.shape[1] // 3
        self._vectors = WordTable(vectors.width, vectors.vector)
        self._brought = WordTable(phrase.shape[1], lambda word: self._vectors.rows([word])[0] @ phrase, REMEMBERED)

    def vectors(self, tokens: Sequence[Token]) -> Floats:
        """Return what the words and marks mean, a row each."""
        return self._vectors.rows(meant_words(tokens))

    def logits(self, language: str, tokens: Sequence[Token], beside: Beside) -> Floats:
        """Return how likely a sentence of at least one word does each act beside the review, as log odds."""
        rows = self._brought.rows(meant_words(tokens))
        if beside.echoes.any():
            rows += beside.echoes @ self._echo
        seen = in_threes(rows, self._phrases, self._bias[LANGUAGES.index(language)] + self._tone[beside.tone])
        pooled = np.concatenate([seen.max(axis=0), seen.sum(axis=0) / np.float32(EVENED * sqrt(len(rows)))])
        logits: Floats = pooled @ self._acts + self._acts_bias
        return logits


def meant_words(tokens: Sequence[Token]) -> list[str]:
    """Return the words and marks as the table of vectors has them."""
    return [fold_word(token.text) for token in tokens]


def mark_of(vectors: WordVectors) -> int:
    """Return a number that tells one table of word vectors from another: a net is of use only with its own."""
    probe = ("the", "и", "nie", "ei", "good", "плохой", "kurier", "raha")
    return crc32(np.stack([vectors.vector(word) for word in probe]).tobytes())
