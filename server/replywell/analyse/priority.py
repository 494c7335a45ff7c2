"""Which review is answered first: by risk, not by arrival (rule R06)."""


def read_priority(signals: dict[str, bool], sentiment: str, reaction: str, stars: float | None) -> int:
    """Return 1 (now) … 5 (may wait).

    1 danger to people; 2 law, press, audience; 3 a complaint that somebody inside must settle, or one star;
    4 other complaints, mixed reviews and questions; 5 praise and what needs no answer.
    """
    if signals["safety"]:
        return 1
    if signals["legal"] or signals["leader"]:
        return 2
    if reaction == "none" and not signals["meaningful"]:
        return 5
    angry = stars is not None and stars <= 1 and sentiment in ("negative", "mixed")
    if reaction == "handover" or angry:
        return 3
    if sentiment in ("negative", "mixed") or signals["question"] or reaction in ("help", "explain", "ask_details"):
        return 4
    return 5
