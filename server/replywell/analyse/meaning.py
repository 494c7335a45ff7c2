"""The reader of meaning: a small net over word vectors, learned for all four languages at once.

Each word is its vector and what its letters say; three words in a row make a phrase, three phrases a stretch, and the
strongest of both and all of them together make the verdicts; to each question the place that speaks for it most is
added. What a word brings to a phrase is worked out once a word and kept.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cache, partial
from math import sqrt
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.model_files import read_model
from replywell.analyse.questions import QUESTIONS
from replywell.analyse.sentiment_model import LABELS
from replywell.analyse.sentiment_vector import LANGUAGES
from replywell.analyse.tokens import Tokens
from replywell.analyse.transliteration import in_cyrillic, is_latin
from replywell.analyse.word_phrases import EVENED, in_threes
from replywell.analyse.word_table import REMEMBERED, Floats, WordTable
from replywell.analyse.word_vectors import WordVectors, load_word_vectors

BUCKET_BITS = 15
# How much the net says beside the older layers, of one, chosen where a third of the examples was held back: of verdicts
# in logits, of sentiment in chances.
SAY, SAY_OF_SENTIMENT = np.float32(0.5), np.float32(0.4)
# Beginnings of these lengths stand for stems, the end for the form.
STEMS, ENDING = (3, 4, 5, 6), 3
# A text without words is read as this mark.
NO_WORD = "."
DIGITS = str.maketrans("123456789", "000000000")


@dataclass(frozen=True)
class Weights:
    """The trained numbers; their shapes stand in scripts/training/meaning_net.py."""

    inner: Floats
    inner_bias: Floats
    outer: Floats
    straight: Floats
    buckets: NDArray[np.int8]
    bucket_step: Floats
    phrase: Floats
    phrase_bias: Floats
    stretch: Floats
    stretch_bias: Floats
    verdicts: Floats
    verdicts_bias: Floats
    hidden: Floats
    hidden_bias: Floats
    last: Floats
    phrase_says: Floats
    stretch_says: Floats


@dataclass(frozen=True)
class Meaning:
    """What the net says of a text: logits of QUESTIONS, and of LABELS."""

    questions: Floats
    labels: Floats


class MeaningModel:
    """Logits of QUESTIONS and of the four labels of sentiment."""

    def __init__(self, weights: Weights, vectors: WordVectors) -> None:
        """Take the trained numbers and the table of word vectors."""
        self._weights, self._vectors = weights, vectors
        # The straight way and the hidden layer read the same: joined, they are multiplied at once.
        self._pooled = np.concatenate([weights.verdicts, weights.hidden], axis=1)
        self._pooled_bias = np.concatenate([weights.verdicts_bias, weights.hidden_bias])
        # So do the stretches and what phrases say by themselves.
        self._of_phrases = np.concatenate([weights.stretch, weights.phrase_says], axis=1)
        self._width = weights.phrase.shape[1] // 3
        # A table a language: the words alone are looked up quicker than with their language before them.
        self._tables = {
            name: WordTable(3 * self._width, partial(self._read, name), REMEMBERED // 2) for name in LANGUAGES
        }

    def read(self, words: Sequence[str], language: str) -> Meaning:
        """Return what the net says of a text of at least one word."""
        weights, width = self._weights, self._width
        rows = self._tables[language].rows(words)
        seen = in_threes(rows, width, weights.phrase_bias[LANGUAGES.index(language)])
        brought = seen @ self._of_phrases
        stretches = 3 * len(weights.stretch_bias)
        wide = in_threes(brought[:, :stretches], len(weights.stretch_bias), weights.stretch_bias)
        even = np.float32(1 / (EVENED * sqrt(len(words))))
        # numpy's own reductions, into one array: each of the shorter ways to write it costs a step more.
        pooled = np.empty(len(self._pooled), np.float32)
        of_phrases, of_stretches = pooled[: 2 * width], pooled[2 * width :]
        np.maximum.reduce(seen, axis=0, out=of_phrases[:width])
        np.multiply(np.add.reduce(seen, axis=0), even, out=of_phrases[width:])
        np.maximum.reduce(wide, axis=0, out=of_stretches[: wide.shape[1]])
        np.multiply(np.add.reduce(wide, axis=0), even, out=of_stretches[wide.shape[1] :])
        found = pooled @ self._pooled
        found += self._pooled_bias
        asked = len(weights.verdicts_bias)
        said = found[:asked] + np.maximum(0, found[asked:]) @ weights.last
        said += np.maximum.reduce(brought[:, stretches:] + wide @ weights.stretch_says, axis=0)
        return Meaning(said[: len(QUESTIONS)], said[len(QUESTIONS) :])

    def _read(self, language: str, word: str) -> Floats:
        weights = self._weights
        vector = self._vectors.vector(word)
        found = weights.buckets[word_buckets(language + word)]
        meaning = found.sum(axis=0) * (weights.bucket_step / np.float32(sqrt(len(found))))
        if vector.any():
            meaning = meaning + np.maximum(0, vector @ weights.inner + weights.inner_bias) @ weights.outer
            meaning = meaning + vector @ weights.straight
        result: Floats = meaning @ weights.phrase
        return result


def word_buckets(marked: str) -> list[int]:
    """Return the buckets of a word that follows its language's two letters: itself, its beginnings, its end."""
    language, word = marked[:2], marked[2:].translate(DIGITS)
    parts = [word]
    if len(word) > ENDING:
        parts += [f"{word[:size]}~" for size in STEMS if len(word) >= size] + [f"~{word[-ENDING:]}"]
    return [crc32(f"{language}{part}".encode("utf-8", "surrogatepass")) >> (32 - BUCKET_BITS) for part in parts]


def meant_words(tokens: Tokens, language: str) -> list[str]:
    """Return the words and marks that the net reads, at least one; Russian in Latin letters in its own."""
    return (in_cyrillic(tokens) if language == "ru" and is_latin(tokens) else tokens).words or [NO_WORD]


def read_meaning(tokens: Tokens, language: str) -> Meaning:
    """Return what the net says of a text, read as one of our languages."""
    return load_meaning().read(meant_words(tokens, language), language)


@cache
def load_meaning(folder: Path | None = None) -> MeaningModel:
    """Return the trained net, read once; `folder`: elsewhere than where models lie."""
    data = read_model("meaning.npz", folder)
    asked = tuple(str(question) for question in data["questions"])
    lacking = [part.name for part in fields(Weights) if part.name not in data]
    if asked != (*QUESTIONS, *LABELS) or lacking or data["buckets"].shape[0] != 1 << BUCKET_BITS:
        raise RuntimeError("meaning.npz was trained for other questions, words or parts; run scripts/train.")
    weights = {part.name: data[part.name].astype(np.float32) for part in fields(Weights) if part.name != "buckets"}
    return MeaningModel(Weights(buckets=data["buckets"], **weights), load_word_vectors())
