"""Train the reader of meaning: one net for all four languages, all questions and the sentiment together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from replywell.analyse.meaning import BUCKET_BITS, meant_words, word_buckets
from replywell.analyse.questions import QUESTIONS
from replywell.analyse.sentiment_model import LABELS
from replywell.analyse.tokens import read_tokens
from replywell.analyse.word_vectors import load_word_vectors
from training.answers import HELD_BACK, answers_of, part_of
from training.examples import LANGUAGES, Example
from training.made_texts import MadeText, made_texts
from training.meaning_net import Floats, Net, Vocabulary, Wrong, join
from training.sentiment_samples import long_samples, open_samples, own_samples
from training.taught import taught_chances

ROUNDS = 9
BATCH = 128
# Texts of like length share a batch; this many batches are sorted together.
SORTED = 40
PACE, FIRST_STEPS, LAST_PACE = 2e-3, 100, 0.05
SURE = 0.95
LONG_A_LANGUAGE = 800
WORDS_AT_MOST = 250
# How much of what is to be said is the encoder's say; of the sets, which have no topics, all of it, with this weight.
TAUGHT_SHARE, TAUGHT_ALONE = np.float32(0.5), np.float32(0.3)
# Of a text that was put together for the encoder there is only its say; so much it counts beside an example.
MADE_WEIGHT = np.float32(0.6)
# How much the sentiment of a line of a set says beside one of ours. Subtitles and news are not reviews.
SET_WEIGHTS = {
    "own": 1.0,
    "long": 0.5,
    "uci_sentiment_sentences": 1.0,
    "amazon_fine_food_1k": 1.0,
    "ok_telegram_human1067": 0.6,
    "filmweb": 0.5,
    "valence_eki": 0.5,
    "cedr_emotion_aux": 0.15,
    "xed_subtitles_aux": 0.15,
}


@dataclass(frozen=True)
class Lesson:
    """Read texts with what is to be said of them; `parts` is the fold of an example or of what was made of examples, -1
    for the other texts."""

    texts: list[NDArray[np.intp]]
    languages: NDArray[np.intp]
    answers: Floats
    answered: Floats
    labels: Floats
    weights: Floats
    parts: NDArray[np.intp]
    vocabulary: Vocabulary


def train_meaning(
    examples: Sequence[Example], open_sets: Path | None, folder: Path, report: Callable[[str], None]
) -> None:
    """Write meaning.npz."""
    lesson = read_lesson(examples, open_sets)
    report(f"meaning: {len(lesson.texts)} texts, {len(lesson.vocabulary.known)} words")
    net = teach(lesson, np.arange(len(lesson.texts)), report)
    parts = {name: part.astype(np.float16) for name, part in net.parts.items()}
    step = np.abs(net.parts["buckets"]).max() / 127
    parts["buckets"] = np.round(net.parts["buckets"] / step).astype(np.int8)
    asked = np.array([*QUESTIONS, *LABELS])
    np.savez_compressed(folder / "meaning.npz", questions=asked, bucket_step=np.float32(step), **parts)


def unseen_meanings(
    examples: Sequence[Example], open_sets: Path | None, report: Callable[[str], None]
) -> tuple[NDArray[np.intp], Floats]:
    """Return which examples were held back (a third), and the logits of QUESTIONS and LABELS by a net
    that has not seen them.

    One part is enough to draw the lines: they move little, and a net costs minutes.
    """
    lesson = read_lesson(examples, open_sets, held_back=HELD_BACK)
    net = teach(lesson, np.flatnonzero(lesson.parts != HELD_BACK), report)
    held = np.flatnonzero(lesson.parts[: len(examples)] == HELD_BACK)
    return held, say(net, lesson, held)


def read_lesson(examples: Sequence[Example], open_sets: Path | None, held_back: int | None = None) -> Lesson:
    """Return our examples, then reviews put together of them and the open sets, of which only the label is learned,
    then what was made for the encoder to answer.

    What is put together of other texts holds nothing of the part `held_back`, or is of that part as a whole.
    """
    own = {language: own_samples(language, without=held_back) for language in LANGUAGES}
    others = [sample for language in LANGUAGES for sample in long_samples(own[language], LONG_A_LANGUAGE)]
    if open_sets:
        others += [sample for language in LANGUAGES for sample in open_samples(language, open_sets)]
    made = _answered(made_texts(examples))
    numbers: dict[str, int] = {}
    read = [(item.language, item.text) for item in (*examples, *others, *made)]
    texts = [_numbers(text, language, numbers) for language, text in read]
    answers = np.zeros((len(read), len(QUESTIONS)), np.float32)
    answers[: len(examples)] = answers_of(examples)
    named = [example.sentiment for example in examples] + [sample.label for sample in others]
    labels = np.full((len(read), len(LABELS)), (1 - SURE) / len(LABELS), np.float32)
    labels[np.arange(len(named)), [LABELS.index(name) for name in named]] += SURE
    weights = [1.0] * len(examples) + [SET_WEIGHTS[sample.source] for sample in others] + [MADE_WEIGHT] * len(made)
    answered = (np.arange(len(read)) < len(examples)).astype(np.float32)
    taught, chances = taught_chances([text for _, text in read])
    share = np.where(np.arange(len(read)) < len(named), TAUGHT_SHARE, np.float32(1))[taught, None]
    alone = taught & (answered == 0)
    answered[alone] = TAUGHT_ALONE
    answered[len(named) :] = MADE_WEIGHT
    answers[alone] = chances[alone, : len(QUESTIONS)]
    answers[taught] += share * (chances[taught, : len(QUESTIONS)] - answers[taught])
    labels[taught] += share * (chances[taught, len(QUESTIONS) :] - labels[taught])
    return Lesson(
        texts,
        np.array([LANGUAGES.index(language) for language, _ in read]),
        answers,
        answered,
        labels,
        np.array(weights, np.float32),
        np.array([part_of(item.text) for item in examples] + [-1] * len(others) + [item.part for item in made]),
        _vocabulary(list(numbers)),
    )


def _answered(made: Sequence[MadeText]) -> list[MadeText]:
    taught, _ = taught_chances([item.text for item in made])
    return [item for item, is_taught in zip(made, taught, strict=True) if is_taught]


def teach(lesson: Lesson, learned: NDArray[np.intp], report: Callable[[str], None]) -> Net:
    """Return a net taught the texts `learned`."""
    net = Net(lesson.vocabulary.vectors.shape[1], len(QUESTIONS) + len(LABELS), len(QUESTIONS), seed=0)
    steps, done = ROUNDS * -(-len(learned) // BATCH), 0
    for number in range(ROUNDS):
        for picked in _batches(lesson, learned, np.random.RandomState(number)):
            pace = PACE * min(1.0, (done + 1) / FIRST_STEPS) * (1 - (1 - LAST_PACE) * done / steps)
            batch = join([lesson.texts[at] for at in picked], lesson.languages[picked])
            asked = (lesson.answers, lesson.answered, lesson.labels, lesson.weights)
            net.learn(batch, lesson.vocabulary, Wrong(*(part[picked] for part in asked)), pace)
            done += 1
        report(f"meaning: round {number + 1} of {ROUNDS}")
    return net


def say(net: Net, lesson: Lesson, asked: NDArray[np.intp]) -> Floats:
    """Return the logits of the texts `asked`, shape (texts, questions + 4)."""
    result = np.zeros((len(asked), len(QUESTIONS) + len(LABELS)), np.float32)
    for start in range(0, len(asked), 2 * BATCH):
        picked = asked[start : start + 2 * BATCH]
        batch = join([lesson.texts[at] for at in picked], lesson.languages[picked])
        result[start : start + 2 * BATCH] = net.logits(batch, lesson.vocabulary)
    return result


def _numbers(text: str, language: str, numbers: dict[str, int]) -> NDArray[np.intp]:
    words = meant_words(read_tokens(text), language)[:WORDS_AT_MOST]
    return np.array([numbers.setdefault(language + word, len(numbers) + 1) for word in words], np.intp)


def _batches(lesson: Lesson, learned: NDArray[np.intp], chance: np.random.RandomState) -> list[NDArray[np.intp]]:
    mixed = chance.permutation(learned)
    batches = []
    for start in range(0, len(mixed), BATCH * SORTED):
        part = sorted(mixed[start : start + BATCH * SORTED], key=lambda at: lesson.texts[at].size)
        batches += [np.array(part[first : first + BATCH]) for first in range(0, len(part), BATCH)]
    return [batches[number] for number in chance.permutation(len(batches))]


def _vocabulary(marked: list[str]) -> Vocabulary:
    table = load_word_vectors()
    vectors = np.stack([np.zeros(table.width, np.float32), *(table.vector(word[2:]) for word in marked)])
    buckets = [[], *(word_buckets(word) for word in marked)]
    sizes = np.array([len(found) for found in buckets])
    values = np.repeat(1 / np.sqrt(np.maximum(1, sizes)), sizes).astype(np.float32)
    columns = np.concatenate([np.array(found, np.int32) for found in buckets])
    shape = (len(buckets), 1 << BUCKET_BITS)
    return Vocabulary(
        vectors,
        vectors.any(axis=1).astype(np.float32),
        sparse.csr_matrix((values, columns, np.concatenate([[0], np.cumsum(sizes)])), shape=shape),
    )
