"""Which of the contract's topics a review is about."""

from operator import itemgetter

from replywell.analyse.questions import TOPICS

_KEYS = [(name, f"topic:{name}") for name in TOPICS]


def read_topics(margins: dict[str, float], signals: dict[str, bool]) -> list[str]:
    """Return the topics, the surest first. A vague or meaningless text has none."""
    if signals["vague"] or not signals["meaningful"]:
        return []
    found = [(-margin, name) for name, key in _KEYS if (margin := margins[key]) >= 0]
    topics = [name for _, name in sorted(found, key=itemgetter(0))]
    if signals["safety"] and "safety" not in topics:
        topics.insert(0, "safety")
    return topics
