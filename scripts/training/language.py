"""Train the language model on clean sentences and on reviews, cut short and worn as people write them."""

import random
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.language import OURS, word_ngrams
from replywell.analyse.language_text import language_words
from training.softmax import quantise, rows_of, train_softmax

BITS = 17
REVIEWS_A_LANGUAGE = 6_000
LENGTHS = (1, 2, 2, 3, 4, 5, 6, 8)

# The two usual ways of writing Russian in Latin letters.
RU_LATIN = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e e zh z i j k l m n o p r s t u f h c ch sh sch _ y _ e yu ya".replace("_", "").split(" "),
        strict=True,
    )
)
RU_LATIN_2 = {**RU_LATIN, "й": "y", "х": "kh", "ц": "ts", "ж": "j", "щ": "shch", "я": "ja", "ю": "ju", "ы": "i"}
BARE = {
    "pl": str.maketrans("ąćęłńóśźż", "acelnoszz"),
    "et": str.maketrans("õäöüšž", "oaousz"),
}


def read_sentences(folder: Path) -> dict[str, list[str]]:
    """Return the sentences of each language, from files named by ISO 639-1 code."""
    return {path.stem: path.read_text("utf-8").splitlines() for path in sorted(folder.glob("*.txt"))}


def train_language(
    sentences: dict[str, list[str]], reviews: dict[str, list[str]], target: Path, report: Callable[[str], None]
) -> None:
    """Write the model file; `reviews` are more texts of our own languages."""
    chance = random.Random(0)
    names = sorted(sentences)
    samples: list[tuple[str, str]] = []
    for name in names:
        more = list(reviews.get(name, []))
        chance.shuffle(more)
        for text in sentences[name] + more[:REVIEWS_A_LANGUAGE]:
            samples += [(name, sample) for sample in _wear(name, language_words(text), chance)]
    chance.shuffle(samples)
    labels = np.array([names.index(name) for name, _ in samples])
    counts = np.bincount(labels, minlength=len(names))
    balance = np.sqrt(counts.mean() / counts) * np.array([1.3 if name in OURS else 1.0 for name in names])
    report(f"language: {len(samples)} samples of {len(names)} languages")
    known: dict[str, NDArray[np.uint32]] = {}
    for word in {word for _, sample in samples for word in sample.split()}:
        known[word] = word_ngrams(word, BITS)
    rows = rows_of([[known[word] for word in sample.split()] for _, sample in samples], 1 << BITS)
    table, bias = train_softmax(rows, labels, balance[labels], report=report)
    weights, scale = quantise(table)
    np.savez_compressed(target, names=np.array(names), weights=weights, scale=scale, bias=bias)


def _wear(name: str, words: list[str], chance: random.Random) -> list[str]:
    if not words:
        return []
    worn = [" ".join(words[:30])]
    for _ in range(3):
        length = chance.choice(LENGTHS)
        start = chance.randrange(max(1, len(words) - length + 1))
        worn.append(" ".join(words[start : start + length]))
    cut = " ".join(words[: chance.choice((2, 4, 8, 20))])
    if name in BARE and chance.random() < 0.35:
        worn.append(cut.translate(BARE[name]))
    if name == "ru" and chance.random() < 0.2:
        table = RU_LATIN if chance.random() < 0.6 else RU_LATIN_2
        worn.append("".join(table.get(letter, letter) for letter in cut))
    return worn
