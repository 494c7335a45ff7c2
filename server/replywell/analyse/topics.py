"""Which of the contract's topics a review is about."""

from replywell.analyse.questions import TOPICS


def read_topics(margins: dict[str, float], signals: dict[str, bool]) -> list[str]:
    """Return the topics, the surest first. A vague or meaningless text has none."""
    if signals["vague"] or not signals["meaningful"]:
        return []
    ranked = sorted(TOPICS, key=lambda name: -margins[f"topic:{name}"])
    topics = [name for name in ranked if margins[f"topic:{name}"] >= 0]
    if signals["safety"] and "safety" not in topics:
        topics.insert(0, "safety")
    return topics
