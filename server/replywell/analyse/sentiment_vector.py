"""The numbers that the last layer of the sentiment model decides on: the same in every language."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.sentiment_lexicon import EMOJI
from replywell.analyse.sentiment_reading import Clause, Hit

LANGUAGES = ("ru", "en", "pl", "et")
LISTED = (4, 3, 2, 1, -1, -2, -3, -4, EMOJI, -EMOJI)


def sentiment_vector(
    clauses: Sequence[Clause], words: Sequence[str], logits: NDArray[np.float32], whole: NDArray[np.float32], code: str
) -> NDArray[np.float32]:
    """Return the features of a text, shape (n,).

    `logits` are praise, blame, neither and both by the n-gram layer, shape (clauses, 4); `whole` of the whole text.
    """
    numbers = (
        _of_hits(clauses) + _of_clauses(clauses) + _of_ngrams(clauses, logits[:, :2], whole) + _of_form(clauses, words)
    )
    return np.array(numbers + [float(code == name) for name in LANGUAGES], np.float32)


def _of_hits(clauses: Sequence[Clause]) -> list[float]:
    hits = [hit for clause in clauses for hit in clause.hits]
    asserted = [hit for hit in hits if not hit.negated and not hit.unreal]
    counts = [_log(sum(hit.listed == listed for hit in asserted)) for listed in LISTED]
    return counts + [
        _log(sum(hit.negated and hit.listed > 0 for hit in hits)),
        _log(sum(hit.negated and hit.listed < 0 for hit in hits)),
        _log(_sum(hit for hit in hits if hit.unreal and hit.value > 0)),
        _log(_sum(hit for hit in hits if hit.unreal and hit.value < 0)),
        float(not hits),
    ]


def _of_clauses(clauses: Sequence[Clause]) -> list[float]:
    praise = [clause.praise for clause in clauses]
    blame = [clause.blame for clause in clauses]
    nets = [plus - minus for plus, minus in zip(praise, blame, strict=True)]
    plus, minus = sum(praise), sum(blame)
    good, bad = sum(net > 0 for net in nets), sum(net < 0 for net in nets)
    return [
        _log(plus),
        _log(minus),
        (plus - minus) / (plus + minus + 1),
        min(_log(plus), _log(minus)),
        _log(good),
        _log(bad),
        (good - bad) / (good + bad + 1),
        float(good > 0 and bad > 0),
        min(good, bad) / (good + bad + 1),
        np.tanh(nets[0] / 3) if nets else 0.0,
        np.tanh(nets[-1] / 3) if nets else 0.0,
        _log(sum(clause.praise for clause in clauses if clause.opened_by == "but")),
        _log(sum(clause.blame for clause in clauses if clause.opened_by == "but")),
        _log(sum(clause.praise for clause in clauses if clause.opened_by == "although")),
        _log(sum(clause.blame for clause in clauses if clause.opened_by == "although")),
        _log(max(praise, default=0)),
        _log(max(blame, default=0)),
    ]


def _of_ngrams(clauses: Sequence[Clause], logits: NDArray[np.float32], whole: NDArray[np.float32]) -> list[float]:
    chances = 1 / (1 + np.exp(-np.clip(logits, -30, 30)))
    means, highest = chances.mean(axis=0), chances.max(axis=0)
    good = (chances[:, 0] > 0.6) & (chances[:, 1] < 0.5)
    bad = (chances[:, 1] > 0.6) & (chances[:, 0] < 0.5)
    after = [at for at, clause in enumerate(clauses) if clause.opened_by == "but"]
    turned = chances[after].max(axis=0) if after else np.zeros(2)
    fallen = logits.clip(-4, 4)
    return [
        *whole.clip(-8, 8),
        *means,
        *highest,
        *chances[0],
        *chances[-1],
        *turned,
        *fallen.mean(axis=0),
        _log(good.sum()),
        _log(bad.sum()),
        (good.sum() - bad.sum()) / (len(clauses) + 1),
        min(highest[0], highest[1]),
        min(_log(good.sum()), _log(bad.sum())),
        *_of_both(clauses, chances),
        float((fallen[:, 0] - fallen[:, 1]).min()),
        float((fallen[:, 0] - fallen[:, 1]).max()),
    ]


def _of_both(clauses: Sequence[Clause], chances: NDArray[np.float32]) -> list[float]:
    """Return the numbers of clauses that words and n-grams together take for praise, for blame, and the extremes."""
    lexical = np.tanh(np.array([clause.praise - clause.blame for clause in clauses]) / 2)
    nets = 0.6 * lexical + 0.6 * (chances[:, 0] - chances[:, 1])
    sizes = np.array([clause.end - clause.start for clause in clauses])
    good, bad = nets > 0.35, nets < -0.35
    return [
        _log(good.sum()),
        _log(bad.sum()),
        float(good.any() and bad.any()),
        (good.sum() - bad.sum()) / (good.sum() + bad.sum() + 1),
        float(nets.max()),
        float(nets.min()),
        min(float(nets.max()), -float(nets.min())),
        float((nets * sizes).sum() / sizes.sum()),
        float(nets[0]),
        float(nets[-1]),
    ]


def _of_form(clauses: Sequence[Clause], words: Sequence[str]) -> list[float]:
    frames = [
        sum(frame in clause.frames for clause in clauses) for frame in ("middling", "unreal", "irony", "dismissed")
    ]
    praised = any(clause.praise > 0 and "irony" in clause.frames for clause in clauses)
    loud = sum("!" in word for word in words)
    return [
        *(_log(number) for number in frames),
        float(praised),
        _log(sum(clause.opened_by == "but" for clause in clauses)),
        _log(sum(clause.opened_by == "although" for clause in clauses)),
        _log(sum(clause.question for clause in clauses)),
        float(bool(clauses) and clauses[-1].question),
        _log(loud),
        _log(sum(word.startswith("..") for word in words)),
        _log(sum(clause.negators for clause in clauses)),
        _log(len(words)),
        _log(len(clauses)),
    ]


def _sum(hits: Iterable[Hit]) -> float:
    return sum(abs(hit.value) for hit in hits)


def _log(number: float) -> float:
    return float(np.log1p(number))
