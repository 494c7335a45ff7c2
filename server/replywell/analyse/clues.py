"""Clues: which concepts stand in a text, which are negated, which open a sentence, which stand together in one.

They are numbered alike in all four languages, so what is learned from one serves the others.
"""

import re
from bisect import bisect_left
from functools import cache

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.concepts import REACH, SENTENCE_END, TOKEN, Lexicon, concept_names, lexicon_for

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
    negation = lexicon.names.index("negation")
    clues: set[int] = set()
    words = hit_words = 0
    for sentence in SENTENCE_END.split(folded, SENTENCES_AT_MOST)[:SENTENCES_AT_MOST]:
        tokens = TOKEN.findall(sentence)
        if tokens:
            words += len(tokens)
            hit_words += _read_sentence(tokens, lexicon, negation, clues)
    clues |= _marks(folded, words, hit_words)
    return np.fromiter(sorted(clues), np.int32, len(clues))


def _read_sentence(tokens: list[str], lexicon: Lexicon, negation: int, clues: set[int]) -> int:
    """Add the clues of one sentence; return how many of its words belong to a concept."""
    concepts = len(lexicon.names)
    hits = lexicon.find(tokens)
    denied = {position for concept, position in hits if concept == negation}
    together = set()
    for concept, position in hits:
        negated = bool(denied) and any(position - reach in denied for reach in range(1, REACH + 1))
        clues.add(concept + concepts if negated else concept)
        if not negated:
            together.add(concept)
        if position == 0:
            clues.add(concept + 2 * concepts)
    ordered = sorted(together)
    base = 3 * concepts
    for index, high in enumerate(ordered):
        offset = base + high * (high - 1) // 2
        clues.update([offset + low for low in ordered[:index]])
    return len({position for _, position in hits})


def _marks(folded: str, words: int, hit_words: int) -> set[int]:
    concepts = len(concept_names())
    base = 3 * concepts + concepts * (concepts - 1) // 2
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
    marks.update([base + 20 + number for number, flag in enumerate(flags) if flag])
    return marks
