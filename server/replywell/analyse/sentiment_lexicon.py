"""The evaluative words of each language, compiled: shared/languages/<lang>/sentiment.json and emoji.json."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from replywell.analyse.patterns import Patterns
from replywell.shared_data import load_json

STRENGTHS = {
    # What sums a whole review up: "would recommend", "never again".
    "praise_verdicts": 4,
    "blame_verdicts": -4,
    "strong_praise": 3,
    "praise": 2,
    "mild_praise": 1,
    "mild_blame": -1,
    "blame": -2,
    "strong_blame": -3,
}
GRAMMAR = ("negators", "but", "although", "intensifiers", "softeners")
FRAMES = ("middling", "unreal", "irony", "dismissed")
EMOJI = 9


@dataclass(frozen=True)
class Lexicon:
    """What evaluates (strength -4 … 4, ±9 for an emoji), what joins and turns, and what frames an evaluation."""

    values: Patterns[int]
    grammar: Patterns[str]
    frames: Patterns[str]


@cache
def load_lexicon(language: str) -> Lexicon:
    """Return the lexicon of one of our four languages; any other code has the emoji alone."""
    emoji = load_json("languages/emoji.json")
    faces = [(mark, EMOJI) for mark in emoji["positive"]] + [(mark, -EMOJI) for mark in emoji["negative"]]
    data: dict[str, Any] = {}
    if language in ("ru", "en", "pl", "et"):
        data = load_json(f"languages/{language}/sentiment.json")
    values = [(pattern, value) for name, value in STRENGTHS.items() for pattern in data.get(name, [])]
    return Lexicon(Patterns(faces + values), Patterns(_named(data, GRAMMAR)), Patterns(_named(data, FRAMES)))


def _named(data: dict[str, Any], names: Iterable[str]) -> list[tuple[str, str]]:
    return [(pattern, name) for name in names for pattern in data.get(name, [])]
