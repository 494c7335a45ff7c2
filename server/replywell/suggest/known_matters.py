"""The matters that a language knows: by which patterns they are found, and how a native names them after "that"."""

import re
from dataclasses import dataclass
from functools import cache, cached_property

from replywell.shared_data import load_json
from replywell.suggest.stems import needed_stems
from replywell.suggest.words import fold


@dataclass(frozen=True)
class Pattern:
    """A regular expression, which is compiled when a text first may match it."""

    source: str

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The regular expression."""
        return re.compile(self.source, re.IGNORECASE)


@dataclass(frozen=True)
class KnownMatter:
    """A matter: `found_by` one of these and `forbidden` by none of those, in the same sentence."""

    key: str
    tone: str
    topic: str
    found_by: tuple[Pattern, ...]
    forbidden: tuple[Pattern, ...]
    that: tuple[str, ...]


class KnownMatters:
    """All matters of a language, and which of their patterns a text may match at all."""

    def __init__(self, matters: list[KnownMatter]) -> None:
        """Note of each pattern of which pieces it needs one each."""
        self._all = [(matter, pattern) for matter in matters for pattern in matter.found_by]
        self._needed = [needed_stems(pattern.source) for _, pattern in self._all]
        self._stems = sorted({stem for needed in self._needed for stems in needed for stem in stems})

    def possible_in(self, text: str) -> list[tuple[KnownMatter, Pattern]]:
        """Return the matters that the text may tell, each with a pattern that may match."""
        folded = fold(text)
        held = {stem for stem in self._stems if stem in folded}
        return [
            one
            for one, needed in zip(self._all, self._needed, strict=True)
            if not any(held.isdisjoint(stems) for stems in needed)
        ]


@cache
def load_matters(language: str) -> KnownMatters:
    """Return the matters of a language."""
    rows = load_json(f"languages/{language}/phrases/matters.json")["matters"]
    return KnownMatters([
        KnownMatter(
            row["key"], row["tone"], row["topic"], _patterns(row["on"]), _patterns(row.get("not", [])),
            tuple(row["that"]),
        )
        for row in rows
    ])  # fmt: skip


def _patterns(sources: list[str]) -> tuple[Pattern, ...]:
    return tuple(map(Pattern, sources))
