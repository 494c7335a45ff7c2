"""How a review speaks of each of its topics: "product +, delivery −"."""

from replywell.analyse.concepts import load_topics
from replywell.analyse.sentiment import SentimentReading
from replywell.analyse.tokens import Tokens


def read_aspects(topics: list[str], tokens: Tokens, reading: SentimentReading, language: str) -> dict[str, str]:
    """Return positive, negative, mixed or neutral for each topic, by the clauses in which its words stand.

    A topic that no word names (it was read from the whole) takes the verdict on the whole.
    """
    places: dict[str, list[int]] = {}
    if len(topics) > 1:
        places = _places(tokens, language)
    whole = reading.sentiment.label
    return {topic: _polarity(places.get(topic, []), reading, whole) for topic in topics}


def _polarity(places: list[int], reading: SentimentReading, whole: str) -> str:
    label = reading.label_at(places) if places else whole
    return whole if label == "neutral" else label


def _places(tokens: Tokens, language: str) -> dict[str, list[int]]:
    lexicon = load_topics(language)
    places: dict[str, list[int]] = {}
    for concept, position in lexicon.find(tokens.words):
        places.setdefault(lexicon.names[concept], []).append(tokens.spans[position][0])
    return places
