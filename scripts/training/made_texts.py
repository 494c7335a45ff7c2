"""Texts put together of pieces of our examples, for the encoder to answer: a small net learns more from many answers.

Nobody labelled them, and what they say need not make sense; scripts/soft-labels asks the encoder what it hears in each,
and its answers are found again by the hash of the text. So they come out the same on every machine, and a new example
changes only the few that it stands beside.
"""

import hashlib
import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from training.answers import FOLDS, part_of
from training.examples import CORRECTIONS, LANGUAGES, Example, is_set_aside

_SENTENCE_END = re.compile(r"(?<=[.!?…)])\s+|\n+")
_CLAUSE_END = re.compile(r"(?<=[,;:—–.!?…])\s+|\n+")
FEWEST_WORDS = 2
DROPPED = 0.15


@dataclass(frozen=True)
class MadeText:
    """A text made of examples of one language and of one fold, `part`."""

    language: str
    text: str
    part: int


def made_texts(examples: Sequence[Example]) -> list[MadeText]:
    """Return texts made of `examples`, some three for each; those of one fold hold nothing of another.

    What would be set aside, were it an example, is left out: so nothing made is a text that is for tests.
    """
    return [
        MadeText(language, text, part)
        for language in LANGUAGES
        for part in range(FOLDS)
        for texts in [_texts_of(examples, language, part)]
        for way in (_alone, _together, _crossed, _thinned)
        for text in _made(way, texts)
    ]


def _texts_of(examples: Sequence[Example], language: str, part: int) -> list[str]:
    own = (item for item in examples if item.language == language and item.domain != CORRECTIONS)
    return [item.text for item in own if part_of(item.text) == part]


def _made(way: Callable[[str, str, random.Random], str], texts: Sequence[str]) -> list[str]:
    """Return what `way` makes of each text and the one that comes next in an order by hash."""
    ordered = sorted(set(texts), key=lambda text: _key(way.__name__ + text))
    nexts = ordered[1:] + ordered[:1]
    made = (
        way(one, other, random.Random(_key(one + other)))  # noqa: S311 (nothing secret)
        for one, other in zip(ordered, nexts, strict=True)
    )
    return [text for text in made if text and not is_set_aside(text)]


def _alone(one: str, _: str, chance: random.Random) -> str:
    sentences = _pieces(_SENTENCE_END, one)
    return chance.choice(sentences) if len(sentences) > 1 else ""


def _together(one: str, other: str, chance: random.Random) -> str:
    """Return a sentence or two of each."""
    parts = [_some(_pieces(_SENTENCE_END, text), chance.choice((1, 1, 2)), chance) for text in (one, other)]
    return " ".join(parts[0] + parts[1])


def _crossed(one: str, other: str, chance: random.Random) -> str:
    """Return a text of which some clauses, at least one, are the other's."""
    own, foreign = _pieces(_CLAUSE_END, one), _pieces(_CLAUSE_END, other)
    chance.shuffle(foreign)
    if not own or not foreign:
        return ""
    crossed, share = [foreign.pop()], chance.choice((0.0, 0.2, 0.4, 0.6))
    for clause in own:
        crossed.append(foreign.pop() if foreign and chance.random() < share else clause)
    # The one that always comes in stands anywhere.
    crossed.insert(chance.randint(0, len(crossed) - 1), crossed.pop(0))
    return " ".join(crossed)


def _thinned(one: str, _: str, chance: random.Random) -> str:
    """Return a text without some of its words."""
    return " ".join(word for word in one.split() if chance.random() >= DROPPED)


def _some(pieces: Sequence[str], count: int, chance: random.Random) -> list[str]:
    return chance.sample(pieces, min(count, len(pieces)))


def _pieces(end: re.Pattern[str], text: str) -> list[str]:
    return [piece for piece in end.split(text) if len(piece.split()) >= FEWEST_WORDS]


def _key(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
