"""Of which mentions it is sure that the customer means them, and whether as good or as bad.

A noun that merely stands in the text is not enough: it must share its clause with evidence of that polarity, and the
topic it belongs to must be seen the same way by the analysis. What is not sure is never named.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from replywell.suggest.mention import Mention
from replywell.suggest.topics import related
from replywell.suggest.words import Word

_OTHER = {"positive": "negative", "negative": "positive"}
_NEAR = 4
_SURE_ALONE = 0.8
# "Responds easily" praises a thing, not the people who answer letters.
_LOOSE = {"support_response"}
Votes = dict[int, list[tuple[int, str]]]


def read_votes(words: Sequence[Word], clauses: list[int], analysis: dict[str, Any]) -> Votes:
    """Return, by clause, the places of the words that the analysis counts as evidence, and for what they speak."""
    votes: Votes = {}
    for item in analysis.get("evidence") or ():
        speaks = item.get("speaks_for")
        if speaks not in _OTHER:
            continue
        start, end = item["span"]
        for place, (word, clause) in enumerate(zip(words, clauses, strict=True)):
            if word.start < end and word.end > start:
                votes.setdefault(clause, []).append((place, speaks))
    return votes


def made_sure(mention: Mention, votes: Votes, analysis: dict[str, Any]) -> Mention:
    """Return the mention with `sure` set where clause and topic agree, else without."""
    said = votes.get(mention.clause, [])
    tones = {tone for _, tone in said}
    if mention.kind == "thing" and any(place == mention.place for place, _ in said):
        return replace(mention, plain=False, sure=None)  # "hats off" praises no hat
    if mention.kind.startswith("event"):
        sure = "negative" if "positive" not in tones else None
    elif mention.kind == "quality":
        sure = "positive" if "negative" not in tones else None
    else:
        tone = next(iter(tones)) if len(tones) == 1 else None
        sure = tone if any(abs(place - mention.place) <= _NEAR for place, _ in said) else None
    return replace(mention, sure=sure if sure and _agrees(mention.topic, sure, analysis) else None)


def is_told_by_word(topic: str, tone: str, told: list[Mention], aspects: dict[str, str]) -> bool:
    """Say whether a mere word of a topic is enough to name it: no thing is named, nor is a foreign topic told as well.

    "Wrote" may be of a chat or of a scratch on the lid: where the analysis sees several topics, it tells none of them.
    """
    if tone == "positive" and topic in _LOOSE and all(one.kind == "word" for one in told if one.topic == topic):
        return False
    if any(one.topic == topic and one.kind not in ("word", "quality") for one in told):
        return True
    told_of = {other for other, said in aspects.items() if said == tone}
    return bool(told_of) and told_of <= related(topic) | {topic}


def _agrees(topic: str, tone: str, analysis: dict[str, Any]) -> bool:
    """Say whether verdict and topics of the analysis go with this tone."""
    verdict = analysis["sentiment"]
    if verdict["label"] == _OTHER[tone]:
        return False
    aspects = analysis.get("aspects") or {}
    told = {aspects[other] for other in related(topic) if other in aspects}
    if aspects.get(topic) == _OTHER[tone]:
        return False
    if told:
        return tone in told or (told == {"mixed"} and verdict["label"] == "mixed")
    return not analysis.get("topics") and verdict["label"] == tone and verdict.get("confidence", 1.0) >= _SURE_ALONE
