"""Find many words and phrases in a text at once: the lists of shared/languages/ compiled to one tree.

A pattern is one or more words; `stem*` stands for every word that begins so, `~` for up to two words of any kind.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, NamedTuple, TypeVar

from replywell.analyse.tokens import fold_word, read_tokens

Value = TypeVar("Value")
GAP = "~"
GAP_AT_MOST = 2
SHORTEST_STEM = 2
LONGEST_STEM = 24
# "суупер" and "gooood" are read as meant where the list does not know them as written.
DOUBLED = re.compile(r"([^\W\d])\1")
REMEMBERED = 40_000
# A gap bridges words, never the end of a clause.
BARRIERS = frozenset(".,;:!?\n") | {"..", "...", "\n\n"}


class Match(NamedTuple, Generic[Value]):
    """A pattern found at the words `start` … `end` - 1."""

    start: int
    end: int
    value: Value


@dataclass(slots=True)
class _Node(Generic[Value]):
    children: dict[str, "_Node[Value]"] = field(default_factory=dict)
    value: Value | None = None


class Start(NamedTuple, Generic[Value]):
    """What may begin at a word: nodes that go on, the value of the word alone, and keys of which the next needs one.

    The keys are None where a gap may follow, which any word fits.
    """

    nodes: list[_Node[Value]]
    value: Value | None
    follow: frozenset[str] | None


# What is known of words that begin no pattern.
NOTHING: Start[Any] = Start([], None, frozenset())


class Patterns(Generic[Value]):
    """A compiled list of patterns; of several at one place the longest wins, of equals the most exact."""

    def __init__(self, entries: Iterable[tuple[str, Value]]) -> None:
        """Compile (pattern, value) pairs; the first of two equal patterns stays."""
        self._root: _Node[Value] = _Node()
        self._keys: set[str] = set()
        self._known: dict[str, tuple[str, ...]] = {}
        for pattern, value in entries:
            self._add(pattern, value)

    def find(self, words: Sequence[str]) -> list[Match[Value]]:
        """Return the matches in `words` (folded, as read_tokens gives them), left to right, none overlapping."""
        return self.follow(words, [(at, self.start(word)) for at, word in enumerate(words)])

    def follow(self, words: Sequence[str], may_begin: Iterable[tuple[int, Start[Value]]]) -> list[Match[Value]]:
        """Return the matches that begin at some places, given with the `start` of the word there, left to right."""
        matches, end, last = [], 0, len(words) - 1
        for at, (nodes, value, follow) in may_begin:
            if at < end:
                continue
            # Most words that begin a pattern stand there without the rest of it.
            goes_on = follow is None or (at < last and follow and not follow.isdisjoint(self._keys_of(words[at + 1])))
            found = self._best(nodes, words, at) if goes_on else None
            if found and found[0] > at + 1:
                end, value = found
            elif value is not None:
                end = at + 1
            else:
                continue
            matches.append(Match(at, end, value))
        return matches

    def start(self, word: str) -> Start[Value]:
        """Return what may begin at a word; of most words it is NOTHING."""
        children = self._root.children
        nodes = [children[key] for key in self._keys_of(word) if key in children]
        value = next((node.value for node in nodes if node.value is not None), None)
        if not nodes:
            return NOTHING
        longer = [node for node in nodes if node.children]
        keys = frozenset([key for node in longer for key in node.children])
        return Start(longer, value, None if GAP in keys else keys)

    def _add(self, pattern: str, value: Value) -> None:
        node = self._root
        for key in pattern_keys(pattern):
            self._keys.add(key)
            node = node.children.setdefault(key, _Node())
        if node.value is None:
            node.value = value

    def _best(self, nodes: Iterable["_Node[Value]"], words: Sequence[str], at: int) -> tuple[int, Value] | None:
        """Return where the longest match ends of those that took the word `at` to one of `nodes`, and its value."""
        best, after = None, at + 1
        # Most ways end here: the next word goes on with none of them.
        keys = self._keys_of(words[after]) if after < len(words) else ()
        for node in nodes:
            children = node.children
            found = None
            if GAP in children or keys and not children.keys().isdisjoint(keys):
                found = self._longest(node, words, after)
            if found is None and node.value is not None:
                found = (at + 1, node.value)
            if found is not None and (best is None or found[0] > best[0]):
                best = found
        return best

    def _longest(self, node: _Node[Value], words: Sequence[str], at: int) -> tuple[int, Value] | None:
        children, best = node.children, None
        if at < len(words):
            nodes = [children[key] for key in self._keys_of(words[at]) if key in children]
            best = self._best(nodes, words, at) if nodes else None
        if GAP in children:
            best = self._after_gap(children[GAP], words, at) or best
        return best

    def _after_gap(self, node: _Node[Value], words: Sequence[str], at: int) -> tuple[int, Value] | None:
        for skipped in range(GAP_AT_MOST + 1):
            found = self._longest(node, words, at + skipped)
            if found is not None:
                return found
            if at + skipped >= len(words) or words[at + skipped] in BARRIERS:
                return None
        return None

    def _keys_of(self, word: str) -> tuple[str, ...]:
        known = self._known.get(word)
        if known is None:
            if len(self._known) > REMEMBERED:
                self._known.clear()
            known = self._known[word] = self._look_up(word)
        return known

    def _look_up(self, word: str) -> tuple[str, ...]:
        keys = [word] if word in self._keys else []
        stems = (f"{word[:length]}*" for length in range(min(len(word), LONGEST_STEM), SHORTEST_STEM - 1, -1))
        keys += [stem for stem in stems if stem in self._keys]
        if not keys and (single := DOUBLED.sub(r"\1", word)) != word:
            return self._look_up(single)
        return tuple(keys)


def pattern_keys(pattern: str) -> list[str]:
    """Return the folded words of a pattern, each with its `*` where it is a stem."""
    keys: list[str] = []
    for part in pattern.split():
        if part == GAP:
            keys.append(GAP)
        elif part.endswith("*") and len(part) > 1:
            folded = read_tokens(part[:-1]).words
            keys += folded[:-1] + [f"{fold_word(folded[-1])}*"] if folded else []
        else:
            keys += read_tokens(part).words
    return keys
