"""Concepts in a text: words and phrases of shared/languages/<lang>/{signals,topics}.json, found in one pass.

A pattern is one or more words; `burn*` stands for every word that begins so. Many people write Polish and Estonian
without diacritics: a text that has none is compared with bare patterns, any other with the patterns as they are.
"""

import re
import unicodedata
from dataclasses import dataclass, field
from functools import cache

from replywell.analyse.transliteration import word_in_cyrillic
from replywell.shared_data import load_json

# Nobody's verdict is decided after this many characters; the cap keeps the cost of a megabyte flat.
READ_AT_MOST = 6_000
SENTENCE_END = re.compile(r"[.!?…\n;]+")
TOKEN = re.compile(r"\w+(?:'\w+)?|[£$€§%]")
STRETCHED = re.compile(r"(\w)\1{2,}")
ALIKE = {"’": "'", "‘": "'", "`": "'", "ё": "е", "ß": "s"}
BARE = str.maketrans("ąćęłńóśźżõäöüšžéè", "acelnoszzoaouszee")
CYRILLIC = re.compile("[а-я]")
LATIN_WORD = re.compile("[a-z']+")
MARKED = re.compile("[ąćęłńóśźżõäöüšž]")
# "nie … iskrzy", "no sparks", "ei … kuumene": a negation reaches this many words forward.
REACH = 3
MEMORY = 20_000

Hit = tuple[int, int]
# A concept with the words that must follow its first one.
Pattern = tuple[int, tuple[str, ...]]
# The same, its second word given as the letters that it begins with.
OpenPattern = tuple[str, int, tuple[str, ...]]


@dataclass
class Candidates:
    """Patterns that may begin at a word: whole ones, and longer ones by their second word (open: a prefix)."""

    whole: list[int] = field(default_factory=list)
    by_second: dict[str, list[Pattern]] = field(default_factory=dict)
    open: list[OpenPattern] = field(default_factory=list)

    def add(self, pattern: Pattern) -> None:
        """Take in a pattern."""
        concept, rest = pattern
        if not rest:
            self.whole.append(concept)
        elif rest[0].endswith("*"):
            self.open.append((rest[0][:-1], concept, rest))
        else:
            self.by_second.setdefault(rest[0], []).append(pattern)


# What is known of most words; one for all, so that they are passed over quickly.
NOTHING = Candidates()


def fold(text: str) -> str:
    """Return `text` as concepts are compared: composed, lower case, stretched letters cut to a pair."""
    plain = unicodedata.normalize("NFC", text[:READ_AT_MOST]).lower()
    # Most of these letters are in no text; looking for each is quicker than going through all letters.
    for letter, instead in ALIKE.items():
        plain = plain.replace(letter, instead)
    return STRETCHED.sub(r"\1\1", plain)


def fold_for(text: str, language: str) -> str:
    """Return `text` folded for the lexicon of a language: Russian always in Cyrillic letters."""
    folded = fold(text)
    if language != "ru" or CYRILLIC.search(folded):
        return folded
    return LATIN_WORD.sub(lambda found: word_in_cyrillic(found[0]), folded)


def strip_marks(folded: str) -> str:
    """Return a folded text without diacritics."""
    return folded if folded.isascii() else folded.translate(BARE)


@dataclass
class Lexicon:
    """The patterns of one language, arranged by the first word; concepts are numbered in the order of `names`."""

    names: list[str]
    exact: dict[str, list[Pattern]] = field(default_factory=dict)
    prefixes: dict[str, list[Pattern]] = field(default_factory=dict)
    lengths: list[int] = field(default_factory=list)
    seen: dict[str, Candidates] = field(default_factory=dict)

    def candidates(self, token: str) -> Candidates:
        """Return the patterns whose first word fits `token`; the answers to the newest words are kept."""
        found = Candidates()
        for pattern in self.exact.get(token, ()):
            found.add(pattern)
        for length in self.lengths:
            if length > len(token):
                break
            for pattern in self.prefixes.get(token[:length], ()):
                found.add(pattern)
        if len(self.seen) > MEMORY:
            self.seen.clear()
        if not (found.whole or found.by_second or found.open):
            found = NOTHING
        self.seen[token] = found
        return found

    def find(self, tokens: list[str]) -> list[Hit]:
        """Return (concept, position of its first word) for every pattern that stands in `tokens`."""
        hits = []
        seen, last = self.seen, len(tokens) - 1
        for position, known in enumerate(map(seen.get, tokens)):
            if known is NOTHING:
                continue
            found = known or self.candidates(tokens[position])
            for concept in found.whole:
                hits.append((concept, position))
            if position < last and (found.by_second or found.open):
                following = tokens[position + 1]
                for concept, rest in found.by_second.get(following, ()):
                    if len(rest) == 1 or _continues(tokens, position + 1, rest):
                        hits.append((concept, position))
                for start, concept, rest in found.open:
                    if following.startswith(start) and (len(rest) == 1 or _continues(tokens, position + 1, rest)):
                        hits.append((concept, position))
        return hits


def _continues(tokens: list[str], start: int, rest: tuple[str, ...]) -> bool:
    if start + len(rest) > len(tokens):
        return False
    for offset, word in enumerate(rest):
        token = tokens[start + offset]
        if not (token.startswith(word[:-1]) if word[-1] == "*" else token == word):
            return False
    return True


@cache
def concept_names() -> list[str]:
    """Return the names of all concepts: signals first, then topics; the same in every language."""
    data = (load_json(f"languages/en/{name}.json") for name in ("signals", "topics"))
    return [key for part in data for key in part]


def lexicon_for(folded: str, language: str) -> Lexicon:
    """Return the patterns to compare a folded text with."""
    return load_lexicon(language, bare=not MARKED.search(folded))


@cache
def load_lexicon(language: str, *, bare: bool = False) -> Lexicon:
    """Return the patterns of a language, read once; `bare`: without diacritics."""
    names = concept_names()
    lexicon = Lexicon(names)
    patterns = load_json(f"languages/{language}/signals.json") | load_json(f"languages/{language}/topics.json")
    for number, name in enumerate(names):
        for pattern in patterns[name]:
            folded = fold(pattern)
            _add(lexicon, number, pattern_words(strip_marks(folded) if bare else folded))
    lexicon.lengths = sorted({len(prefix) for prefix in lexicon.prefixes})
    return lexicon


def pattern_words(pattern: str) -> tuple[str, ...]:
    """Return the words of a folded pattern; a star stays on the word it ends."""
    words: list[str] = []
    for piece in pattern.split():
        tokens = TOKEN.findall(piece)
        if tokens and piece.endswith("*"):
            tokens[-1] += "*"
        words += tokens
    return tuple(words)


def _add(lexicon: Lexicon, number: int, words: tuple[str, ...]) -> None:
    if not words:
        return
    first, rest = words[0], words[1:]
    if first.endswith("*"):
        lexicon.prefixes.setdefault(first[:-1], []).append((number, rest))
    else:
        lexicon.exact.setdefault(first, []).append((number, rest))
