"""The checker's lexicon: concepts, each a list of entries in a small pattern language over words.

A file shared/languages/<language>/check/*.txt has a `[concept]` line before the concept's entries, which stand
one or more to a line, parted by " ; ". Lines that begin with // are notes. An entry is a row of items, one a word:
    word      that word                    wo*, *rd, w*d   a word that begins, ends, begins and ends so
    a|b*      one of these                 #               a number
    @name     another concept              ?x              x or nothing
    !x        not x here; as first item: the word before is not x
    .. ..6    up to four (six) words between, in the same sentence
    ^ $       start and end of the sentence
    (x y|z)       x y, or z                (x y|z)?       the same, or nothing
and `x & y`, `x &12 y`: both in the sentence in any order, at most 8 (12) words apart.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property

from replywell.check.lexicon_model import Entry, Item, Row
from replywell.check.needs import Index, index_concepts
from replywell.check.wording import Wording
from replywell.shared_data import list_files, shared_root

GAP = 4
WINDOW = 8
# Sentences whose findings are kept: as many as a hundred drafts bring.
KEPT = 1_000


@dataclass
class Lexicon:
    """All concepts of one language, with the index from words to the atoms they fit."""

    concepts: dict[str, tuple[Entry, ...]] = field(default_factory=dict)
    indexes: dict[str, Index] = field(default_factory=dict)
    _groups: dict[str, str] = field(default_factory=dict)
    _atoms: dict[str, int] = field(default_factory=dict)
    _exact: dict[str, list[int]] = field(default_factory=dict)
    _prefix: dict[str, list[int]] = field(default_factory=dict)
    _shapes: list[tuple[re.Pattern[str], int]] = field(default_factory=list)
    _numbers: list[int] = field(default_factory=list)
    _known: dict[str, tuple[frozenset[int], frozenset[str]]] = field(default_factory=dict)
    _wordings: dict[tuple[str, ...], Wording] = field(default_factory=dict)

    def add(self, name: str, entries: list[str]) -> None:
        """Compile the entries and add them to the concept."""
        compiled = tuple(self._entry(entry) for entry in entries)
        self.concepts[name] = self.concepts.get(name, ()) + compiled

    def wording(self, words: tuple[str, ...]) -> Wording:
        """Return what is known of a row of normalised words; the newest are kept, with what is found in them."""
        found = self._wordings.get(words)
        if found is None:
            known = [self._know(word) for word in words]
            atoms, concepts = tuple(of_word for of_word, _ in known), frozenset().union(*(names for _, names in known))
            found = Wording(atoms, frozenset().union(*atoms), concepts)
            if len(self._wordings) >= KEPT:
                # A new table, not an emptied one: another thread may still be reading the old.
                self._wordings = {}
            self._wordings[words] = found
        return found

    def _know(self, word: str) -> tuple[frozenset[int], frozenset[str]]:
        """Return the atoms that the normalised word fits, and the concepts that may hold where it stands."""
        found = self._known.get(word)
        if found is None:
            atoms = self._look_up(word)
            found = atoms, frozenset().union(*(self._hinted.get(atom, ()) for atom in atoms))
            if len(self._known) < 50_000:
                self._known[word] = found
        return found

    @cached_property
    def _hinted(self) -> dict[int, list[str]]:
        """The concepts that have an entry found by the atom."""
        hinted: dict[int, list[str]] = {}
        for name, index in self.indexes.items():
            for atom in index.atoms:
                hinted.setdefault(atom, []).append(name)
        return hinted

    @cached_property
    def _any_shape(self) -> re.Pattern[str]:
        """A pattern that fits a word which fits any of the shapes."""
        return re.compile("|".join(shape.pattern for shape, _ in self._shapes) or r"(?!)")

    def _look_up(self, word: str) -> frozenset[int]:
        atoms = list(self._exact.get(word, ()))
        for length in range(0 if word[0].isalnum() else 1, len(word) + 1):
            atoms.extend(self._prefix.get(word[:length], ()))
        # Most words have none of the shapes: one pattern for all tells that at once.
        if self._any_shape.fullmatch(word):
            atoms.extend(atom for shape, atom in self._shapes if shape.fullmatch(word))
        if word[0].isdigit():
            atoms.extend(self._numbers)
        return frozenset(atoms)

    def _entry(self, text: str) -> Entry:
        text = self._without_groups(text)
        parts = re.split(r"\s+&(\d*)\s+", text.strip())
        rows = tuple(self._row(part) for part in parts[::2])
        windows = tuple(int(size) if size else WINDOW for size in parts[1::2])
        atoms = frozenset().union(*(row.atoms for row in rows))
        return Entry(rows, windows, atoms, frozenset(name for row in rows for name in row.concepts))

    def _without_groups(self, text: str) -> str:
        """Replace each (…), innermost first, by the name of a concept of its own.

        Raises ValueError for a "?" that would make a group optional where a question mark or a new word was meant.
        """
        if re.search(r"\)\s+\?(?:\s|$)|\)\?[^\s;|)]", text):
            raise ValueError(f"In {text!r} the ? after a group must stand at it, and a space behind it.")
        while match := re.search(r"\(([^()]*)\)(\s*\?(?=\s|$))?", text):
            name = self._group([" ".join(choice.split()) for choice in match.group(1).split("|")])
            text = f"{text[: match.start()]} {'?' if match.group(2) else ''}{name} {text[match.end() :]}"
        return text

    def _group(self, choices: list[str]) -> str:
        key = "|".join(choices)
        name = self._groups.get(key)
        if name is None:
            name = self._groups[key] = f"@group{len(self._groups)}"
            words = [choice for choice in choices if " " not in choice and choice[0] not in "@?!^$"]
            rows = [choice for choice in choices if choice not in words]
            self.concepts[name[1:]] = tuple(self._entry(entry) for entry in ["|".join(words), *rows] if entry)
        return name

    def _row(self, text: str) -> Row:
        words = text.split()
        while words and words[0].startswith(("?", "..")):
            words.pop(0)  # what may be missing at the start need not be there
        items = [self._item(word) for word in words]
        behind = items.pop(0) if items[0].kind in ("not_atom", "not_concept") else None
        needed = [item for item in items if not item.optional]
        if not needed or items[0].kind == "gap":
            raise ValueError(f"The entry {text!r} must begin with a word or concept.")
        atoms = frozenset(item.atom for item in needed if item.kind == "atom")
        concepts = tuple(item.concept for item in needed if item.kind == "concept")
        return Row(tuple(items), behind, atoms, concepts)

    def _item(self, word: str) -> Item:
        if word in ("^", "$"):
            return Item("start" if word == "^" else "end")
        if re.fullmatch(r"\.\.\d*", word):
            return Item("gap", gap=int(word[2:] or GAP))
        if len(word) > 1 and word[0] in "!?":
            inner = self._item(word[1:])
            if word[0] == "?":
                return Item(inner.kind, inner.atom, inner.concept, inner.gap, optional=True)
            return Item("not_concept" if inner.kind == "concept" else "not_atom", inner.atom, inner.concept)
        if word[0] == "@":
            return Item("concept", concept=word[1:])
        return Item("atom", atom=self._atom(word))

    def _atom(self, pattern: str) -> int:
        if pattern in self._atoms:
            return self._atoms[pattern]
        number = self._atoms[pattern] = len(self._atoms)
        for choice in pattern.split("|"):
            self._index(choice, number)
        return number

    def _index(self, choice: str, number: int) -> None:
        if choice == "#":
            self._numbers.append(number)
        elif "*" not in choice:
            self._exact.setdefault(choice, []).append(number)
        elif choice.endswith("*") and choice.count("*") == 1:
            self._prefix.setdefault(choice[:-1], []).append(number)
        else:
            shape = re.compile(".*".join(re.escape(part) for part in choice.split("*")))
            self._shapes.append((shape, number))


def read_entries(text: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each line's concept and entries. Raises ValueError for an entry before the first [concept]."""
    name = ""
    for line in text.splitlines():
        line = line.strip()
        if line.startswith("[") and line.endswith("]"):
            name = line[1:-1]
        elif line and not line.startswith("//"):
            if not name:
                raise ValueError(f"The entry {line!r} stands before any [concept].")
            yield name, [entry for entry in line.split(" ; ") if entry]


@cache
def load_lexicon(language: str) -> Lexicon:
    """Return the lexicon of a language: all files of shared/languages/<language>/check/, read once.

    Raises ValueError where an entry names a concept that does not exist.
    """
    lexicon = Lexicon()
    for path in list_files(f"languages/{language}/check", ".txt"):
        for name, entries in read_entries(shared_root().joinpath(*path.split("/")).read_text("utf-8")):
            lexicon.add(name, entries)
    _require_known(lexicon, language)
    lexicon.indexes = index_concepts(lexicon.concepts)
    return lexicon


def _require_known(lexicon: Lexicon, language: str) -> None:
    known = {"", *lexicon.concepts}
    for name, entries in lexicon.concepts.items():
        for entry in entries:
            for row in entry.rows:
                unknown = [item.concept for item in row.items if item.concept not in known]
                if unknown:
                    raise ValueError(f"{language}: {name} uses the unknown concept {unknown[0]}.")
