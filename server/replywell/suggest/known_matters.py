"""The matters that a language knows: by which patterns they are found, and how a native names them after "that"."""

import re
from dataclasses import dataclass
from functools import cache, cached_property

from replywell.shared_data import load_json
from replywell.suggest.stems import SHORTEST, Stems, needed_stems
from replywell.suggest.words import fold


@dataclass(frozen=True)
class Pattern:
    """A regular expression, compiled when a text first may match it, or before (`compile_all`)."""

    source: str

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The regular expression."""
        return re.compile(self.source, re.IGNORECASE)


@dataclass(frozen=True)
class KnownMatter:
    """A matter: `found_by` one of these and `forbidden` by none of those, in the same sentence.

    `weighs` is how grave it is where its topic does not tell (`gravity.py`).
    """

    key: str
    tone: str
    topic: str
    found_by: tuple[Pattern, ...]
    forbidden: tuple[Pattern, ...]
    that: tuple[str, ...]
    weighs: str | None = None


@dataclass(frozen=True)
class Wanted:
    """A pattern of a matter, and of which pieces of text it needs one each."""

    matter: KnownMatter
    pattern: Pattern
    stems: list[Stems]


class KnownMatters:
    """Matters of a language, by their patterns."""

    def __init__(self, wanted: list[Wanted]) -> None:
        """Gather the pieces that any pattern needs, by how they begin: a text is gone through once for all of them."""
        self.wanted = wanted
        stems = {stem for one in wanted for stems in one.stems for stem in stems}
        self._by_beginning: dict[str, list[str]] = {}
        for stem in sorted(stems):
            self._by_beginning.setdefault(stem[:SHORTEST], []).append(stem)
        self._needing: dict[str, list[int]] = {}
        self._always = [number for number, one in enumerate(wanted) if not one.stems]
        for number, one in enumerate(wanted):
            for stem in one.stems[0] if one.stems else ():
                self._needing.setdefault(stem, []).append(number)

    def compile_all(self) -> None:
        """Compile every pattern, so that nobody waits for those of a review; a second of a start for each 3,000."""
        for one in self.wanted:
            for pattern in (one.pattern, *one.matter.forbidden):
                _ = pattern.compiled

    def possible_in(self, text: str) -> list[Wanted]:
        """Return the patterns that the text may match, in their order."""
        held = self._held(fold(text))
        first = {number for stem in held for number in self._needing.get(stem, ())}
        found = [number for number in first if not any(map(held.isdisjoint, self.wanted[number].stems))]
        return [self.wanted[number] for number in sorted([*found, *self._always])]

    def _held(self, folded: str) -> set[str]:
        beginnings = {folded[place : place + SHORTEST] for place in range(len(folded))}
        return {
            stem
            for beginning in beginnings & self._by_beginning.keys()
            for stem in self._by_beginning[beginning]
            if stem in folded
        }


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
            tuple(row["that"]), row.get("weighs"),
        )
        for row in rows
    ])  # fmt: skip


def _patterns(sources: list[str]) -> tuple[Pattern, ...]:
    return tuple(map(Pattern, sources))
