"""Sentiment of a text: the words of the lexicon, the n-grams of each clause, a last layer over them, and meaning.

docs/models.md says how it was trained and how well it does; docs/labels.md what the four labels mean.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import tanh
from typing import NamedTuple

import numpy as np

from replywell.analyse.meaning import SAY_OF_SENTIMENT, Meaning, read_meaning
from replywell.analyse.model import Evidence, Sentiment
from replywell.analyse.patterns import Match
from replywell.analyse.sentiment_evidence import find_evidence
from replywell.analyse.sentiment_lexicon import load_lexicon
from replywell.analyse.sentiment_model import LABELS, Floats, load_last_layer, load_ngram_layer
from replywell.analyse.sentiment_reading import Clause, read_clauses
from replywell.analyse.sentiment_stars import contradict, weigh_stars
from replywell.analyse.sentiment_vector import LANGUAGES, sentiment_vector
from replywell.analyse.tokens import Tokens, read_tokens
from replywell.analyse.transliteration import in_cyrillic, is_latin

KNOWN_BY = 20
NEGATIVE, POSITIVE = LABELS.index("negative"), LABELS.index("positive")
NOTHING_SAID = Sentiment("neutral", 0.0, 0.5)
CHANCES_OF_NOTHING = np.array([0.2, 0.5, 0.2, 0.1], np.float32)


class ClausePolarity(NamedTuple):
    """How a stretch of the text (`start` … `end` in characters) speaks: -1 … 1."""

    start: int
    end: int
    polarity: float


@dataclass(frozen=True)
class SentimentReading:
    """The verdict on a text, what speaks for it, and how each clause speaks."""

    sentiment: Sentiment
    clauses: list[ClausePolarity]
    evidence: list[Evidence]
    stars_contradict: bool
    chances: Floats
    """The probability of each of LABELS by the words alone."""

    def label_at(self, places: Sequence[int]) -> str:
        """Return how the clauses around these characters speak: positive, negative, mixed or neutral."""
        polarities = [said for start, end, said in self.clauses if any([start <= at < end for at in places])]
        good, bad = any(polarity > 0.2 for polarity in polarities), any(polarity < -0.2 for polarity in polarities)
        return "mixed" if good and bad else "positive" if good else "negative" if bad else "neutral"


def read_sentiment(
    text: str,
    tokens: Tokens | None = None,
    code: str = "und",
    stars: float | None = None,
    meaning: Meaning | None = None,
) -> SentimentReading:
    """Return the sentiment of `text`, written in the language `code` (ru, en, pl, et, other, und).

    `tokens` are those of read_tokens(text), where the caller has them already. Stars (1 … 5) are evidence beside the
    words, and never outvote words that are clear. `meaning` is that of read_meaning, where the caller has it already.
    """
    tokens = read_tokens(text) if tokens is None else tokens
    language = _lexicon_of(tokens, code)
    if language == "ru" and is_latin(tokens):
        tokens = in_cyrillic(tokens)
    # Line breaks and what nobody sees are marks of a text, but say nothing alone.
    clauses = read_clauses(tokens, language) if any(map(_is_seen, tokens.words)) else []
    if not clauses:
        return SentimentReading(weigh_stars(NOTHING_SAID, None, stars), [], [], False, CHANCES_OF_NOTHING)
    logits, whole = _logits(tokens, clauses, language)
    meaning = meaning or read_meaning(tokens, language)
    chances = load_last_layer().chances(sentiment_vector(clauses, tokens.words, logits, whole, language))
    chances = mix_chances(chances, meaning.labels)
    said = sentiment_of(chances)
    verdict = weigh_stars(said, chances, stars)
    polarities = _clause_polarities(tokens, clauses, logits)
    evidence = find_evidence(text, tokens, clauses, verdict.label)
    return SentimentReading(verdict, polarities, evidence, contradict(said, stars), chances)


def _is_seen(word: str) -> bool:
    return any(sign.isprintable() and not sign.isspace() for sign in word)


def mix_chances(older: Floats, labels: Floats) -> Floats:
    """Return the probability of each label, given that of the older layers and the logits of the reader of meaning."""
    # numpy's own reductions: its methods of arrays cost a step of Python more.
    meant: Floats = np.exp(labels - np.maximum.reduce(labels, axis=-1, keepdims=True))
    np.divide(meant, np.add.reduce(meant, axis=-1, keepdims=True), out=meant)
    result: Floats = (1 - SAY_OF_SENTIMENT) * older + SAY_OF_SENTIMENT * meant
    return result


def sentiment_of(chances: Floats) -> Sentiment:
    """Return the verdict of four probabilities, in the order of LABELS."""
    best = int(chances.argmax())
    polarity = float(chances[POSITIVE] - chances[NEGATIVE])
    return Sentiment(LABELS[best], round(polarity, 3), round(float(chances[best]), 3))


def _lexicon_of(tokens: Tokens, code: str) -> str:
    if code in LANGUAGES:
        return code
    if not is_latin(tokens):
        return "ru"
    if code == "other":
        return "en"
    # "Super", "fiasko": no language can be told, but one of the lexicons may know the word.
    return max(("en", "pl", "et"), key=lambda name: sum(abs(match.value) for match in _matches(tokens, name)))


def _matches(tokens: Tokens, language: str) -> list[Match[int]]:
    return load_lexicon(language).values.find(tokens.words[:KNOWN_BY])


def _logits(tokens: Tokens, clauses: list[Clause], language: str) -> tuple[Floats, Floats]:
    denied = [at for clause in clauses for at in clause.denied]
    return load_ngram_layer(language).logits(tokens.words, [clause.end for clause in clauses], denied)


def _clause_polarities(tokens: Tokens, clauses: list[Clause], logits: Floats) -> list[ClausePolarity]:
    result = []
    for clause, (good, bad, *_) in zip(clauses, logits.tolist(), strict=True):
        # The difference of two chances, as (tanh(x / 2) + 1) / 2 is the chance of a logit x.
        polarity = 0.5 * tanh((clause.praise - clause.blame) / 3) + 0.25 * (tanh(good / 2) - tanh(bad / 2))
        start, end = tokens.spans[clause.start][0], tokens.spans[clause.end - 1][1]
        result.append(ClausePolarity(start, end, round(polarity, 3)))
    return result
