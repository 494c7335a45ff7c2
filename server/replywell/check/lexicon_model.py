"""The parts of which the entries of the lexicon are made."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["atom", "concept", "gap", "start", "end", "not_atom", "not_concept"]


@dataclass(frozen=True, slots=True)
class Item:
    """One place of an entry. `value` is an atom's number, a concept's name or a gap's length."""

    kind: Kind
    atom: int = -1
    concept: str = ""
    gap: int = 0
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Items in order, with the atoms and concepts that a sentence must hold."""

    items: tuple[Item, ...]
    behind: Item | None
    atoms: frozenset[int]
    concepts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One row, or several that may stand in any order at most `windows[i]` words apart.

    `atoms` and `concepts` are what a sentence must hold for the entry to be tried at all.
    """

    rows: tuple[Row, ...]
    windows: tuple[int, ...]
    atoms: frozenset[int]
    concepts: frozenset[str]
