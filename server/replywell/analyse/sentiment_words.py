"""The polarity that TextBlob's word list gives to English words: one input of our model.

Its whole analyser takes as long as all of ours; the list alone carries what it knows of single words, and negation and
degree are read by our own clauses.
"""

from collections.abc import Sequence
from functools import cache

import textblob.en


def english_polarity(words: Sequence[str]) -> tuple[float, int]:
    """Return the mean polarity (-1 … 1) of the words that TextBlob's list knows, and how many they are."""
    known = _known_words()
    found = [known[word] for word in words if word in known]
    return (sum(found) / len(found) if found else 0.0), len(found)


@cache
def _known_words() -> dict[str, float]:
    # The list is filled by its first use.
    textblob.en.polarity("good")
    entries = textblob.en.sentiment.items()
    return {word: polarity for word, senses in entries if (polarity := senses[None][0])}
