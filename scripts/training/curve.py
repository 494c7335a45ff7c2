"""The learning curve: what more examples bring."""

import tempfile
from pathlib import Path
from typing import Any

from replywell.analyse.questions import SIGNALS, TOPICS
from replywell.analyse.tokens import read_tokens
from replywell.analyse.verdicts import VerdictModel, load_verdicts, spoken_words
from training.examples import LANGUAGES, Example
from training.scores import rates
from training.verdicts import train_verdicts

SHARES = (0.25, 0.5, 1.0)


def learning_curve(learned: list[Example], unseen: list[Example]) -> list[list[Any]]:
    """Return rows for the card: a heading, then one row a share of the examples."""
    rows: list[list[Any]] = [["share of examples", "texts", *(f"{name} F1" for name in SIGNALS), "topics micro-F1"]]
    for share in SHARES:
        part = [example for example in learned if sum(example.text.encode("utf-8", "replace")) % 100 < share * 100]
        rows.append([f"{share:.0%}", len(part), *_figures(part, unseen)])
    return rows


def _figures(part: list[Example], unseen: list[Example]) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        train_verdicts(part, Path(folder))
        models = {language: load_verdicts(language, Path(folder)) for language in LANGUAGES}
    said = [(example, _margins(models[example.language], example)) for example in unseen]
    figures = [
        rates([(name in example.signals, margins[f"signal:{name}"] >= 0) for example, margins in said])["F1"]
        for name in SIGNALS
    ]
    topics = [
        (topic in example.aspects, margins[f"topic:{topic}"] >= 0) for example, margins in said for topic in TOPICS
    ]
    return [f"{figure:.3f}" for figure in [*figures, rates(topics)["F1"]]]


def _margins(model: VerdictModel, example: Example) -> dict[str, float]:
    return model.margins(example.text, spoken_words(read_tokens(example.text), example.language), example.language)
