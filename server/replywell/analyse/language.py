"""Which language the author writes: a softmax over the hashed n-grams of its words, 30 languages.

The model tells ours (ru, en, pl, et) from the others; for what it has not learned, langdetect's 55 profiles name
the language. It is trained by scripts/train; the figures are in docs/models.md.
"""

from collections.abc import Iterator
from functools import cache
from importlib import resources
from math import sqrt

import numpy as np
from langdetect import PROFILES_DIRECTORY
from langdetect.detector_factory import DetectorFactory
from langdetect.lang_detect_exception import LangDetectException
from numpy.typing import NDArray

from replywell.analyse.language_text import language_words
from replywell.analyse.model import Language
from replywell.analyse.ngrams import char_ngrams, code_points
from replywell.analyse.sentiment_lexicon import load_lexicon
from replywell.analyse.tokens import fold_word
from replywell.analyse.word_table import WordTable
from replywell.shared_data import load_json

LONGEST = 5
OURS = ("ru", "en", "pl", "et")
UNDECIDED = Language("und", "und", 0.0)
# Reviews that our agents read are in one of the four far more often than in one of 26 others: a prior, in logits.
PRIOR_OF_OURS = 1.2
# The page's own language speaks softly: a Russian review on an Estonian page must stay Russian.
PRIOR_OF_PAGE = 1.0
# So few words leave the letters little to go by: "Paradise", "Tragedia". Where the evaluations of one of ours know
# them, that is what they are, in logits for a text of nothing else.
FEW_WORDS = 3
KNOWN_EVALUATION = 4.5
# Below this the model does not know the language it names, so langdetect is asked.
SURE_OF_NAME = 0.6


class LanguageModel:
    """Weights by bucket and language, shape (2**bits, languages), bytes times `scale`."""

    def __init__(
        self, names: list[str], weights: NDArray[np.int8], scale: NDArray[np.float32], bias: NDArray[np.float32]
    ) -> None:
        """Take the trained numbers."""
        self.names = tuple(names)
        self._weights, self._scale, self._bias = weights, scale, bias
        self._bits = int(weights.shape[0]).bit_length() - 1
        # A row: what a word says for each language, and how many n-grams say so.
        self._table = WordTable(len(names) + 1, self._read)

    def logits(self, words: list[str]) -> NDArray[np.float32]:
        """Return one number a language, before any prior."""
        total = np.add.reduce(self._table.rows(words), axis=0)
        result: NDArray[np.float32] = total[:-1] * self._scale / np.float32(sqrt(total[-1])) + self._bias
        return result

    def _read(self, word: str) -> NDArray[np.float32]:
        buckets = word_ngrams(word, self._bits)
        said = self._weights[buckets].sum(axis=0, dtype=np.int32)
        return np.concatenate([said, [buckets.size]]).astype(np.float32)


def word_ngrams(word: str, bits: int) -> NDArray[np.uint32]:
    """Return the buckets of the n-grams of a word between its two blanks."""
    return char_ngrams(code_points(f" {word} "), LONGEST, bits)


@cache
def load_model() -> LanguageModel:
    """Return the trained model, read once from the package."""
    with (
        resources.as_file(resources.files("replywell.analyse") / "models" / "language.npz") as path,
        np.load(path, allow_pickle=False) as data,
    ):
        return LanguageModel([str(name) for name in data["names"]], data["weights"], data["scale"], data["bias"])


def detect_language(text: str, page_language: str | None = None) -> Language:
    """Return the language of `text`.

    `und` where there is nothing to decide on: no words, or only words that several of the four share ("Super", "OK").
    """
    words = language_words(text)
    if not words or _is_international(words):
        return UNDECIDED
    model = load_model()
    logits = model.logits(words) + _priors(model.names, (page_language or "")[:2].lower())
    if len(words) <= FEW_WORDS:
        for name, share in _share_known(words):
            logits[model.names.index(name)] += KNOWN_EVALUATION * share
    best = int(logits.argmax())
    probabilities = np.exp(logits - logits[best])
    probabilities /= np.add.reduce(probabilities)
    name, confidence = model.names[best], float(probabilities[best])
    if name in OURS:
        return Language(name, name, round(confidence, 3))
    if confidence < SURE_OF_NAME:
        name = _name_with_langdetect(" ".join(words)) or name
    return Language("other", name, round(float(1 - probabilities[_our_columns(model.names)].sum()), 3))


@cache
def _our_columns(names: tuple[str, ...]) -> list[int]:
    return [names.index(name) for name in OURS]


@cache
def _priors(names: tuple[str, ...], page: str) -> NDArray[np.float32]:
    priors = np.zeros(len(names), dtype=np.float32)
    priors[_our_columns(names)] = PRIOR_OF_OURS
    if page in names:
        priors[names.index(page)] += PRIOR_OF_PAGE
    return priors


def _share_known(words: list[str]) -> Iterator[tuple[str, float]]:
    """Yield each of our languages whose list of evaluations knows some of the words, and which share of them."""
    folded = [fold_word(word) for word in words]
    for name in OURS:
        matches = load_lexicon(name).values.find(folded)
        if matches:
            yield name, sum(match.end - match.start for match in matches) / len(words)


def _is_international(words: list[str]) -> bool:
    return len(words) <= 3 and all(word in _international_words() for word in words)


@cache
def _international_words() -> frozenset[str]:
    return frozenset(load_json("languages/international.json")["words"])


@cache
def load_detectors() -> DetectorFactory:
    """Return langdetect's profiles, read once: that takes a quarter of a second."""
    factory = DetectorFactory()
    factory.load_profile(PROFILES_DIRECTORY)
    # Its detector draws at random; a fixed seed makes the answer the same each time.
    factory.set_seed(0)
    return factory


def _name_with_langdetect(text: str) -> str | None:
    detector = load_detectors().create()
    detector.append(text[:500])
    try:
        ranked = [guess.lang for guess in detector.get_probabilities() if guess.lang not in OURS]
    except LangDetectException:
        return None
    return ranked[0][:2] if ranked else None
