"""What the encoder reads: our examples that are not set aside, and the openly licensed sets."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.questions import QUESTIONS
from replywell.analyse.sentiment_model import LABELS
from training.answers import answers_of
from training.examples import LANGUAGES, Example, read_examples
from training.made_texts import made_texts
from training.meaning import SET_WEIGHTS
from training.sentiment_samples import open_samples
from words.encoder import Pieces

# Later words of a long text are not read.
WORDS_AT_MOST, LETTERS_AT_MOST, PIECES_AT_MOST = 140, 40, 190
# Sets that say less than this of sentiment are only answered, never learned from.
LEARNED_FROM = 0.5


@dataclass(frozen=True)
class Text:
    """A text in word pieces; without `answers` only its sentiment is known, and without weight nothing."""

    text: str
    pieces: list[int]
    answers: NDArray[np.float32] | None
    label: int
    weight: float

    @property
    def is_learned(self) -> bool:
        """Return whether the encoder learns from it."""
        return self.weight >= LEARNED_FROM


def read_texts(sets: Path, pieces: Pieces) -> list[Text]:
    """Return all texts that scripts/train learns from, but the long ones that it puts together itself."""
    own = [example for language in LANGUAGES for example in read_examples(language) if not example.set_aside]
    cut = _Cutter(pieces)
    return [*_own_texts(own, cut), *_others(sets, cut), *_made(own, cut)]


def _own_texts(examples: Sequence[Example], cut: "_Cutter") -> list[Text]:
    answers = answers_of(examples).astype(np.float32)
    return [
        Text(example.text, cut(example.text), said, LABELS.index(example.sentiment), 1.0)
        for example, said in zip(examples, answers, strict=True)
    ]


def _others(sets: Path, cut: "_Cutter") -> list[Text]:
    return [
        Text(sample.text, cut(sample.text), None, LABELS.index(sample.label), SET_WEIGHTS[sample.source])
        for language in LANGUAGES
        for sample in open_samples(language, sets)
    ]


def _made(examples: Sequence[Example], cut: "_Cutter") -> list[Text]:
    return [Text(made.text, cut(made.text), None, 0, 0.0) for made in made_texts(examples)]


class _Cutter:
    def __init__(self, pieces: Pieces) -> None:
        self._pieces = pieces
        self._known: dict[str, list[int]] = {}

    def __call__(self, text: str) -> list[int]:
        found: list[int] = []
        for word in text.split()[:WORDS_AT_MOST]:
            if word not in self._known:
                self._known[word] = self._pieces.cut(word[:LETTERS_AT_MOST])
            found += self._known[word]
        return found[:PIECES_AT_MOST] or self._pieces.cut("")


def asked_count() -> int:
    """Return how many numbers the encoder says of a text."""
    return len(QUESTIONS) + len(LABELS)
