"""The texts that the sentiment models learn from: our examples, the open sets, and reviews put together of both."""

import gzip
import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from replywell.analyse.sentiment_lexicon import STRENGTHS, load_lexicon
from replywell.analyse.sentiment_words import known_words
from replywell.analyse.tokens import fold_word, read_tokens
from replywell.shared_data import load_json
from training.answers import part_of
from training.examples import read_examples

FOLDS = 5
TURNS = Path(__file__).with_name("turns.json")
# How much a word of the lexicon says beside a text, by a step of its strength; TextBlob's only where it is sure.
WORD_WEIGHT = 0.2
SURE_POLARITY = 0.25
# How much the name of a thing says: that a doctor or a kettle is spoken of praises and blames nobody.
THING_WEIGHT = 0.3
LABELS = ("negative", "neutral", "positive", "mixed")
# How much a line of a set counts beside a line of ours. Subtitles and news are not reviews.
SET_WEIGHTS = {
    "own": 1.0,
    "uci_sentiment_sentences": 1.0,
    "amazon_fine_food_1k": 0.8,
    "ok_telegram_human1067": 0.5,
    "filmweb": 0.4,
    "valence_eki": 0.4,
    "cedr_emotion_aux": 0.15,
    "xed_subtitles_aux": 0.15,
}


@dataclass(frozen=True)
class Sample:
    """A text with its label; `fold` 0 … 4 keeps what is put together of one fold in that fold."""

    language: str
    text: str
    label: str
    source: str
    weight: float
    fold: int


def own_samples(language: str, *, set_aside: bool = False, without: int | None = None) -> list[Sample]:
    """Return our examples of a language: those to learn from (but for the part `without`), or those set aside."""
    return [
        # Folds part domains, not texts: the last layer must learn how far n-grams can be trusted in a domain unseen.
        Sample(language, example.text, example.sentiment, "own", 1.0, _fold(example.domain))
        for example in read_examples(language)
        if example.set_aside == set_aside and part_of(example.text) != without
    ]


def open_samples(language: str, folder: Path) -> list[Sample]:
    """Return the openly licensed sets of a language; none where `folder` is not there."""
    path = folder / f"{language}.jsonl.gz"
    if not path.exists():
        return []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [
        Sample(language, row["text"], row["label"], row["set"], SET_WEIGHTS[row["set"]], _fold(row["text"]))
        for row in rows
        if row["set"] in SET_WEIGHTS and not (row["set"].endswith("_aux") and row["label"] == "mixed")
    ]


def turn_samples(language: str) -> list[Sample]:
    """Return short texts in which the words say one thing and their turn the other: negation, fear, condition, past."""
    turns = json.loads(TURNS.read_text("utf-8"))[language]
    samples = []
    for number, (turn, label) in enumerate(turns["turns"]):
        for place, (good, bad) in enumerate(zip(turns["good"], turns["bad"], strict=True)):
            # A word is one fold, so that the last layer sees turns of words that the n-grams do not know.
            text = turn.format(good=good, bad=bad)
            samples.append(Sample(language, text, label, "turns", 0.05, (place + number) % FOLDS))
    return samples


def lexicon_samples(language: str) -> list[Sample]:
    """Return the evaluative words of a language as texts of their own: their letters teach the forms not listed."""
    listed = load_json(f"languages/{language}/sentiment.json")
    words = [(word, strength) for name, strength in STRENGTHS.items() for word in listed[name]]
    if language == "en":
        words += [(word, 2 * polarity) for word, polarity in known_words().items() if abs(polarity) > SURE_POLARITY]
    return [
        # A fold holds all words of one stem, so that the last layer sees words that the n-grams do not know.
        Sample(language, text, "positive" if strength > 0 else "negative", "lexicon", WORD_WEIGHT * abs(strength), fold)
        for word, strength in words
        if (text := word.replace("*", "").replace("~", "").strip())
        for fold in [_fold(fold_word(text)[:5])]
    ]


def thing_samples(language: str) -> list[Sample]:
    """Return the names of things in their forms, but for what the lexicon evaluates, as texts that judge nobody.

    Examples tell more of some things in anger and of others in joy; without these texts their names take the side.
    """
    lexicon, evaluative = load_lexicon(language), {sample.text for sample in lexicon_samples(language)}
    things = load_json(f"languages/{language}/phrases/things.json")["things"]
    names = {
        form: _fold(thing["on"][0])  # all forms of a thing are one fold
        for thing in things
        if thing["kind"] == "thing"
        for case, form in thing["forms"].items()
        if case != "g"
    }
    return [
        Sample(language, name, "neutral", "things", THING_WEIGHT, fold)
        for name, fold in names.items()
        if name not in evaluative and not lexicon.find(read_tokens(name).words).values
    ]


def long_samples(samples: Sequence[Sample], count: int, seed: int = 0) -> Iterator[Sample]:
    """Yield reviews of several sentences, put together of short ones: our examples are short, real reviews are not."""
    chance = random.Random(seed)  # noqa: S311 (nothing secret)
    shelves: dict[tuple[int, str], list[Sample]] = {}
    for sample in samples:
        if len(sample.text) < 400:
            shelves.setdefault((sample.fold, sample.label), []).append(sample)
    for _ in range(count):
        label, parts = _plan(chance)
        fold = chance.randrange(FOLDS)
        picked = [chance.choice(shelves[fold, part]) for part in parts]
        text = " ".join(_closed(sample.text) for sample in picked)
        yield Sample(picked[0].language, text, label, "long", 0.5, fold)


def _plan(chance: random.Random) -> tuple[str, list[str]]:
    size = chance.choice((2, 3, 3, 4, 5, 6, 8, 10))
    label = chance.choice(("positive", "positive", "negative", "negative", "mixed"))
    if label == "mixed":
        share = chance.uniform(0.3, 0.7)
        good = min(size - 1, max(1, round(size * share)))
        parts = ["positive"] * good + ["negative"] * (size - good)
        if chance.random() < 0.3:
            parts.append("mixed")
    else:
        parts = [label] * size
        # A long review with one stain is still what its author's stars say.
        if size >= 5 and chance.random() < 0.5:
            parts[0] = {"positive": "negative", "negative": "positive"}[label] if chance.random() < 0.6 else "mixed"
    parts += ["neutral"] * chance.choice((0, 0, 1, 1, 2))
    chance.shuffle(parts)
    return label, parts


def _closed(text: str) -> str:
    stripped = text.strip()
    return stripped if stripped[-1:] in ".!?)…" else f"{stripped}."


def _fold(text: str) -> int:
    return sha256(text.encode()).digest()[1] % FOLDS
