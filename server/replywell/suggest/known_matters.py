"""The matters that a language knows: by which patterns they are found, and how a native names them after "that"."""

import re
from dataclasses import dataclass
from functools import cache, cached_property

from replywell.shared_data import load_json
from replywell.suggest.stems import Stems, needed_stems
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


@dataclass(frozen=True)
class Wanted:
    """A pattern of a matter, and of which pieces of text it needs one each."""

    matter: KnownMatter
    pattern: Pattern
    stems: list[Stems]


class KnownMatters:
    """Matters of a language, by their patterns."""

    def __init__(self, wanted: list[Wanted]) -> None:
        """Gather the pieces that any pattern needs: each is looked for once."""
        self.wanted = wanted
        self._stems = {stem for one in wanted for stems in one.stems for stem in stems}

    def narrowed(self, text: str) -> "KnownMatters":
        """Return those that the text may tell."""
        folded = fold(text)
        held = {stem for stem in self._stems if stem in folded}
        return KnownMatters([one for one in self.wanted if not any(map(held.isdisjoint, one.stems))])


def as_known(matters: list[KnownMatter]) -> KnownMatters:
    """Return the matters with what their patterns need."""
    return KnownMatters([
        Wanted(matter, pattern, needed_stems(pattern.source)) for matter in matters for pattern in matter.found_by
    ])  # fmt: skip


@cache
def load_matters(language: str) -> KnownMatters:
    """Return the matters of a language."""
    rows = load_json(f"languages/{language}/phrases/matters.json")["matters"]
    return as_known([
        KnownMatter(
            row["key"], row["tone"], row["topic"], _patterns(row["on"]), _patterns(row.get("not", [])),
            tuple(row["that"]),
        )
        for row in rows
    ])  # fmt: skip


def _patterns(sources: list[str]) -> tuple[Pattern, ...]:
    return tuple(map(Pattern, sources))
