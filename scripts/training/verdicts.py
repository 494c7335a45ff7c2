"""Train the verdicts on topics, signals and reaction: one yes-or-no question each, all four languages together.

What a clue means is learned once for all languages and corrected for each; n-grams belong to one language.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from replywell.analyse.bags import BUCKETS, CHAR_BITS, char_buckets, pairs_of, word_bucket
from replywell.analyse.clues import clue_count, read_clues
from replywell.analyse.concepts import fold_for
from replywell.analyse.meaning import SAY
from replywell.analyse.questions import QUESTIONS
from replywell.analyse.tokens import read_tokens
from replywell.analyse.verdicts import CLUE_WEIGHT, spoken_words
from replywell.analyse.word_grams import pair_hash
from training.answers import FOLDS, answers_of, part_of
from training.examples import LANGUAGES, Example
from training.logistic import train_logistic
from training.reaction import train_reaction
from training.thresholds import choose_threshold

SEEN_IN = 3
# How much a language's own correction of a clue is held back beside what all languages say of it.
OWN_CLUE_WEIGHT = 0.25


def train_verdicts(
    examples: list[Example],
    folder: Path,
    report: Callable[[str], None] = lambda _line: None,
    meant: tuple[NDArray[np.intp], NDArray[np.float32]] | None = None,
    sentiment: Mapping[str, NDArray[np.float32]] | None = None,
) -> None:
    """Write verdicts-<language>.npz for each language.

    `meant` is what the reader of meaning says of some examples unseen: their places and its logits of QUESTIONS and
    LABELS. The lines of all questions are drawn on these. With `sentiment`, what the older layers say of the texts (as
    train_sentiment returns it), reaction.npz is learned, too.
    """
    rows, answers = without_rare(rows_of(examples)), answers_of(examples)
    languages = np.array([LANGUAGES.index(example.language) for example in examples])
    report(f"verdicts: {len(examples)} examples, {len(QUESTIONS)} questions")
    guesses, held = unseen_guesses(rows, answers, examples), np.arange(len(examples))
    if meant is not None:
        held, logits = meant
        guesses[held] += SAY * (logits[:, : len(QUESTIONS)] - guesses[held])
    thresholds = np.zeros((len(LANGUAGES), len(QUESTIONS)), np.float32)
    for number, question in enumerate(QUESTIONS):
        if not question.startswith("reaction:"):
            asked = guesses[held, number], answers[held, number], languages[held]
            thresholds[:, number] = choose_threshold(question, *asked)
    if meant is not None and sentiment is not None:
        margins = guesses[held] - thresholds[languages[held]]
        train_reaction([examples[place] for place in held], margins, logits[:, len(QUESTIONS) :], sentiment, folder)
    table, bias = train_logistic(rows, answers)
    for number, language in enumerate(LANGUAGES):
        _write(folder / f"verdicts-{language}.npz", table, bias, thresholds[number], number)


def rows_of(examples: list[Example]) -> sparse.csr_matrix:
    """Return the rows to learn from: n-grams by language, then clues of all languages, then clues by language."""
    indices, values, ends = [], [], [0]
    common, clues = len(LANGUAGES) * BUCKETS, clue_count()
    for example in examples:
        number = LANGUAGES.index(example.language)
        bag, chars = _bag(spoken_words(read_tokens(example.text), example.language))
        found = read_clues(fold_for(example.text, example.language), example.language)
        weights = np.empty(bag.size, np.float32)
        weights[:chars] = 1 / np.sqrt(max(1, chars))
        weights[chars:] = 1 / np.sqrt(max(1, bag.size - chars))
        indices += [bag + number * BUCKETS, common + found, common + (number + 1) * clues + found]
        values += [weights, np.full(found.size, CLUE_WEIGHT), np.full(found.size, OWN_CLUE_WEIGHT)]
        ends.append(ends[-1] + bag.size + 2 * found.size)
    shape = (len(examples), common + (len(LANGUAGES) + 1) * clues)
    matrix = sparse.csr_matrix((np.concatenate(values), np.concatenate(indices).astype(np.int32), ends), shape=shape)
    matrix.sum_duplicates()
    return matrix


def without_rare(matrix: sparse.csr_matrix) -> sparse.csr_matrix:
    """Return the rows without what is in one or two texts alone: it says little of another, and fills the file."""
    seen = np.bincount(matrix.indices, minlength=matrix.shape[1]) >= SEEN_IN
    kept = (matrix @ sparse.diags(seen.astype(np.float32))).tocsr()
    kept.eliminate_zeros()
    return kept


def _bag(words: list[str]) -> tuple[NDArray[np.intp], int]:
    """Return the buckets of a text's words, those of letters first, and how many of them are of letters."""
    chars = [bucket for word in words for bucket in _letters(word)]
    whole = [word_bucket(word) for word in words]
    pairs = pairs_of(np.fromiter((pair_hash(word) for word in words), np.uint32, len(words)))
    return np.concatenate([np.array(chars + whole, np.intp), pairs]), len(chars)


@lru_cache(maxsize=1 << 17)
def _letters(word: str) -> list[int]:
    return char_buckets(word)


def unseen_guesses(rows: sparse.csr_matrix, answers: NDArray[np.bool_], examples: list[Example]) -> NDArray[np.float32]:
    """Return the logits of each example by a model that has not seen its part."""
    parts = np.array([part_of(example.text) for example in examples])
    guesses = np.zeros(answers.shape, np.float32)
    for part in range(FOLDS):
        held = parts == part
        if held.any() and not held.all():
            table, bias = train_logistic(rows[~held], answers[~held])
            guesses[held] = rows[held] @ table + bias
    return guesses


def _write(
    path: Path, table: NDArray[np.float32], bias: NDArray[np.float32], threshold: NDArray[np.float32], number: int
) -> None:
    common, clues = len(LANGUAGES) * BUCKETS, clue_count()
    buckets = table[number * BUCKETS : (number + 1) * BUCKETS]
    scale = np.maximum(np.abs(buckets).max(axis=0), 1e-6) / 127
    own = table[common + (number + 1) * clues : common + (number + 2) * clues]
    np.savez_compressed(
        path,
        questions=np.array(QUESTIONS),
        buckets=np.round(buckets / scale).astype(np.int8),
        scale=scale.astype(np.float32),
        clues=(table[common : common + clues] + own * (OWN_CLUE_WEIGHT / CLUE_WEIGHT)).astype(np.float16),
        bias=bias,
        threshold=threshold,
        char_bits=CHAR_BITS,
    )
