"""Train the nets of acts over word vectors, forwards and backwards in numpy: deterministic, nothing more to install.

A batch is one long row of words, each sentence behind a separator (word 0, all noughts), so that phrases end with it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.word_phrases import EVENED
from replywell.analyse.word_vectors import WordVectors
from replywell.check.language import LANGUAGES
from replywell.check.told import ECHOES, TONES, Beside

Floats = NDArray[np.float32]
Numbers = NDArray[np.intp]

# Nets that begin by different chances err differently; their mean is one net with the phrases of all.
NETS, PHRASES = 3, 128
ROUNDS, BATCH = 12, 128
PACE, FIRST_STEPS, LAST_PACE = 4e-3, 50, 0.05
# How often a word and a number of the pooled phrases are hidden while learning, so that none is relied on alone.
HIDE_WORD, HIDE_POOLED = 0.05, 0.3
FADE = 0.02
RARE_AT_START = -3.0


@dataclass(frozen=True)
class Lesson:
    """Sentences as rows of `vectors` (row 0 separates), with languages, what each does, and of what that is known.

    `tones` and `echoes` (words, ECHOES) are what the review beside each was like and which words come back from it.
    """

    texts: list[Numbers]
    languages: Numbers
    tones: Numbers
    echoes: list[Floats]
    answers: Floats
    known: Floats
    vectors: Floats


def read_lesson(
    texts: Sequence[tuple[str, Sequence[str]]],
    beside: Sequence[Beside],
    answers: NDArray[np.bool_],
    known: NDArray[np.bool_],
    table: WordVectors,
) -> Lesson:
    """Return the lesson of sentences given as (language, folded words), with (tone, echoes) of the review beside."""
    numbers: dict[str, int] = {}
    read = [np.array([numbers.setdefault(word, len(numbers) + 1) for word in words], np.intp) for _, words in texts]
    vectors = np.stack([np.zeros(table.width, np.float32), *map(table.vector, numbers)])
    languages = np.array([LANGUAGES.index(language) for language, _ in texts])
    tones, echoes = np.array([tone for tone, _ in beside]), [echo for _, echo in beside]
    return Lesson(read, languages, tones, echoes, answers.astype(np.float32), known.astype(np.float32), vectors)


def teach_nets(lesson: Lesson) -> dict[str, Floats]:
    """Return the parts of the wide net that is the mean of NETS nets."""
    nets = [_teach(lesson, seed) for seed in range(NETS)]
    halves = [np.concatenate([net["net"][half * PHRASES : (half + 1) * PHRASES] for net in nets]) for half in range(2)]
    return {
        "phrase": _side_by_side(nets, "phrase"),
        **{name: np.concatenate([net[name] for net in nets], axis=1) for name in ("phrase_bias", "tone")},
        "echo": _side_by_side(nets, "echo"),
        "net": np.concatenate(halves) / np.float32(NETS),
        "net_bias": np.mean([net["net_bias"] for net in nets], axis=0),
    }


def _side_by_side(nets: Sequence[dict[str, Floats]], name: str) -> Floats:
    """Return what places bring to others: of all nets to the next, then to themselves, then to the one before."""
    sides = [slice(side * PHRASES, (side + 1) * PHRASES) for side in range(3)]
    return np.concatenate([net[name][:, side] for side in sides for net in nets], axis=1)


def _teach(lesson: Lesson, seed: int) -> dict[str, Floats]:
    chance = np.random.RandomState(seed)
    net = _Net(chance, lesson.vectors.shape[1], lesson.answers.shape[1])
    steps, done = ROUNDS * -(-len(lesson.texts) // BATCH), 0
    for _ in range(ROUNDS):
        order = chance.permutation(len(lesson.texts))
        for first in range(0, len(order), BATCH):
            pace = PACE * min(1.0, (done + 1) / FIRST_STEPS) * (1 - (1 - LAST_PACE) * done / steps)
            net.learn(lesson, order[first : first + BATCH], pace)
            done += 1
    return net.parts


class _Net:
    """The parameters by name, with what Adam remembers of each."""

    def __init__(self, chance: np.random.RandomState, width: int, acts: int) -> None:
        self._chance = chance
        sides = [self._drawn(width, PHRASES) * np.float32(size) for size in (0.7, 1.0, 0.7)]
        self.parts: dict[str, Floats] = {
            "phrase": np.concatenate(sides, axis=1),
            "phrase_bias": np.zeros((len(LANGUAGES), PHRASES), np.float32),
            "tone": np.zeros((len(TONES), PHRASES), np.float32),
            "echo": np.zeros((ECHOES, 3 * PHRASES), np.float32),
            "net": self._drawn(2 * PHRASES, acts),
            "net_bias": np.full(acts, RARE_AT_START, np.float32),
        }
        self._first = {name: np.zeros_like(part) for name, part in self.parts.items()}
        self._second = {name: np.zeros_like(part) for name, part in self.parts.items()}
        self._steps = 0

    def _drawn(self, rows: int, columns: int) -> Floats:
        return ((self._chance.rand(rows, columns) * 2 - 1) / np.sqrt(rows)).astype(np.float32)

    def _shown(self, shape: int | tuple[int, ...], hide: float) -> Floats:
        return (self._chance.random_sample(shape) >= hide).astype(np.float32)

    def learn(self, lesson: Lesson, picked: Numbers, pace: float) -> None:
        """Take one step of Adam on some sentences."""
        self._steps += 1
        for name, gradient in self._gradients(lesson, picked).items():
            first = self._first[name] = np.float32(0.9) * self._first[name] + np.float32(0.1) * gradient
            second = self._second[name] = np.float32(0.999) * self._second[name] + np.float32(0.001) * gradient**2
            step = first / (1 - 0.9**self._steps) / (np.sqrt(second / (1 - 0.999**self._steps)) + 1e-8)
            part = self.parts[name]
            part -= np.float32(pace) * (step.astype(np.float32) + np.float32(FADE) * part)

    def _gradients(self, lesson: Lesson, picked: Numbers) -> dict[str, Floats]:
        parts = self.parts
        sizes = np.array([lesson.texts[at].size for at in picked])
        starts = np.cumsum([0, *(sizes + 1)])[:-1]
        places = np.concatenate([part for at in picked for part in ([0], lesson.texts[at])])
        languages, text_of = lesson.languages[picked], np.repeat(np.arange(sizes.size), sizes + 1)
        words = lesson.vectors[places] * self._shown(places.size, HIDE_WORD)[:, None]
        tones = lesson.tones[picked]
        silence = np.zeros((1, ECHOES), np.float32)
        echoes = np.concatenate([part for at in picked for part in (silence, lesson.echoes[at])])
        rows = words @ parts["phrase"] + echoes @ parts["echo"]
        seen = rows[:, PHRASES : 2 * PHRASES] + parts["phrase_bias"][languages[text_of]] + parts["tone"][tones[text_of]]
        seen[1:] += rows[:-1, :PHRASES]
        seen[:-1] += rows[1:, 2 * PHRASES :]
        np.maximum(seen, 0, out=seen)
        seen[starts] = 0
        even = (1 / (EVENED * np.sqrt(sizes))).astype(np.float32)[:, None]
        most = np.maximum.reduceat(seen, starts, axis=0)
        pooled = np.concatenate([most, np.add.reduceat(seen, starts, axis=0) * even], axis=1)
        shown = self._shown(pooled.shape, HIDE_POOLED) / np.float32(1 - HIDE_POOLED)
        pooled *= shown
        said = pooled @ parts["net"] + parts["net_bias"]
        yes = 1 / (1 + np.exp(-said.clip(-30, 30)))
        wrong = (yes - lesson.answers[picked]) * lesson.known[picked] / np.float32(len(picked))
        back = (wrong @ parts["net"].T) * shown
        at_most = (seen == most[text_of]) * back[text_of, :PHRASES]
        moved = (at_most + (back[:, PHRASES:] * even)[text_of]) * (seen > 0)
        before, after = np.zeros_like(moved), np.zeros_like(moved)
        before[:-1], after[1:] = moved[1:], moved[:-1]
        bias, tone = np.zeros_like(parts["phrase_bias"]), np.zeros_like(parts["tone"])
        of_text = np.add.reduceat(moved, starts, axis=0)
        np.add.at(bias, languages, of_text)
        np.add.at(tone, tones, of_text)
        brought = np.concatenate([before, moved, after], axis=1)
        return {
            "phrase": words.T @ brought,
            "echo": echoes.T @ brought,
            "tone": tone,
            "phrase_bias": bias,
            "net": pooled.T @ wrong,
            "net_bias": wrong.sum(axis=0),
        }
