"""The concrete things that reviews name, with the forms in which a reply can name them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from replywell.shared_data import load_json
from replywell.suggest.words import Word, fold

_SHORTEST_STEM = 3
# Almost any noun is a word of these: it tells nothing.
_TOO_WIDE = (
    "product_quality", "other", "competitor", "setup_howto", "safety", "refund_return", "availability",
    "warranty_repair",
)  # fmt: skip


@dataclass(frozen=True)
class Lexeme:
    """A thing, an event (something went wrong) or a quality (something went well).

    `forms` are ready to be set into a sentence; `of` names the groups of things whose event or quality it can be.
    """

    kind: str
    topic: str
    group: str
    forms: dict[str, str]
    of: tuple[str, ...] = ()
    weight: float = 1.0
    key: str = field(default="", compare=False)


Pattern = tuple[str, ...]


class Lexemes:
    """All lexemes of a language, found by their first word."""

    def __init__(self, rows: list[dict[str, Any]]) -> None:
        self._exact: dict[str, list[tuple[Pattern, Lexeme]]] = {}
        self._stems: dict[str, list[tuple[Pattern, Lexeme]]] = {}
        for row in rows:
            lexeme = _lexeme(row)
            for trigger in row["on"]:
                self._add(tuple(fold(trigger).split()), lexeme)

    def _add(self, pattern: Pattern, lexeme: Lexeme) -> None:
        first = pattern[0]
        table = self._stems if first.endswith("*") else self._exact
        table.setdefault(first.rstrip("*"), []).append((pattern, lexeme))

    def longest_at(self, words: Sequence[Word], place: int) -> tuple[int, Lexeme] | None:
        """Return the number of words and the lexeme of the longest pattern that begins at `place`."""
        best: tuple[int, int, Lexeme] | None = None
        for pattern, lexeme in self._candidates(words[place].folded):
            if _matches(pattern, words, place):
                size = (len(pattern), sum(map(len, pattern)))
                if best is None or size > best[:2]:
                    best = (*size, lexeme)
        return (best[0], best[2]) if best else None

    def _candidates(self, word: str) -> Iterator[tuple[Pattern, Lexeme]]:
        yield from self._exact.get(word, ())
        for length in range(_SHORTEST_STEM, len(word) + 1):
            yield from self._stems.get(word[:length], ())


@cache
def load_lexemes(language: str) -> Lexemes:
    """Return the lexemes of one of the four languages, read once."""
    return Lexemes(load_json(f"languages/{language}/phrases/things.json")["things"])


@cache
def load_topic_words(language: str) -> Lexemes:
    """Return the words by which the analysis knows a topic: they tell what is meant, but cannot be said in a reply."""
    rows = [
        {"on": words, "kind": "word", "topic": topic, "group": "other", "forms": {}, "weight": 0.0}
        for topic, words in load_json(f"languages/{language}/topics.json").items()
        if topic not in _TOO_WIDE
    ]
    return Lexemes(rows)


def _lexeme(row: dict[str, Any]) -> Lexeme:
    return Lexeme(
        kind=row["kind"],
        topic=row["topic"],
        group=row["group"],
        forms=row["forms"],
        of=tuple(row.get("of", ())),
        weight=row.get("weight", 1.0),
        key=row["on"][0],
    )


def _matches(pattern: Pattern, words: Sequence[Word], place: int) -> bool:
    if place + len(pattern) > len(words):
        return False
    return all(
        word.folded.startswith(part[:-1]) if part.endswith("*") else word.folded == part
        for part, word in zip(pattern, words[place:], strict=False)
    )
