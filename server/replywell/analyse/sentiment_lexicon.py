"""The evaluative words of each language, compiled: shared/languages/<lang>/sentiment.json and emoji.json."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple

from replywell.analyse.patterns import NOTHING, REMEMBERED, Match, Patterns, Start
from replywell.analyse.tokens import fold_word
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
# What may begin at a word in each of the three lists; of most words nothing in any.
Starts = tuple[Start[int], Start[str], Start[str]]
NOWHERE: Starts = (NOTHING, NOTHING, NOTHING)


class Found(NamedTuple):
    """What of a lexicon stands in a text, by its lists."""

    values: list[Match[int]]
    grammar: list[Match[str]]
    frames: list[Match[str]]


@dataclass(frozen=True)
class Lexicon:
    """What evaluates (strength -4 … 4, ±9 for an emoji), what joins and turns, and what frames an evaluation."""

    values: Patterns[int]
    grammar: Patterns[str]
    frames: Patterns[str]
    at_any_time: frozenset[str] = frozenset()
    """Single words that make of a negation a comparison with all there ever was: "never", "in years"."""
    to_this_degree: frozenset[str] = frozenset()
    """Single words that compare: "so", "such", "better"."""
    _known: dict[str, Starts] = field(default_factory=dict)

    def find(self, words: Sequence[str]) -> Found:
        """Return what stands in `words`; each is looked up once for all three lists."""
        places = [(at, starts) for at, starts in enumerate(map(self._known.get, words)) if starts is not NOWHERE]
        # A new word may stand in a text a thousand times; it is learned with the first.
        known = [(at, starts or self._known.get(words[at]) or self._learn(words[at])) for at, starts in places]
        return Found(
            self.values.follow(words, [(at, start) for at, (start, _, _) in known if start is not NOTHING]),
            self.grammar.follow(words, [(at, start) for at, (_, start, _) in known if start is not NOTHING]),
            self.frames.follow(words, [(at, start) for at, (_, _, start) in known if start is not NOTHING]),
        )

    def _learn(self, word: str) -> Starts:
        if len(self._known) > REMEMBERED:
            self._known.clear()
        starts = self.values.start(word), self.grammar.start(word), self.frames.start(word)
        if starts == NOWHERE:
            starts = NOWHERE
        self._known[word] = starts
        return starts


@cache
def load_lexicon(language: str) -> Lexicon:
    """Return the lexicon of one of our four languages; any other code has the emoji alone."""
    emoji = load_json("languages/emoji.json")
    faces = [(mark, EMOJI) for mark in emoji["positive"]] + [(mark, -EMOJI) for mark in emoji["negative"]]
    data: dict[str, Any] = {}
    if language in ("ru", "en", "pl", "et"):
        data = load_json(f"languages/{language}/sentiment.json")
    values = [(pattern, value) for name, value in STRENGTHS.items() for pattern in data.get(name, [])]
    return Lexicon(
        Patterns(faces + values),
        Patterns(_named(data, GRAMMAR)),
        Patterns(_named(data, FRAMES)),
        frozenset(map(fold_word, data.get("at_any_time", []))),
        frozenset(map(fold_word, data.get("to_this_degree", []))),
    )


def _named(data: dict[str, Any], names: Iterable[str]) -> list[tuple[str, str]]:
    return [(pattern, name) for name in names for pattern in data.get(name, [])]
