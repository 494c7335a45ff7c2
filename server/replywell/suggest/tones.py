"""Whether a thing is praised or blamed: by its clause, else by the aspect it belongs to."""

from dataclasses import replace
from typing import Any

from replywell.suggest.mention import LEAST_WEIGHT, Mention
from replywell.suggest.topics import related
from replywell.suggest.words import Word

_AGAINST_ASPECT = 0.6


def clause_tones(text: str, words: list[Word], clauses: list[int], analysis: dict[str, Any]) -> dict[int, str]:
    """Return what the analysis' evidence says of each clause; a clause with both says nothing."""
    votes: dict[int, set[str]] = {}
    for item in analysis.get("evidence") or ():
        if item.get("speaks_for") not in ("positive", "negative"):
            continue
        start, end = item["span"]
        for word, clause in zip(words, clauses, strict=True):
            if word.start < end and word.end > start:
                votes.setdefault(clause, set()).add(item["speaks_for"])
    return {clause: next(iter(vote)) for clause, vote in votes.items() if len(vote) == 1}


def toned(mention: Mention, tones: dict[int, str], analysis: dict[str, Any]) -> Mention:
    label = analysis["sentiment"]["label"]
    if mention.weight >= LEAST_WEIGHT:
        mention = replace(mention, weight=mention.weight + _agreement(mention, tones, analysis))
    if label in ("positive", "negative"):
        return mention if mention.tone not in (None, label) else replace(mention, tone=label)
    if mention.tone is not None:
        return mention
    tone = tones.get(mention.clause) or _aspect_tone(mention.topic, analysis)
    return replace(mention, tone=tone if tone in ("positive", "negative") else None)


def _agreement(mention: Mention, tones: dict[int, str], analysis: dict[str, Any]) -> float:
    """Return a bonus where clause and topic speak for the verdict, a fine where they speak against it."""
    label = analysis["sentiment"]["label"]
    if label == "mixed":
        aspect = _aspect_tone(mention.topic, analysis)
        against = mention.tone is not None and aspect in ("positive", "negative") and aspect != mention.tone
        return -_AGAINST_ASPECT if against else 0.0
    if label not in ("positive", "negative"):
        return 0.0
    told = [tones.get(mention.clause), (analysis.get("aspects") or {}).get(mention.topic)]
    return sum(0.25 if tone == label else -0.4 for tone in told if tone in ("positive", "negative"))


def _aspect_tone(topic: str, analysis: dict[str, Any]) -> str | None:
    aspects = analysis.get("aspects") or {}
    if topic in aspects:
        return str(aspects[topic])
    tones = {aspects[other] for other in related(topic) if other in aspects}
    return str(tones.pop()) if len(tones) == 1 else None
