"""What a sentence of a reply does – blames, denies, promises … – by a model learned from labelled sentences.

The lexicon names phrasings that somebody foresaw; the model weighs them together with the words around them, so it
also sees an act said in other words, and an innocent sentence that only sounds like one. docs/checker.md says how.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.bags import BUCKETS, read_bag
from replywell.analyse.concepts import fold_for
from replywell.analyse.model_files import read_model
from replywell.check.chart import Chart

# Each act with the concepts of the lexicon that name its known phrasings.
ACTS: dict[str, tuple[str, ...]] = {
    "admission": ("admission", "confirms_claim"),
    "advert": ("advert",),
    "apology": ("apology",),
    "ask_change": ("ask_change", "wish_rating"),
    "ask_data": ("ask_data",),
    "asks_customer": ("asks_customer",),
    "belittle_rival": ("belittle_rival",),
    "blame_customer": ("blame_customer",),
    "blame_partner": ("blame_partner", "disclaim"),
    "check_promise": ("check_promise",),
    "deny": ("deny",),
    "fake": ("fake",),
    "fixed_it": ("fixed_it",),
    "incentive": ("incentive", "extra_gift"),
    "internal": ("internal", "jargon"),
    "never_again": ("never_again", "guarantee"),
    "ownership": ("ownership", "own_strong"),
    "platform_bad": ("platform_bad",),
    "play_down": ("play_down", "soften"),
    "private_letter": ("private_letter",),
    "private_matter": ("private_matter",),
    "promise_compensate": ("promise_compensate",),
    "promise_costs": ("promise_costs",),
    "promise_delivery": ("promise_delivery",),
    "promise_refund": ("promise_refund",),
    "promise_repair": ("promise_repair",),
    "promise_replace": ("promise_replace",),
    "punish": ("punish",),
    "redirect": ("redirect",),
    "rude": ("rude", "threat", "rude_health"),
    "stock_phrase": ("stock_phrase",),
    "stop_use": ("stop_use",),
}
ACT_OF = {concept: act for act, concepts in ACTS.items() for concept in concepts}
# Concepts that turn the meaning of a sentence without being an act themselves.
TURNS = (
    "apology_aside", "apology_for", "apology_if", "apology_refused", "apology_stock", "arranges", "ask_inside",
    "blame_denied", "change_denied", "choice_word", "contacts_partner", "customer_first", "data_noun",
    "denial_excused", "elsewhere", "emergency", "failure", "fake_denied", "hedge", "hotline", "if_word",
    "incentive_denied", "incentive_owed", "incentive_thing", "neg", "no_promise", "not_good", "not_suit",
    "order_word", "partner", "praise_word", "private_channel", "rating_word", "redirect_denied", "regret", "rival",
    "rival_denied", "rude_excused", "thanks", "third_person", "time_named", "time_vague", "your_contact",
)  # fmt: skip
CONCEPTS = tuple(sorted(ACT_OF)) + TURNS
MARKS = ("question", "exclaimed", "number", "short", "long", "quoted")
CLUES = 2 * len(CONCEPTS) + len(MARKS)
# A clue says more than one n-gram among hundreds; those of a sentence share a length of one.
CLUE_WEIGHT = 0.5
MODELS = Path(__file__).parent / "models"


@dataclass(frozen=True)
class ActModel:
    """Weights of n-grams (bytes times `scale`) and of clues, for each of ACTS in order.

    A sentence without a known phrasing does an act from `sure` on, one with a known phrasing from `doubt` on.
    """

    buckets: NDArray[np.int8]
    scale: NDArray[np.float32]
    clues: NDArray[np.float32]
    bias: NDArray[np.float32]
    sure: NDArray[np.float32]
    doubt: NDArray[np.float32]

    def logits(self, chart: Chart, language: str) -> NDArray[np.float32]:
        """Return the logit of each act, shape (acts,)."""
        bag, weights = weigh_bag(chart.sentence.text, language)
        grams = weights @ self.buckets.take(bag, axis=0).astype(np.float32)
        clues = self.clues[read_clues(chart)].sum(axis=0)
        total: NDArray[np.float32] = self.bias + CLUE_WEIGHT * clues + grams * self.scale
        return total


@dataclass(frozen=True)
class SentenceActs:
    """The verdicts on one sentence."""

    sure: frozenset[str]
    possible: frozenset[str]
    """Acts that a known phrasing in this sentence may be taken for."""


def weigh_bag(text: str, language: str) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    """Return the n-gram buckets of a sentence and the weight of each."""
    bag, chars = read_bag(fold_for(text, language))
    weights = np.empty(bag.size, np.float32)
    weights[:chars] = 1 / np.sqrt(max(1, chars))
    weights[chars:] = 1 / np.sqrt(max(1, bag.size - chars))
    return bag.astype(np.intp), weights


def read_clues(chart: Chart) -> NDArray[np.intp]:
    """Return the numbers of a sentence's clues: concepts, concepts beside a negation, marks."""
    present = [number for number, concept in enumerate(CONCEPTS) if chart.has(concept)]
    denied = [number + len(CONCEPTS) for number in present] if chart.has("neg") else []
    marks = [2 * len(CONCEPTS) + number for number, mark in enumerate(_marks(chart)) if mark]
    return np.array(present + denied + marks, np.intp)


def read_acts(charts: list[Chart], language: str) -> Iterator[SentenceActs]:
    """Yield the verdicts on each sentence."""
    model = load_acts(language)
    names = np.array(list(ACTS))
    for chart in charts:
        logits = model.logits(chart, language)
        yield SentenceActs(
            frozenset(names[logits >= model.sure].tolist()), frozenset(names[logits >= model.doubt].tolist())
        )


@cache
def load_acts(language: str) -> ActModel:
    """Return the model of a language, read once. Raises RuntimeError where it was trained for other acts or clues."""
    name = f"acts-{language}.npz"
    data = read_model(name, MODELS)
    shape = tuple(str(act) for act in data["acts"]), data["clues"].shape[0], data["buckets"].shape[0]
    if shape != (tuple(ACTS), CLUES, BUCKETS):
        raise RuntimeError(f"{name} was trained for other acts, clues or n-grams; run scripts/train.")
    return ActModel(
        data["buckets"], data["scale"], data["clues"].astype(np.float32), data["bias"], data["sure"], data["doubt"]
    )


def _marks(chart: Chart) -> tuple[bool, ...]:
    sentence = chart.sentence
    words = len(sentence.words)
    return (
        sentence.is_question,
        sentence.text.rstrip().endswith("!"),
        any(char.isdigit() for char in sentence.text),
        words <= 4,
        words >= 20,
        any(char in sentence.text for char in '«“„"'),
    )
