"""What is known of a row of words wherever it stands: our own phrases come again in draft after draft."""

from collections.abc import Sequence
from dataclasses import dataclass, field

Interval = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Wording:
    """The atoms of each word and of all, the concepts that may be there, and where those stand that were asked for."""

    tokens: tuple[frozenset[int], ...]
    present: frozenset[int]
    concepts: frozenset[str]
    found: dict[str, Sequence[Interval]] = field(default_factory=dict)
