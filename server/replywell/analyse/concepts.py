"""Concepts in a text: words and phrases of shared/languages/<lang>/{signals,topics}.json, found in one pass.

A pattern is one or more words; `burn*` stands for every word that begins so. Many people write Polish and Estonian
without diacritics: a text that has none is compared with bare patterns, any other with the patterns as they are.
"""

import re
import unicodedata
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

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


class Candidates(NamedTuple):
    """What may begin at a word: concepts that it names alone, and longer patterns by their second word or its star."""

    whole: list[int]
    longer: dict[str, list[Pattern]]


# What is known of most words; one for all, so that they are passed over quickly.
NOTHING = Candidates([], {})


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
    seconds: set[str] = field(default_factory=set)
    lengths: list[int] = field(default_factory=list)
    second_lengths: list[int] = field(default_factory=list)
    seen: dict[str, Candidates] = field(default_factory=dict)
    seen_second: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def add(self, number: int, words: tuple[str, ...]) -> None:
        """Take in a pattern of a concept."""
        first, rest = words[0], words[1:]
        if first.endswith("*"):
            self.prefixes.setdefault(first[:-1], []).append((number, rest))
        else:
            self.exact.setdefault(first, []).append((number, rest))
        self.seconds.update(rest[:1])

    def close(self) -> None:
        """Note how long the beginnings are that patterns give, after the last one."""
        self.lengths = sorted({len(prefix) for prefix in self.prefixes})
        self.second_lengths = sorted({len(second) - 1 for second in self.seconds if second.endswith("*")})

    def find(self, tokens: list[str]) -> list[Hit]:
        """Return (concept, position of its first word) for every pattern that stands in `tokens`, in their order."""
        hits = []
        seen, seen_second, last = self.seen, self.seen_second, len(tokens) - 1
        for position, known in enumerate(map(seen.get, tokens)):
            if known is NOTHING:
                continue
            whole, longer = known or self._candidates(tokens[position])
            for concept in whole:
                hits.append((concept, position))
            if longer and position < last:
                keys = seen_second.get(tokens[position + 1])
                for key in self._keys_of(tokens[position + 1]) if keys is None else keys:
                    for concept, rest in longer.get(key, ()):
                        if len(rest) == 1 or _continues(tokens, position + 1, rest):
                            hits.append((concept, position))
        return hits

    def _candidates(self, token: str) -> Candidates:
        """Return the patterns whose first word fits `token`; the answers to the newest words are kept."""
        patterns = list(self.exact.get(token, ()))
        for length in self.lengths:
            if length > len(token):
                break
            patterns += self.prefixes.get(token[:length], ())
        longer: dict[str, list[Pattern]] = {}
        for pattern in patterns:
            if pattern[1]:
                longer.setdefault(pattern[1][0], []).append(pattern)
        found = Candidates([concept for concept, rest in patterns if not rest], longer) if patterns else NOTHING
        if len(self.seen) > MEMORY:
            self.seen.clear()
        self.seen[token] = found
        return found

    def _keys_of(self, token: str) -> tuple[str, ...]:
        """Return the second words of patterns that `token` fits; the answers to the newest words are kept."""
        starred = (f"{token[:length]}*" for length in self.second_lengths if length <= len(token))
        found = tuple(key for key in (token, *starred) if key in self.seconds)
        if len(self.seen_second) > MEMORY:
            self.seen_second.clear()
        self.seen_second[token] = found
        return found


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
    patterns = load_json(f"languages/{language}/signals.json") | load_json(f"languages/{language}/topics.json")
    return _compile(concept_names(), patterns, bare)


@cache
def load_topics(language: str) -> Lexicon:
    """Return the patterns of topics alone, read once, for words as read_tokens folds them."""
    patterns = load_json(f"languages/{language}/topics.json")
    return _compile(list(patterns), patterns, bare=language != "ru")


def _compile(names: list[str], patterns: dict[str, list[str]], bare: bool) -> Lexicon:
    lexicon = Lexicon(names)
    for number, name in enumerate(names):
        for pattern in patterns[name]:
            folded = fold(pattern)
            if words := pattern_words(strip_marks(folded) if bare else folded):
                lexicon.add(number, words)
    lexicon.close()
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
