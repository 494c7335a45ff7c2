"""Which concepts a sentence holds, and where: worked out on demand and kept."""

from collections.abc import Iterator, Sequence

from replywell.check.lexicon import Lexicon
from replywell.check.lexicon_model import Entry, Item, Row
from replywell.check.text import Sentence
from replywell.check.wording import Interval

# Marks that no gap reaches over: what follows is another statement.
_WALLS = frozenset({":", ";", "(", ")"})


class Chart:
    """The concepts of one sentence, as intervals of its tokens."""

    def __init__(self, sentence: Sentence, lexicon: Lexicon) -> None:
        self.sentence = sentence
        self._lexicon = lexicon
        known = lexicon.wording(tuple([token.norm for token in sentence.tokens]))
        self._tokens, self._present = known.tokens, known.present
        self._concepts, self._found = known.concepts, known.found
        self._asked: set[str] = set()

    def has(self, *concepts: str) -> bool:
        """Say whether the sentence holds one of the concepts."""
        if self._concepts.isdisjoint(concepts):
            return False
        return any(self.find(concept) for concept in concepts)

    def find(self, concept: str) -> Sequence[Interval]:
        """Return where the concept stands, in order, longest first; empty if it is unknown."""
        if concept not in self._concepts:
            return ()
        found = self._found.get(concept)
        if found is None:
            if concept in self._asked:  # a concept that refers to itself finds nothing new
                return ()
            self._asked.add(concept)
            found = self._found[concept] = self._work_out(concept)
        return found

    def _work_out(self, concept: str) -> Sequence[Interval]:
        index, present, concepts = self._lexicon.indexes[concept], self._present, self._concepts
        entries = {
            id(entry): entry
            for atom in present & index.atoms
            for entry in index.entries[atom]
            if entry.atoms <= present and entry.concepts <= concepts
        }
        if not entries:
            return ()
        intervals = {interval for entry in entries.values() for interval in self._entry(entry)}
        return sorted(intervals, key=lambda interval: (interval[0], -interval[1]))

    def _entry(self, entry: Entry) -> list[Interval]:
        # Most concepts that may be there are not: those are looked for before any place is.
        if not all(map(self.find, entry.concepts)):
            return []
        found = self._row(entry.rows[0])
        for row, window in zip(entry.rows[1:], entry.windows, strict=True):
            if not found:
                return []
            found = [hull for a in found for b in self._row(row) if (hull := _join(a, b, window))]
        return found

    def _row(self, row: Row) -> list[Interval]:
        starts = self._starts(row.items[0])
        if row.behind:
            starts = [place for place in starts if place == 0 or not self._fits(row.behind, place - 1)]
        found = []
        for start in starts:
            end = self._match(row.items, 0, start)
            if end is not None and end > start:
                found.append((start, end))
        return found

    def _starts(self, first: Item) -> list[int]:
        if first.kind == "atom":
            return [place for place, atoms in enumerate(self._tokens) if first.atom in atoms]
        if first.kind == "concept":
            return sorted({start for start, _ in self.find(first.concept)})
        return [self._first_word()]

    def _first_word(self) -> int:
        return next(place for place, token in enumerate(self.sentence.tokens) if token.is_word)

    def _match(self, items: tuple[Item, ...], index: int, place: int) -> int | None:
        if index == len(items):
            return place
        item = items[index]
        for after in self._step(item, place):
            end = self._match(items, index + 1, after)
            if end is not None:
                return end
        return self._match(items, index + 1, place) if item.optional else None

    def _step(self, item: Item, place: int) -> Iterator[int]:
        size = len(self._tokens)
        if item.kind == "atom":
            if place < size and item.atom in self._tokens[place]:
                yield place + 1
        elif item.kind == "concept":
            yield from (end for start, end in self.find(item.concept) if start == place)
        elif item.kind == "gap":
            for after in range(place, min(place + item.gap, size) + 1):
                yield after
                if after < size and self.sentence.tokens[after].norm in _WALLS:
                    return
        elif item.kind == "start":
            if place == self._first_word():
                yield place
        elif item.kind == "end":
            if all(not token.is_word for token in self.sentence.tokens[place:]):
                yield place
        elif place >= size or not self._fits(item, place):
            yield place

    def _fits(self, item: Item, place: int) -> bool:
        if item.kind == "not_atom":
            return item.atom in self._tokens[place]
        return any(start <= place < end for start, end in self.find(item.concept))


def _join(a: Interval, b: Interval, window: int) -> Interval | None:
    first, second = sorted((a, b))
    if second[0] < first[1] or second[0] - first[1] > window:
        return None
    return first[0], second[1]
