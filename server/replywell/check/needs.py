"""Which entries of a concept can hold at all in a sentence, by the atoms that it has."""

from collections.abc import Mapping
from dataclasses import dataclass

from replywell.check.lexicon_model import Entry, Row


@dataclass(frozen=True, slots=True)
class Index:
    """For each atom, the entries that may hold where it is present."""

    atoms: frozenset[int]
    entries: Mapping[int, tuple[Entry, ...]]


def index_concepts(concepts: Mapping[str, tuple[Entry, ...]]) -> dict[str, Index]:
    """Return an index a concept. An entry is found by its most selective item alone."""
    known: dict[str, frozenset[int]] = {}
    return {name: _index(entries, concepts, known) for name, entries in concepts.items()}


def _index(
    entries: tuple[Entry, ...], concepts: Mapping[str, tuple[Entry, ...]], known: dict[str, frozenset[int]]
) -> Index:
    found: dict[int, list[Entry]] = {}
    for entry in entries:
        for atom in _needs_of_entry(entry, concepts, known):
            found.setdefault(atom, []).append(entry)
    return Index(frozenset(found), {atom: tuple(rows) for atom, rows in found.items()})


def _needs(name: str, concepts: Mapping[str, tuple[Entry, ...]], known: dict[str, frozenset[int]]) -> frozenset[int]:
    if name not in known:
        known[name] = frozenset()  # a concept that refers to itself needs nothing more
        entries = concepts.get(name, ())
        known[name] = frozenset().union(*(_needs_of_entry(entry, concepts, known) for entry in entries))
    return known[name]


def _needs_of_entry(
    entry: Entry, concepts: Mapping[str, tuple[Entry, ...]], known: dict[str, frozenset[int]]
) -> frozenset[int]:
    return min((_needs_of_row(row, concepts, known) for row in entry.rows), key=len)


def _needs_of_row(
    row: Row, concepts: Mapping[str, tuple[Entry, ...]], known: dict[str, frozenset[int]]
) -> frozenset[int]:
    choices = [frozenset({atom}) for atom in row.atoms]
    choices += [_needs(name, concepts, known) for name in row.concepts]
    return min(choices, key=len, default=frozenset())
