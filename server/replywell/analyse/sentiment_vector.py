"""The numbers that the last layer of the sentiment model decides on: the same in every language."""

from collections.abc import Sequence
from math import log1p, tanh

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.sentiment_lexicon import EMOJI, FRAMES
from replywell.analyse.sentiment_reading import Clause
from replywell.analyse.sentiment_words import english_polarity

LANGUAGES = ("ru", "en", "pl", "et")
LISTED = (4, 3, 2, 1, -1, -2, -3, -4, EMOJI, -EMOJI)
PLACE = {listed: place for place, listed in enumerate(LISTED)}
TURNED = len(LISTED)


def sentiment_vector(
    clauses: Sequence[Clause], words: Sequence[str], logits: NDArray[np.float32], whole: NDArray[np.float32], code: str
) -> NDArray[np.float32]:
    """Return the features of a text, shape (n,).

    `logits` are praise, blame, neither and both by the n-gram layer, shape (clauses, 4); `whole` of the whole text.
    """
    praise, blame = [clause.praise for clause in clauses], [clause.blame for clause in clauses]
    sides = np.maximum(logits[:, :2], -30)
    chances = (1 / (1 + np.exp(-sides))).tolist()
    numbers = [
        *_of_hits(clauses),
        *_of_clauses(clauses, praise, blame),
        *_of_ngrams(clauses, sides.tolist(), chances, whole.tolist()),
        *_of_both(clauses, praise, blame, chances),
        *_of_form(clauses, praise, words),
        *_of_english(words, code),
        *(float(code == name) for name in LANGUAGES),
    ]
    return np.array(numbers, np.float32)


def _of_hits(clauses: Sequence[Clause]) -> list[float]:
    """Return how many evaluations there are by strength, how many are turned, how much is not real, and if none."""
    counts = [0.0] * (TURNED + 4)
    none = 1.0
    for clause in clauses:
        for hit in clause.hits:
            none = 0.0
            if hit.negator is not None:
                counts[TURNED + (hit.listed < 0)] += 1
            elif not hit.unreal:
                counts[PLACE[hit.listed]] += 1
            if hit.unreal:
                counts[TURNED + 2 + (hit.value < 0)] += abs(hit.value)
    return [log1p(count) for count in counts] + [none]


def _of_clauses(clauses: Sequence[Clause], praise: list[float], blame: list[float]) -> list[float]:
    """Return the balance of praise and blame: in all, by clause, at both ends, and behind a contrast."""
    nets = [plus - minus for plus, minus in zip(praise, blame, strict=True)]
    plus, minus = sum(praise), sum(blame)
    good, bad = len([net for net in nets if net > 0]), len([net for net in nets if net < 0])
    turned = {"but": [0.0, 0.0], "although": [0.0, 0.0], "": [0.0, 0.0]}
    for clause, up, down in zip(clauses, praise, blame, strict=True):
        turned[clause.opened_by][0] += up
        turned[clause.opened_by][1] += down
    return [
        log1p(plus),
        log1p(minus),
        (plus - minus) / (plus + minus + 1),
        log1p(min(plus, minus)),
        log1p(good),
        log1p(bad),
        (good - bad) / (good + bad + 1),
        float(good > 0 and bad > 0),
        min(good, bad) / (good + bad + 1),
        tanh(nets[0] / 3),
        tanh(nets[-1] / 3),
        *(log1p(number) for number in turned["but"] + turned["although"]),
        log1p(max(praise)),
        log1p(max(blame)),
    ]


def _of_ngrams(
    clauses: Sequence[Clause], logits: list[list[float]], chances: list[list[float]], whole: list[float]
) -> list[float]:
    """Return what n-grams say of the whole, of the clauses on average, at most, at both ends, after a contrast."""
    size = len(chances)
    ups, downs = [up for up, _ in chances], [down for _, down in chances]
    good = len([up for up, down in chances if up > 0.6 and down < 0.5])
    bad = len([up for up, down in chances if down > 0.6 and up < 0.5])
    after = [chance for chance, clause in zip(chances, clauses, strict=True) if clause.opened_by == "but"]
    leanings = [(min(4.0, max(-4.0, up)), min(4.0, max(-4.0, down))) for up, down in logits]
    nets = [up - down for up, down in leanings]
    return [
        *[min(8.0, max(-8.0, said)) for said in whole],
        sum(ups) / size,
        sum(downs) / size,
        max(ups),
        max(downs),
        *chances[0],
        *chances[-1],
        max([up for up, _ in after], default=0.0),
        max([down for _, down in after], default=0.0),
        sum([up for up, _ in leanings]) / size,
        sum([down for _, down in leanings]) / size,
        log1p(good),
        log1p(bad),
        (good - bad) / (size + 1),
        min(max(ups), max(downs)),
        log1p(min(good, bad)),
        min(nets),
        max(nets),
    ]


def _of_both(
    clauses: Sequence[Clause], praise: list[float], blame: list[float], chances: list[list[float]]
) -> list[float]:
    """Return the numbers of clauses that words and n-grams together take for praise, for blame, and the extremes."""
    nets = [
        0.6 * tanh((up - down) / 2) + 0.6 * (good - bad)
        for up, down, (good, bad) in zip(praise, blame, chances, strict=True)
    ]
    sizes = [clause.end - clause.start for clause in clauses]
    good, bad = len([net for net in nets if net > 0.35]), len([net for net in nets if net < -0.35])
    return [
        log1p(good),
        log1p(bad),
        float(good > 0 and bad > 0),
        (good - bad) / (good + bad + 1),
        max(nets),
        min(nets),
        min(max(nets), -min(nets)),
        sum([net * size for net, size in zip(nets, sizes, strict=True)]) / sum(sizes),
        nets[0],
        nets[-1],
    ]


def _of_english(words: Sequence[str], code: str) -> list[float]:
    """Return what TextBlob's list says of English words; elsewhere it knows nothing."""
    polarity, known = english_polarity(words) if code == "en" else (0.0, 0)
    return [polarity, polarity * log1p(known)]


def _of_form(clauses: Sequence[Clause], praise: list[float], words: Sequence[str]) -> list[float]:
    """Return what frames and marks say: irony, conditions, contrasts, questions, shouting, length."""
    framed = [frame for clause in clauses for frame in clause.frames]
    frames = [framed.count(frame) for frame in FRAMES]
    ironic = "irony" in framed and any(
        up > 0 and "irony" in clause.frames for clause, up in zip(clauses, praise, strict=True)
    )
    openers = [clause.opened_by for clause in clauses]
    marks = [word for word in words if word[0] in "!?."]
    return [
        *(log1p(number) for number in frames),
        float(ironic),
        log1p(openers.count("but")),
        log1p(openers.count("although")),
        log1p(sum([clause.question for clause in clauses])),
        float(clauses[-1].question),
        log1p(len([mark for mark in marks if "!" in mark])),
        log1p(len([mark for mark in marks if mark[:2] == ".."])),
        log1p(sum([clause.negators for clause in clauses])),
        log1p(len(words)),
        log1p(len(clauses)),
    ]
