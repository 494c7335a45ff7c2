"""Train the model of what a sentence of a reply does: one yes-or-no question an act, four languages together.

What a clue means is learned once for all languages and corrected for each; n-grams belong to one language.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from replywell.analyse.bags import BUCKETS
from replywell.check.acts import ACTS, CLUE_WEIGHT, CLUES, read_clues, weigh_bag
from replywell.check.chart import Chart
from replywell.check.lexicon import load_lexicon
from replywell.check.text import Sentence, tokenise
from training.act_samples import FOLDS, ActSample
from training.examples import LANGUAGES
from training.logistic import train_logistic

OWN_CLUE_WEIGHT = 0.2
# A finding that blocks posting must be right; a hint may be wrong more often.
PRECISION = 0.95
LEAST_RIGHT = 5


def train_acts(samples: list[ActSample], folder: Path, report: Callable[[str], None] = lambda _line: None) -> None:
    """Write acts-<language>.npz for each language into `folder`."""
    charts = [chart_of(sample) for sample in samples]
    rows, answers = rows_of(samples, charts), answers_of(samples)
    guesses = unseen_logits(rows, answers, np.array([sample.fold for sample in samples]))
    known = known_phrasings(charts)
    lines = [choose_lines(guesses[:, act], answers[:, act], known[:, act]) for act in range(len(ACTS))]
    sure, doubt = (np.array(column, np.float32) for column in zip(*lines, strict=True))
    report(f"acts: {len(samples)} sentences; unseen, {describe(guesses, answers, known, sure, doubt)}")
    table, bias = train_logistic(rows, answers)
    for number, language in enumerate(LANGUAGES):
        _write(folder / f"acts-{language}.npz", table, bias, sure, doubt, number)


def chart_of(sample: ActSample) -> Chart:
    """Return the concepts of a sample, read as one sentence."""
    return Chart(Sentence(sample.text, 0, tokenise(sample.text)), load_lexicon(sample.language))


def answers_of(samples: list[ActSample]) -> NDArray[np.bool_]:
    """Return the right answers, shape (samples, acts)."""
    return np.array([[act in sample.acts for act in ACTS] for sample in samples])


def known_phrasings(charts: list[Chart]) -> NDArray[np.bool_]:
    """Return where the lexicon knows a phrasing of the act, shape (samples, acts)."""
    return np.array([[chart.has(*concepts) for concepts in ACTS.values()] for chart in charts])


def rows_of(samples: list[ActSample], charts: list[Chart]) -> sparse.csr_matrix:
    """Return the rows to learn from: n-grams by language, then clues of all languages, then clues by language."""
    indices, values, ends = [], [], [0]
    common = len(LANGUAGES) * BUCKETS
    for sample, chart in zip(samples, charts, strict=True):
        number = LANGUAGES.index(sample.language)
        bag, weights = weigh_bag(sample.text, sample.language)
        clues = read_clues(chart)
        indices += [bag + number * BUCKETS, common + clues, common + (number + 1) * CLUES + clues]
        values += [weights, np.full(clues.size, CLUE_WEIGHT), np.full(clues.size, OWN_CLUE_WEIGHT)]
        ends.append(ends[-1] + bag.size + 2 * clues.size)
    shape = (len(samples), common + (len(LANGUAGES) + 1) * CLUES)
    cells = np.concatenate(values).astype(np.float32), np.concatenate(indices).astype(np.int32), ends
    matrix = sparse.csr_matrix(cells, shape=shape)
    matrix.sum_duplicates()
    return matrix


def unseen_logits(rows: sparse.csr_matrix, answers: NDArray[np.bool_], folds: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return the logits of each sample by a model that has not seen its fold."""
    guesses = np.zeros(answers.shape, np.float32)
    for fold in range(FOLDS):
        held = folds == fold
        table, bias = train_logistic(rows[~held], answers[~held])
        guesses[held] = rows[held] @ table + bias
    return guesses


def choose_lines(
    guesses: NDArray[np.float32], answers: NDArray[np.bool_], known: NDArray[np.bool_]
) -> tuple[float, float]:
    """Return from which logit on a sentence without, and one with, a known phrasing does the act.

    Without one, the line is the lowest with the wanted precision. With one, it is where most are judged rightly.
    """
    new, old = ~known, known
    return _sure(guesses[new], answers[new]), _best(guesses[old], answers[old])


def describe(
    guesses: NDArray[np.float32],
    answers: NDArray[np.bool_],
    known: NDArray[np.bool_],
    sure: NDArray[np.float32],
    doubt: NDArray[np.float32],
) -> str:
    """Return micro precision, recall and F1 of the lexicon alone and of the model, in one line."""
    said = np.where(known, guesses >= doubt, guesses >= sure)
    return "; ".join(
        f"{name} P {_ratio(found & answers, found):.3f} R {_ratio(found & answers, answers):.3f}"
        for name, found in (("lexicon", known), ("model", said))
    )


def _ratio(part: NDArray[np.bool_], whole: NDArray[np.bool_]) -> float:
    return float(part.sum() / max(1, whole.sum()))


def _sure(guesses: NDArray[np.float32], answers: NDArray[np.bool_]) -> float:
    order = np.argsort(-guesses, kind="stable")
    right = np.cumsum(answers[order])
    precision = right / np.arange(1, len(order) + 1)
    good = np.flatnonzero((precision >= PRECISION) & (right >= LEAST_RIGHT))
    return float(guesses[order[good[-1]]]) if good.size else 1e9


def _best(guesses: NDArray[np.float32], answers: NDArray[np.bool_]) -> float:
    """Return the line between right and wrong that errs least, not above 0: a known phrasing has earned its trust."""
    if not guesses.size:
        return -1e9
    places = np.concatenate([[-1e9], np.sort(guesses[guesses < 0])])
    errors = [(answers[guesses < place].sum() + (~answers[guesses >= place]).sum()) for place in places]
    return float(places[int(np.argmin(errors))])


def _write(
    path: Path,
    table: NDArray[np.float32],
    bias: NDArray[np.float32],
    sure: NDArray[np.float32],
    doubt: NDArray[np.float32],
    number: int,
) -> None:
    common = len(LANGUAGES) * BUCKETS
    buckets = table[number * BUCKETS : (number + 1) * BUCKETS]
    scale = np.maximum(np.abs(buckets).max(axis=0), 1e-6) / 127
    own = table[common + (number + 1) * CLUES : common + (number + 2) * CLUES]
    np.savez_compressed(
        path,
        acts=np.array(list(ACTS)),
        buckets=np.round(buckets / scale).astype(np.int8),
        scale=scale.astype(np.float32),
        clues=(table[common : common + CLUES] + own * (OWN_CLUE_WEIGHT / CLUE_WEIGHT)).astype(np.float16),
        bias=bias,
        sure=sure,
        doubt=doubt,
    )
