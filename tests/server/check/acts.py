"""Labelled sentences of replies (shared/languages/<lang>/acts), and the concepts of the lexicon that see each act."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from replywell.check.chart import Chart
from replywell.check.lexicon import load_lexicon
from replywell.check.text import Sentence, tokenise

SHARED = Path(__file__).resolve().parents[3] / "shared" / "languages"
LANGUAGES = ("ru", "en", "pl", "et")
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


@dataclass(frozen=True)
class ActSample:
    """A sentence and the acts in it."""

    text: str
    acts: frozenset[str]


@dataclass
class Count:
    """How often the lexicon saw an act that is there, one that is not, and missed one."""

    right: int = 0
    extra: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """Share of what was seen that is there, 0 to 1."""
        return self.right / max(1, self.right + self.extra)

    @property
    def recall(self) -> float:
        """Share of what is there that was seen, 0 to 1."""
        return self.right / max(1, self.right + self.missed)


def read_act_samples(language: str) -> Iterator[ActSample]:
    """Yield the labelled sentences of a language; raises ValueError for an act that does not exist."""
    for path in sorted((SHARED / language / "acts").glob("*.tsv")):
        for number, line in enumerate(path.read_text("utf-8").splitlines()[1:], 2):
            cell, text = line.split("\t")
            acts = frozenset(name for name in cell.split(",") if name)
            if unknown := acts - set(ACTS):
                raise ValueError(f"{path.name}, line {number}: unknown acts {sorted(unknown)}")
            yield ActSample(text, acts)


def read_pairs(language: str) -> Iterator[tuple[frozenset[str], str, str, str]]:
    """Yield (acts, sentence, stars, review) of the sentences that were written beside a review."""
    for path in sorted((SHARED / language / "acts" / "pairs").glob("*.tsv")):
        for line in path.read_text("utf-8").splitlines()[1:]:
            acts, text, stars, review = line.split("\t")
            yield frozenset(name for name in acts.split(",") if name), text, stars, review


def count_acts(language: str, samples: list[ActSample]) -> dict[str, tuple[Count, list[str]]]:
    """Return for each act the counts, and a line for each sentence that was read otherwise: + extra, - missed."""
    lexicon = load_lexicon(language)
    charts = [Chart(Sentence(sample.text, 0, tokenise(sample.text)), lexicon) for sample in samples]
    counted = {}
    for act, concepts in ACTS.items():
        count, lines = Count(), []
        for sample, chart in zip(samples, charts, strict=True):
            seen, there = chart.has(*concepts), act in sample.acts
            count.right += seen and there
            count.extra += seen and not there
            count.missed += there and not seen
            if seen != there:
                lines.append(f"  {'+' if seen else '-'} {sample.text}")
        counted[act] = (count, lines)
    return counted
