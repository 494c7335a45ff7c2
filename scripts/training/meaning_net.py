"""The net over word vectors, forwards and backwards in numpy: deterministic, and nothing more to install.

A batch is one long row of words, each text behind a separator (word 0, all noughts), so that phrases end with texts.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from replywell.analyse.meaning import BUCKET_BITS
from replywell.analyse.word_phrases import EVENED
from training.examples import LANGUAGES

Floats = NDArray[np.float32]
# Which rows of a part: some of them, or all.
Rows = NDArray[np.intp] | slice
# A phrase is three words, a stretch three phrases (five words); what is pooled of both goes through a hidden layer.
INNER, WIDTH, PHRASES, STRETCHES, HIDDEN = 128, 64, 128, 64, 128
POOLED = 2 * (PHRASES + STRETCHES)
# How often a word's letters, a whole word, a number of the pooled vector, one of the hidden layer and what the places
# say of a question are hidden while learning.
HIDE_LETTERS, HIDE_WORD, HIDE_POOLED, HIDE_HIDDEN, HIDE_PLACES = 0.2, 0.05, 0.3, 0.3, 0.2
# What a separator says of every question: never the most.
NOTHING = np.float32(-1e4)
FADE = 0.02
RARE_AT_START = -3.0
# Buckets are met seldom, so each meeting counts more.
BUCKET_PACE = 3.0


@dataclass(frozen=True)
class Vocabulary:
    """Rows for words 1 …: the vector, whether there is one, and the buckets with their weights; word 0 separates."""

    vectors: Floats
    known: Floats
    buckets: sparse.csr_matrix


@dataclass(frozen=True)
class Batch:
    """Words of some texts (numbers in the vocabulary), where each text begins, and its language."""

    places: NDArray[np.intp]
    starts: NDArray[np.intp]
    languages: NDArray[np.intp]


def join(texts: list[NDArray[np.intp]], languages: NDArray[np.intp]) -> Batch:
    """Return texts as one batch."""
    places = np.concatenate([np.concatenate([[0], text]) for text in texts])
    return Batch(places, np.cumsum([0] + [text.size + 1 for text in texts])[:-1], languages)


class Net:
    """The parameters by name, with what Adam remembers of each."""

    def __init__(self, vector_width: int, answers: int, rare: int, seed: int) -> None:
        """Begin by chance; the first `rare` answers are mostly no."""
        self._chance = np.random.RandomState(seed)
        self._asked = (vector_width, answers)
        self.parts: dict[str, Floats] = {
            "inner": self._drawn(vector_width, INNER),
            "inner_bias": np.zeros(INNER, np.float32),
            "outer": self._drawn(INNER, WIDTH),
            "straight": self._drawn(vector_width, WIDTH) * np.float32(0.3),
            "buckets": (self._chance.randn(1 << BUCKET_BITS, WIDTH) * 0.05).astype(np.float32),
            "phrase": self._drawn(WIDTH, 3 * PHRASES),
            "phrase_bias": np.zeros((len(LANGUAGES), PHRASES), np.float32),
            "stretch": self._drawn(PHRASES, 3 * STRETCHES),
            "stretch_bias": np.zeros(STRETCHES, np.float32),
            "verdicts": self._drawn(POOLED, answers),
            "verdicts_bias": np.where(np.arange(answers) < rare, RARE_AT_START, 0).astype(np.float32),
            "hidden": self._drawn(POOLED, HIDDEN),
            "hidden_bias": np.zeros(HIDDEN, np.float32),
            "last": self._drawn(HIDDEN, answers),
            "phrase_says": self._drawn(PHRASES, answers),
            "stretch_says": self._drawn(STRETCHES, answers),
        }
        self._first = {name: np.zeros_like(part) for name, part in self.parts.items()}
        self._second = {name: np.zeros_like(part) for name, part in self.parts.items()}
        self._steps = 0

    def _drawn(self, rows: int, columns: int) -> Floats:
        return ((self._chance.rand(rows, columns) * 2 - 1) / np.sqrt(rows)).astype(np.float32)

    def logits(self, batch: Batch, vocabulary: Vocabulary) -> Floats:
        """Return the logits, shape (texts, answers)."""
        return _Pass(self.parts, batch, vocabulary, None).logits

    def learn(self, batch: Batch, vocabulary: Vocabulary, wrong: Callable[[Floats], Floats], pace: float) -> None:
        """Take one step of Adam; `wrong` gives the gradient at the logits."""
        self._steps += 1
        for name, (rows, gradient) in self.gradients(batch, vocabulary, wrong).items():
            self._step(name, rows, gradient, pace * (BUCKET_PACE if name == "buckets" else 1.0))

    def gradients(
        self, batch: Batch, vocabulary: Vocabulary, wrong: Callable[[Floats], Floats]
    ) -> dict[str, tuple[Rows, Floats]]:
        """Return the rows of each part that move, and their gradients; parts of what is seen are hidden."""
        done = _Pass(self.parts, batch, vocabulary, self._chance)
        return done.gradients(wrong(done.logits))

    def _step(self, name: str, rows: Rows, gradient: Floats, pace: float) -> None:
        first = self._first[name][rows] = 0.9 * self._first[name][rows] + np.float32(0.1) * gradient
        second = self._second[name][rows] = 0.999 * self._second[name][rows] + np.float32(0.001) * gradient**2
        step = first / (1 - 0.9**self._steps) / (np.sqrt(second / (1 - 0.999**self._steps)) + 1e-8)
        part = self.parts[name]
        part[rows] -= np.float32(pace) * (step.astype(np.float32) + np.float32(FADE) * part[rows])


class _Pass:
    """One way through the net; with `chance`, parts are hidden, so that none is relied on alone."""

    def __init__(
        self, parts: dict[str, Floats], batch: Batch, vocabulary: Vocabulary, chance: np.random.RandomState | None
    ) -> None:
        self._parts, self._batch = parts, batch
        used, self._owners = np.unique(batch.places, return_inverse=True)
        shown = np.ones(used.size, np.float32) if chance is None else _shown(chance, used.size, HIDE_WORD)
        shown[used == 0] = 0
        letters = shown if chance is None else shown * _shown(chance, used.size, HIDE_LETTERS)
        self._known = (vocabulary.known[used] * shown)[:, None]
        self._vectors = vocabulary.vectors[used] * self._known
        self._bags = sparse.diags(letters) @ vocabulary.buckets[used]
        self._inner = np.maximum(0, self._vectors @ parts["inner"] + parts["inner_bias"] * self._known)
        self._meant = self._inner @ parts["outer"] + self._vectors @ parts["straight"] + self._bags @ parts["buckets"]
        self._pool(self._meant @ parts["phrase"])
        self._kept = _kept(chance, self._pooled.shape, HIDE_POOLED)
        self._told = self._pooled * self._kept
        hidden = np.maximum(0, self._told @ parts["hidden"] + parts["hidden_bias"])
        self._hidden_kept = _kept(chance, hidden.shape, HIDE_HIDDEN)
        self._hidden = hidden * self._hidden_kept
        self._places_kept = _kept(chance, (batch.starts.size, parts["last"].shape[1]), HIDE_PLACES)
        self.logits = self._told @ parts["verdicts"] + self._hidden @ parts["last"] + parts["verdicts_bias"]
        self.logits += self._most_said * self._places_kept

    def _pool(self, brought: Floats) -> None:
        batch, parts = self._batch, self._parts
        sizes = np.diff(batch.starts, append=batch.places.size)
        self._text_of = np.repeat(np.arange(sizes.size), sizes)
        self._even = (1 / (EVENED * np.sqrt(sizes - 1))).astype(np.float32)[:, None]
        bias = parts["phrase_bias"][batch.languages[self._text_of]]
        self._seen = self._active(in_threes(brought[self._owners]) + bias)
        self._wide = self._active(in_threes(self._seen @ parts["stretch"]) + parts["stretch_bias"])
        self._most = [np.maximum.reduceat(part, batch.starts, axis=0) for part in (self._seen, self._wide)]
        sums = [np.add.reduceat(part, batch.starts, axis=0) * self._even for part in (self._seen, self._wide)]
        self._pooled = np.concatenate([self._most[0], sums[0], self._most[1], sums[1]], axis=1)
        # Each place says something of each question by itself; the place that says most is believed.
        self._said = self._seen @ parts["phrase_says"] + self._wide @ parts["stretch_says"]
        self._said[batch.starts] = NOTHING
        self._most_said = np.maximum.reduceat(self._said, batch.starts, axis=0)

    def _active(self, seen: Floats) -> Floats:
        np.maximum(seen, 0, out=seen)
        seen[self._batch.starts] = 0
        return seen

    def gradients(self, wrong: Floats) -> dict[str, tuple[Rows, Floats]]:
        """Return the rows of each part that move, and their gradients; `wrong` is the gradient at the logits."""
        parts, batch = self._parts, self._batch
        hidden = (wrong @ parts["last"].T) * self._hidden_kept * (self._hidden > 0)
        pooled = (wrong @ parts["verdicts"].T + hidden @ parts["hidden"].T) * self._kept
        said = (self._said == self._most_said[self._text_of]) * (wrong * self._places_kept)[self._text_of]
        of_wide = self._unpooled(pooled[:, 2 * PHRASES :], self._wide, self._most[1])
        of_wide += (said @ parts["stretch_says"].T) * (self._wide > 0)
        wide = _of_threes(of_wide)
        seen = self._unpooled(pooled[:, : 2 * PHRASES], self._seen, self._most[0])
        seen += (wide @ parts["stretch"].T + said @ parts["phrase_says"].T) * (self._seen > 0)
        size = self._meant.shape[0]
        gather = sparse.csr_matrix(
            (np.ones(batch.places.size, np.float32), (self._owners, np.arange(batch.places.size))),
            shape=(size, batch.places.size),
        )
        brought = gather @ _of_threes(seen)
        bias = np.zeros_like(parts["phrase_bias"])
        np.add.at(bias, batch.languages, np.add.reduceat(seen, batch.starts, axis=0))
        meant = brought @ parts["phrase"].T
        inner = (meant @ parts["outer"].T) * (self._inner > 0)
        turned = self._bags.T.tocsr()
        moved = np.flatnonzero(np.diff(turned.indptr))
        everything = slice(None)
        return {
            "inner": (everything, self._vectors.T @ inner),
            "inner_bias": (everything, (inner * self._known).sum(axis=0)),
            "outer": (everything, self._inner.T @ meant),
            "straight": (everything, self._vectors.T @ meant),
            "buckets": (moved, turned[moved] @ meant),
            "phrase": (everything, self._meant.T @ brought),
            "phrase_bias": (everything, bias),
            "stretch": (everything, self._seen.T @ wide),
            "stretch_bias": (everything, wide[:, STRETCHES : 2 * STRETCHES].sum(axis=0)),
            "verdicts": (everything, self._told.T @ wrong),
            "verdicts_bias": (everything, wrong.sum(axis=0)),
            "hidden": (everything, self._told.T @ hidden),
            "hidden_bias": (everything, hidden.sum(axis=0)),
            "last": (everything, self._hidden.T @ wrong),
            "phrase_says": (everything, self._seen.T @ said),
            "stretch_says": (everything, self._wide.T @ said),
        }

    def _unpooled(self, pooled: Floats, seen: Floats, most: Floats) -> Floats:
        """Return the gradient at what was pooled: the strongest of each text, and the evened sum."""
        width, text_of = seen.shape[1], self._text_of
        found = (seen == most[text_of]) * pooled[text_of, :width] + (pooled[:, width:] * self._even)[text_of]
        result: Floats = found * (seen > 0)
        return result


def in_threes(rows: Floats) -> Floats:
    """Return what each place, the one before and the one after bring to it; rows hold the parts for all three."""
    width = rows.shape[1] // 3
    seen = rows[:, width : 2 * width].copy()
    seen[1:] += rows[:-1, :width]
    seen[:-1] += rows[1:, 2 * width :]
    return seen


def _of_threes(seen: Floats) -> Floats:
    """Return the gradient at the rows that in_threes joined."""
    before, after = np.zeros_like(seen), np.zeros_like(seen)
    before[:-1], after[1:] = seen[1:], seen[:-1]
    return np.concatenate([before, seen, after], axis=1)


def _kept(chance: np.random.RandomState | None, shape: tuple[int, ...], hide: float) -> Floats:
    """Return which numbers are shown, the others' share on top; without `chance` all are."""
    return np.ones(shape, np.float32) if chance is None else _shown(chance, shape, hide) / np.float32(1 - hide)


def _shown(chance: np.random.RandomState, shape: int | tuple[int, ...], hide: float) -> Floats:
    return (chance.random_sample(shape) >= hide).astype(np.float32)


class Wrong:
    """The gradient at the logits: yes-or-no questions where they are answered, and the label of sentiment."""

    def __init__(self, answers: Floats, answered: Floats, labels: Floats, weights: Floats) -> None:
        """Take answers (texts, questions), which texts have them, label chances (texts, 4), and their weights."""
        self._answers, self._answered, self._labels, self._weights = answers, answered, labels, weights

    def __call__(self, logits: Floats) -> Floats:
        """Return the gradient, per text."""
        asked = self._answers.shape[1]
        yes = 1 / (1 + np.exp(-logits[:, :asked].clip(-30, 30)))
        chances = np.exp(logits[:, asked:] - logits[:, asked:].max(axis=1, keepdims=True))
        chances /= chances.sum(axis=1, keepdims=True)
        wrong = [(yes - self._answers) * self._answered[:, None], (chances - self._labels) * self._weights[:, None]]
        return (np.concatenate(wrong, axis=1) / len(logits)).astype(np.float32)
