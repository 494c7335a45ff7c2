"""What a reply takes up of a review: shared words, by stem, and shared topics."""

import math
from functools import cache

from replywell.check.lexicon import load_lexicon
from replywell.check.reading import Reading

TOPIC = "topic_"


def shared_details(reply: Reading, review_words: frozenset[str], review: Reading) -> set[str]:
    """Return the content words and topics of the review that the reply names, inflected or not."""
    own = content_words(reply)
    shared = {word for word in own if any(same_stem(word, other) for other in review_words)}
    if reply.language == review.language:
        shared |= {topic for topic in topics_of(reply) if topic in topics_of(review)}
    return shared


def content_words(reading: Reading) -> frozenset[str]:
    """Return the words that say something of this case: no function words, no words that fit any reply."""
    words = set()
    for chart in reading.charts:
        common = {
            place
            for s, e in (*chart.find("function_word"), *chart.find("generic_word"))
            for place in range(s, e)
        }
        for place, token in enumerate(chart.sentence.tokens):
            if place not in common and token.is_word and (len(token.norm) >= 3 or token.norm.isdigit()):
                words.add(token.norm)
    return frozenset(words)


def topics_of(reading: Reading) -> set[str]:
    """Return the topic concepts that the text mentions."""
    return {topic for topic in _topics(reading.language) if reading.has(topic)}


@cache
def _topics(language: str) -> tuple[str, ...]:
    return tuple(name for name in load_lexicon(language).concepts if name.startswith(TOPIC))


def same_stem(a: str, b: str) -> bool:
    """Say whether two words look like forms of one: equal numbers, or a long common beginning."""
    if a == b:
        return True
    short, long = sorted((len(a), len(b)))
    if short < 4 or a[0].isdigit():
        return False
    common = 0
    for left, right in zip(a, b, strict=False):
        if left != right:
            break
        common += 1
    return common >= max(4, min(short - 2, 6), math.ceil(long * 0.57))
