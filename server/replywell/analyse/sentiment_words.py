"""The polarity that TextBlob's word list gives to English words: one input of our model.

Its whole analyser takes as long as all of ours; the list alone carries what it knows of single words, and negation and
degree are read by our own clauses. The list is read from TextBlob's file: importing TextBlob would load NLTK and SciPy
into every worker, 80 MB for 2,860 words.
"""

from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from statistics import fmean
from xml.etree import ElementTree


def english_polarity(words: Sequence[str]) -> tuple[float, int]:
    """Return the mean polarity (-1 … 1) of the words that TextBlob's list knows, and how many they are."""
    known = known_words()
    found = [known[word] for word in words if word in known]
    return (sum(found) / len(found) if found else 0.0), len(found)


@cache
def known_words() -> dict[str, float]:
    """Return the polarity of words as TextBlob reads them.

    It is the mean of a word's parts of speech, each the mean of its senses; an adverb has that of its adjective.
    """
    package = find_spec("textblob")
    if package is None or package.origin is None:
        raise RuntimeError("The package textblob is missing.")
    senses: dict[str, dict[str, list[float]]] = {}
    # A file of an installed package, not of a stranger.
    tree = ElementTree.parse(Path(package.origin).parent / "en" / "en-sentiment.xml")  # noqa: S314
    for entry in tree.getroot():
        kinds = senses.setdefault(entry.get("form", ""), {})
        kinds.setdefault(entry.get("pos", ""), []).append(float(entry.get("polarity", "0")))
    means = {word: fmean(fmean(values) for values in kinds.values()) for word, kinds in senses.items()}
    means |= {_adverb(word): fmean(kinds["JJ"]) for word, kinds in senses.items() if "JJ" in kinds}
    return {word: polarity for word, polarity in means.items() if polarity}


def _adverb(adjective: str) -> str:
    if adjective.endswith("y"):
        return adjective[:-1] + "ily"
    return (adjective[:-2] if adjective.endswith("le") else adjective) + "ly"
