"""Train the checker's reader of acts: labelled sentences of all voices, and the sentences of labelled replies."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from replywell.analyse.word_vectors import load_word_vectors
from replywell.check.act_net import mark_of, meant_words
from replywell.check.acts import ACTS, BITS, PART_WEIGHT, PLACES, part_places, weigh_grams
from replywell.check.chart import Chart
from replywell.check.lexicon import load_lexicon
from replywell.check.reading import Reading
from replywell.check.review import ReviewReading
from replywell.check.situation import Situation, read_situation
from replywell.check.text import Sentence, tokenise
from replywell.check.told import Beside, Told, beside_none
from replywell.context import Context, ReviewInput
from training.act_net import read_lesson, teach_nets

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("ru", "en", "pl", "et")
REPLIES = ROOT / "tests" / "server" / "check"
# Which rule forbids an act: where a reply is labelled with it, its sentences do not say which of them breaks it.
RULE_OF = {
    "admission": "R04", "advert": "P03", "ask_change": "R36", "ask_data": "R45", "belittle_rival": "R34",
    "blame_customer": "R11", "blame_partner": "R10", "deny": "R12", "fake": "R33", "incentive": "R35",
    "internal": "R44", "never_again": "R27", "platform_bad": "P07", "play_down": "R31", "private_letter": "P07",
    "private_matter": "R43", "promise_compensate": "R27", "promise_costs": "R27", "promise_delivery": "R27",
    "promise_refund": "R27", "promise_repair": "R27", "promise_replace": "R27", "punish": "R44", "redirect": "R20",
    "rude": "R24",
}  # fmt: skip
SEEN_IN = 2
HARDNESS = 36.0
# Which sentence of a reply breaks a rule that its labels name is believed from these log odds.
TRACED_FROM = -4.0


# The newest sets of labelled replies, kept to measure on: no model learns from one before a newer one is there.
UNREAD = ("held_out/twelfth",)


@dataclass(frozen=True)
class Example:
    """A sentence, the acts in it, and the acts of which nobody said whether they are in it."""

    language: str
    chart: Chart
    acts: frozenset[str]
    unknown: frozenset[str] = frozenset()
    told: Told | None = None
    # Of a sentence of a labelled reply: the number of the reply, and the rules that it breaks.
    reply: int = 0
    broken: frozenset[str] = frozenset()


def train_acts(path: Path, say: Callable[[str], None], *, without: Sequence[str] = ()) -> None:
    """Write the model; `without` are parts of the paths of labelled files to leave out, to measure on them."""
    examples = [*sentences(without), *reply_sentences(without)]
    say(f"acts: {len(examples)} sentences")
    stood = [_beside(example) for example in examples]
    rows = _rows(examples, stood)
    answers = np.array([[act in example.acts for act in ACTS] for example in examples])
    known = np.array([[act not in example.unknown for act in ACTS] for example in examples])
    grams = 1 << BITS
    table = np.zeros((rows.shape[1], len(ACTS)), np.float32)
    bias = np.zeros(len(ACTS), np.float32)
    for again in (False, True):
        for place in range(len(ACTS)):
            picked = known[:, place]
            model = LogisticRegression(C=HARDNESS, solver="liblinear", random_state=0, tol=1e-3)
            model.fit(rows[picked], answers[picked, place])
            table[:, place], bias[place] = model.coef_[0], model.intercept_[0]
        if not again:
            found = _blame_likeliest(examples, rows @ table + bias, answers, known)
            say(f"acts: {found} broken rules traced to a sentence")
    say("acts: words and concepts done")
    texts = [(example.language, meant_words(example.chart.sentence.tokens)) for example in examples]
    net = teach_nets(read_lesson(texts, stood, answers, known, load_word_vectors()))
    _write(path, {"buckets": table[:grams], "parts": table[grams:], "bias": bias, **net})


def sentences(without: Sequence[str] = ()) -> Iterator[Example]:
    """Yield the labelled sentences of shared/languages."""
    for language in LANGUAGES:
        for path in sorted((ROOT / "shared" / "languages" / language / "acts").rglob("*.tsv")):
            if any(part in str(path) for part in without):
                continue
            for line in path.read_text("utf-8").splitlines()[1:]:
                acts, text, *review = line.split("\t")
                chart = Chart(Sentence(text, 0, tokenise(text)), load_lexicon(language))
                yield Example(language, chart, frozenset(acts.split(",")) - {""}, told=_told(language, *review))


@lru_cache(maxsize=1)
def _told(language: str, stars: str = "", review: str = "") -> Told | None:
    """Return what the review beside a sentence told; a sentence may stand alone."""
    if not review:
        return None
    said = ReviewInput(review, int(stars) if stars else None, page_language=language)
    return ReviewReading(said, Reading(review, language)).told


def reply_sentences(without: Sequence[str] = ()) -> Iterator[Example]:
    """Yield the sentences of the labelled replies: without the acts whose rules the reply keeps."""
    number = 0
    for path in sorted(REPLIES.rglob("*.jsonl")):
        if any(part in str(path) for part in (*UNREAD, *without)):
            continue
        for line in path.read_text("utf-8").splitlines():
            case = json.loads(line)
            situation = read_situation(
                ReviewInput.from_json(case["review"]), case["reply"], Context.from_json(case["context"])
            )
            unknown, broken = frozenset(_unknown(case, situation)), frozenset(case["rules"])
            number += 1
            for chart in situation.reply.charts:
                yield Example(
                    situation.reply.language, chart, frozenset(), unknown, situation.review.told, number, broken
                )


def _unknown(case: dict[str, Any], situation: Situation) -> Iterator[str]:
    """Yield the acts that may be in the reply: its labels name the rule, or its case allows them."""
    yield from ("asks_customer", "stop_use")
    for act, rule in RULE_OF.items():
        allowed = (
            (act == "deny" and situation.context.verification == "refuted")
            or (act == "admission" and situation.context.verification not in ("unchecked", "not_checkable"))
            or (act.startswith("promise") and bool(situation.permitted))
            or (act == "play_down" and not situation.review.is_dangerous)
            or (act in ("deny", "admission") and situation.review.polarity == "positive")
        )
        if allowed or rule in case["rules"]:
            yield act


def _blame_likeliest(
    examples: list[Example], odds: NDArray[np.float64], answers: NDArray[np.bool_], known: NDArray[np.bool_]
) -> int:
    """Mark, for each rule that a reply breaks, its likeliest sentence as doing the likeliest of the rule's acts."""
    found = 0
    places: dict[tuple[int, str], list[tuple[int, int]]] = {}
    for row, example in enumerate(examples):
        for rule in example.broken:
            for place, act in enumerate(ACTS):
                if RULE_OF.get(act) == rule:
                    places.setdefault((example.reply, rule), []).append((row, place))
    for pairs in places.values():
        row, place = max(pairs, key=lambda pair: float(odds[pair]))
        if odds[row, place] > TRACED_FROM:
            answers[row, place] = known[row, place] = True
            found += 1
    return found


def _beside(example: Example) -> Beside:
    tokens = example.chart.sentence.tokens
    if example.told is None:
        return beside_none(tokens)
    vector = load_word_vectors().vector
    return example.told.beside(tokens, np.stack([vector(word) for word in meant_words(tokens)]))


def _rows(examples: list[Example], stood: list[Beside]) -> sparse.csr_matrix:
    """Return the grams, each row of length one, and then the parts."""
    grams = 1 << BITS
    indices, values, ends = [], [], [0]
    for example, beside in zip(examples, stood, strict=True):
        places, weights = weigh_grams(example.language, example.chart.sentence.tokens, beside)
        parts = np.array(part_places(example.chart, beside.tone), np.intp)
        indices += [places, parts + grams]
        values += [weights, np.full(len(parts), PART_WEIGHT)]
        ends.append(ends[-1] + len(places) + len(parts))
    shape = (len(examples), grams + PLACES)
    rows = sparse.csr_matrix((np.concatenate(values), np.concatenate(indices), ends), shape=shape)
    seen = np.bincount(rows.indices, minlength=shape[1]) >= SEEN_IN
    kept = (rows @ sparse.diags(seen.astype(np.float64))).tocsr()
    kept.eliminate_zeros()
    return kept


def _write(path: Path, parts: dict[str, NDArray[np.float32]]) -> None:
    scale = np.maximum(np.abs(parts["buckets"]).max(axis=0), 1e-6) / 127
    small = {name: part.astype(np.float16) for name, part in parts.items() if name not in ("buckets", "bias")}
    np.savez_compressed(
        path,
        acts=np.array(ACTS),
        buckets=np.round(parts["buckets"] / scale).astype(np.int8),
        scale=scale.astype(np.float32),
        bias=parts["bias"],
        vectors=np.uint32(mark_of(load_word_vectors())),
        **small,
    )
