"""The learned verdicts on topics, signals and reaction: one linear layer a language, and the reader of meaning."""

from collections.abc import Sequence
from functools import cache
from math import sqrt
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.bags import BUCKETS, CHAR_BITS, char_buckets, pairs_of, word_bucket
from replywell.analyse.clues import clue_count, read_clues
from replywell.analyse.concepts import fold_for
from replywell.analyse.meaning import SAY, Meaning, read_meaning
from replywell.analyse.model_files import read_model
from replywell.analyse.questions import QUESTIONS
from replywell.analyse.tokens import Tokens
from replywell.analyse.transliteration import in_cyrillic, is_latin
from replywell.analyse.word_grams import pair_hash
from replywell.analyse.word_table import Floats, WordTable

# One n-gram among hundreds must not outweigh a clue: a clue weighs this, the n-grams of a text share a length of one.
CLUE_WEIGHT = 0.35


class VerdictModel:
    """Weights by bucket (bytes times `scale`) and by clue, bias and threshold, for each of QUESTIONS."""

    def __init__(
        self, buckets: NDArray[np.int8], scale: Floats, clues: Floats, bias: Floats, threshold: Floats
    ) -> None:
        """Take the trained numbers."""
        self.buckets, self.scale, self.clues, self.threshold = buckets, scale, clues, threshold
        self._bias = bias
        # A row: what a word's letters say, how many stretches they are, what it says as a whole, its name in pairs.
        self._table = WordTable(2 * len(scale) + 2, self._read)

    def margins(self, text: str, words: Sequence[str], language: str, meant: Floats | None = None) -> dict[str, float]:
        """Return how far above its threshold each of QUESTIONS is, in logits; `words` are spoken_words of `text`.

        `meant` is what the reader of meaning says; the two are mixed.
        """
        clues = self.clues.take(read_clues(fold_for(text, language), language), axis=0)
        total = self._bias + CLUE_WEIGHT * np.add.reduce(clues, axis=0)
        if words:
            total += self._grams(words) * self.scale
        if meant is not None:
            total += SAY * (meant - total)
        return dict(zip(QUESTIONS, (total - self.threshold).tolist(), strict=True))

    def _grams(self, words: Sequence[str]) -> Floats:
        size = len(self.scale)
        rows = self._table.rows(words)
        sums = np.add.reduce(rows, axis=0)
        pairs = self.buckets.take(pairs_of(rows[:, -1].astype(np.uint32)), axis=0)
        whole = sums[size + 1 : -1] + np.add.reduce(pairs, axis=0, dtype=np.int32)
        result: Floats = sums[:size] / sqrt(max(1, sums[size])) + whole / sqrt(2 * len(words) - 1)
        return result

    def _read(self, word: str) -> Floats:
        chars = char_buckets(word)
        letters = self.buckets[chars].sum(axis=0, dtype=np.int64)
        return np.concatenate([letters, [len(chars)], self.buckets[word_bucket(word)], [pair_hash(word)]])


def spoken_words(tokens: Tokens, language: str) -> list[str]:
    """Return the words of a text without marks; Russian in Latin letters in its own."""
    tokens = in_cyrillic(tokens) if language == "ru" and is_latin(tokens) else tokens
    return [word for word in tokens.words if word[0].isalnum()]


@cache
def load_verdicts(language: str, folder: Path | None = None) -> VerdictModel:
    """Return the trained model of one of our languages, read once; `folder`: elsewhere than where models lie."""
    name = f"verdicts-{language}.npz"
    data = read_model(name, folder)
    shape = tuple(str(question) for question in data["questions"]), data["clues"].shape[0], data["buckets"].shape[0]
    if shape != (QUESTIONS, clue_count(), BUCKETS) or int(data["char_bits"]) != CHAR_BITS:
        raise RuntimeError(f"{name} was trained for other questions, clues or n-grams; run scripts/train.")
    return VerdictModel(
        data["buckets"], data["scale"], data["clues"].astype(np.float32), data["bias"], data["threshold"]
    )


def read_verdicts(text: str, tokens: Tokens, language: str, meaning: Meaning | None = None) -> dict[str, float]:
    """Return the margins of `text`, read as one of our languages; `tokens` are its read_tokens.

    `meaning` is that of read_meaning, where the caller has it already.
    """
    meaning = meaning or read_meaning(tokens, language)
    return load_verdicts(language).margins(text, spoken_words(tokens, language), language, meaning.questions)
