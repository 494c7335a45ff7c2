"""What a reply takes up of a review: shared words, by stem, and shared topics."""

import math
from functools import cache, lru_cache
from posixpath import commonprefix

from replywell.check.lexicon import load_lexicon
from replywell.check.reading import Reading

TOPIC = "topic_"
_HARD = str.maketrans("gbd", "kpt")


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
            place for s, e in (*chart.find("function_word"), *chart.find("generic_word")) for place in range(s, e)
        }
        for place, token in enumerate(chart.sentence.tokens):
            if place not in common and token.is_word:
                # "Granny-Godzilla" names granny too.
                words.update({token.norm, *token.norm.split("-")})
    return frozenset(word for word in words if len(word) >= 3 or word.isdigit())


def topics_of(reading: Reading) -> set[str]:
    """Return the topic concepts that the text mentions."""
    return {topic for topic in _topics(reading.language) if reading.has(topic)}


@cache
def _topics(language: str) -> tuple[str, ...]:
    return tuple(name for name in load_lexicon(language).concepts if name.startswith(TOPIC))


def same_stem(a: str, b: str) -> bool:
    """Say whether two words look like forms of one: equal numbers, a short ending added, or a long common beginning."""
    # Most pairs differ in their first letter, and need no more.
    return a[0].translate(_HARD) == b[0].translate(_HARD) and _is_same_stem(a, b)


@lru_cache(maxsize=20_000)
def _is_same_stem(a: str, b: str) -> bool:
    if a == b:
        return True
    if a[0].isdigit():
        return False
    short, long = sorted((a, b), key=len)
    if len(short) >= 3 and long.startswith(short) and len(long) - len(short) <= min(3, len(short) - 1):
        return True
    if len(short) < 4:
        return False
    a, b = _without_grades(a), _without_grades(b)
    least, most = sorted((len(a), len(b)))
    common = len(commonprefix((a, b)))
    return common >= max(3, min(least - 2, 6), math.ceil(most * 0.6)) and (common >= 4 or common == least)


def _without_grades(word: str) -> str:
    """Return the word with one of each double letter and k, p, t for g, b, d: Estonian stems change these."""
    hard = word.translate(_HARD)
    return "".join(char for place, char in enumerate(hard) if place == 0 or char != hard[place - 1])
