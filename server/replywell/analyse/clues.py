"""Clues: which concepts stand in a text, which are negated, which open a sentence, which stand together in one.

They are numbered alike in all four languages, so what is learned from one serves the others.
"""

import re
from bisect import bisect_left
from functools import cache
from itertools import combinations, compress

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.concepts import REACH, SENTENCE_END, TOKEN, Hit, concept_names, lexicon_for

# Words and, between them, the ends of sentences.
PIECE = re.compile(f"{TOKEN.pattern}|{SENTENCE_END.pattern}")
END_MARKS = frozenset(".!?…\n;")
DIGIT = re.compile(r"\d")
MARKS = 64
LENGTHS = (1, 2, 4, 8, 15, 30, 60, 120)
MANY_PEOPLE = re.compile(r"\d[\d .,]{0,12}(?:k\b|к\b|m\b|tys|тыс|tuhat|thousand|mln|млн|million|000)")
AMOUNT = re.compile(r"\d[\d .,]{0,12}\s?(?:zł|eur|usd|руб|₽|p\b|€|£|\$|pln|euro)|[£$€₽]\s?\d")
# A sentence list is cut here: the verdict on a review does not wait for its two-hundredth sentence.
SENTENCES_AT_MOST = 120


@cache
def clue_count() -> int:
    """Return how many clues there are: plain, negated, opening, pairs, marks."""
    concepts = len(concept_names())
    return 3 * concepts + concepts * (concepts - 1) // 2 + MARKS


def read_clues(folded: str, language: str) -> NDArray[np.int32]:
    """Return the sorted numbers of the clues in a folded text."""
    lexicon = lexicon_for(folded, language)
    tokens = PIECE.findall(folded)
    ends = [at for at, token in enumerate(tokens) if token[0] in END_MARKS]
    if len(ends) >= SENTENCES_AT_MOST:
        ends = ends[:SENTENCES_AT_MOST]
        tokens = tokens[: ends.pop()]
    sentences: dict[int, list[Hit]] = {}
    # No pattern holds the end of a sentence: one search serves them all.
    hits = lexicon.find(tokens)
    for hit in hits:
        sentences.setdefault(bisect_left(ends, hit[1]), []).append(hit)
    clues = _marks(folded, len(tokens) - len(ends), len({position for _, position in hits}))
    for number, found in sentences.items():
        _read_sentence(found, ends[number - 1] + 1 if number else 0, clues)
    return np.fromiter(sorted(clues), np.int32, len(clues))


def _read_sentence(hits: list[Hit], start: int, clues: set[int]) -> None:
    """Add the clues of the concepts found in one sentence that begins at `start`."""
    concepts, negation, pairs = _numbering()
    denied = [position for concept, position in hits if concept == negation]
    together = {concept for concept, _ in hits}
    if denied:
        reached = {position + reach for position in denied for reach in range(1, REACH + 1)}
        together = {concept for concept, position in hits if position not in reached}
        clues.update([concept + concepts for concept, position in hits if position in reached])
    clues |= together
    clues.update([concept + 2 * concepts for concept, position in hits if position == start])
    clues.update([pairs[high] + low for low, high in combinations(sorted(together), 2)])


@cache
def _numbering() -> tuple[int, int, list[int]]:
    """Return how many concepts there are, which negates, and where the pairs of each with a lower one begin."""
    concepts = len(concept_names())
    pairs = [3 * concepts + high * (high - 1) // 2 for high in range(concepts)]
    return concepts, concept_names().index("negation"), pairs


def _marks(folded: str, words: int, hit_words: int) -> set[int]:
    base = clue_count() - MARKS
    end = folded.rstrip(" \n)\"'»”.")
    marks = {base + bisect_left(LENGTHS, words)}
    marks.add(base + 10 + min(9, 10 * hit_words // max(1, words)))
    digits = bool(DIGIT.search(folded))
    flags = (
        "?" in folded,
        end.endswith("?"),
        "!" in folded,
        digits and bool(MANY_PEOPLE.search(folded)),
        digits and bool(AMOUNT.search(folded)),
        digits,
        "http" in folded or "www." in folded or "t.me" in folded,
        folded.startswith("@"),
        words == 0,
        "\n" in folded.strip(),
        "(" in folded,
        '"' in folded or "„" in folded or "«" in folded or "“" in folded,
        folded.count("?") > 1,
        words <= 3 and "!" in folded,
    )
    marks.update(compress(range(base + 20, base + MARKS), flags))
    return marks
