"""Train the sentiment models: n-grams of each language, then one last layer over lexicon, clauses and n-grams.

The last layer sees only logits of n-gram layers that had not seen the whole domain of the text: so it learns how
far they can be trusted.
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import f1_score

from replywell.analyse.sentiment_model import LABELS, LastLayer
from training.examples import LANGUAGES
from training.sentiment_layers import Layer, train_last, train_ngrams, unseen_logits
from training.sentiment_rows import read_shelf, vectors_of
from training.sentiment_samples import (
    Sample,
    lexicon_samples,
    long_samples,
    open_samples,
    own_samples,
    thing_samples,
    turn_samples,
)

STEPS = 2_000
LONG_A_LANGUAGE = 1_200
# How much a set says about the last layer. Our examples are harder than what people mostly write, so they count less
# than plain reviews with stars; subtitles and news only a little.
LAST_WEIGHTS = {
    "own": 1.0,
    "long": 0.5,
    "turns": 0.5,
    "uci_sentiment_sentences": 1.5,
    "amazon_fine_food_1k": 2.0,
    "filmweb": 0.5,
    "valence_eki": 0.7,
    "ok_telegram_human1067": 0.7,
    "lexicon": 0.0,
    "things": 0.0,
}
LAST_WEIGHT_OF_OTHERS = 0.1
MOST_BALANCE = 3.0


@dataclass(frozen=True)
class Trained:
    """The n-gram layer of a language, and what the last layer learns from it."""

    layer: Layer
    vectors: NDArray[np.float32]
    samples: list[Sample]


def train_sentiment(
    target: Path, open_sets: Path | None, report: Callable[[str], None], languages: tuple[str, ...] = LANGUAGES
) -> dict[str, NDArray[np.float32]]:
    """Write sentiment.npz and sentiment-<lang>.npz into `target`.

    Returns, by text, the chances of LABELS for each of our examples, from n-grams that had not seen its domain.
    `open_sets` is the folder of the openly licensed sets, or None to learn from our examples alone.
    """
    parts = {}
    for language in languages:
        parts[language] = _train_language(language, open_sets, report)
    samples = [sample for part in parts.values() for sample in part.samples]
    vectors = np.concatenate([part.vectors for part in parts.values()])
    last = train_last(vectors, [sample.label for sample in samples], _weights_of(samples))
    np.savez_compressed(target / "sentiment.npz", **asdict(last))
    for language, part in parts.items():
        _write_layer(target / f"sentiment-{language}.npz", part.layer)
        figure = measure(own_samples(language, set_aside=True), part.layer, last)
        report(f"sentiment {language}: macro-F1 of four classes {figure:.3f}")
    own = [number for number, sample in enumerate(samples) if sample.source == "own"]
    chances = last.chances(vectors[own])
    return {samples[number].text: chance for number, chance in zip(own, chances, strict=True)}


def measure(samples: list[Sample], layer: Layer, last: LastLayer) -> float:
    """Return the macro-F1 of four classes on samples of one language."""
    shelf = read_shelf(samples)
    vectors = vectors_of(shelf, layer(shelf.clause_rows), layer(shelf.whole_rows))
    said = np.array(LABELS)[last.chances(vectors).argmax(axis=-1)]
    return float(f1_score([sample.label for sample in shelf.samples], said, labels=LABELS, average="macro"))


def _train_language(language: str, open_sets: Path | None, report: Callable[[str], None]) -> Trained:
    own = own_samples(language)
    more = open_samples(language, open_sets) if open_sets else []
    learned = read_shelf(own + turn_samples(language) + lexicon_samples(language) + thing_samples(language) + more)
    long = read_shelf(list(long_samples(own, LONG_A_LANGUAGE)))
    report(f"sentiment {language}: {len(learned.samples)} texts, {len(long.samples)} put together")
    folds, long_folds = (np.array([sample.fold for sample in shelf.samples]) for shelf in (learned, long))
    clauses, whole, long_clauses, long_whole = unseen_logits(learned, folds, long, long_folds)
    samples = learned.samples + long.samples
    labels = np.array([sample.label for sample in learned.samples])
    weights = np.array([sample.weight for sample in learned.samples])
    return Trained(
        train_ngrams(learned.whole_rows, labels, weights),
        np.concatenate([vectors_of(learned, clauses, whole), vectors_of(long, long_clauses, long_whole)]),
        samples,
    )


def _weights_of(samples: list[Sample]) -> NDArray[np.float64]:
    """Return how much each sample says about the last layer.

    Praise and blame of a set weigh the same: where long reviews are mostly praise, length would else speak for it.
    """
    weights = np.array([LAST_WEIGHTS.get(sample.source, LAST_WEIGHT_OF_OTHERS) for sample in samples])
    sources, labels = (np.array([getattr(sample, key) for sample in samples]) for key in ("source", "label"))
    for source in np.unique(sources):
        sides = [(sources == source) & (labels == side) for side in ("positive", "negative")]
        sums = [weights[side].sum() for side in sides]
        if all(sums):
            for side, own in zip(sides, sums, strict=True):
                weights[side] *= min(MOST_BALANCE, sum(sums) / 2 / own)
    return weights


def _write_layer(path: Path, layer: Layer) -> None:
    # Coarser steps cost macro-F1 (0.04 with bytes): few weights are large, and many small ones decide.
    scale = (np.abs(layer.weights).max(axis=0) / STEPS).astype(np.float32)
    weights = np.round(layer.weights / scale).astype(np.int16)
    np.savez_compressed(path, weights=weights, scale=scale, bias=layer.bias)
