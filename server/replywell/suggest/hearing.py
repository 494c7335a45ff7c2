"""How likely a review tells of something wrong, with or without a word that judges: all evidence in one number.

A complaint is often told as plain facts. No single sign of it is enough: neither the verdict, nor the topics that are
blamed, nor words such as "still not" and "had to", of which praise and questions have some, too.
"""

import re
from functools import cache
from math import exp, log
from typing import Any

from replywell.shared_data import load_json

_READ, _LONG, _MOST = 2000, 160, 2
# What each sign adds to the logit, by a regression over reviews of which the verdict is not sure (docs/drafts.md).
_BIAS, _VERDICT, _TOPIC, _FAILED, _IDLE, _STORY = 1.0, 1.6, 0.35, 0.3, -0.6, -0.4
_LEAST_CHANCE = 0.01
# Of what a verdict "neutral" or "mixed" leaves, so much falls on each of praise and blame.
_SHARE = 0.4
_IDLE_REACTIONS = ("thank", "none")


def chance_of_trouble(text: str, language: str, analysis: dict[str, Any]) -> float:
    """Return the chance that something wrong is told of us; the `analysis` is that of the words and the stars."""
    tones = list((analysis.get("aspects") or {}).values())
    logit = (
        _BIAS
        + _VERDICT * log(_chance_of_blame(analysis["sentiment"]))
        + _TOPIC * min(tones.count("negative") + tones.count("mixed"), _MOST)
        + _FAILED * min(failures(text, language), _MOST)
        + _IDLE * (analysis["reaction"] in _IDLE_REACTIONS)
        + _STORY * (len(text) > _LONG)
    )
    return 1 / (1 + exp(-logit))


def failures(text: str, language: str) -> int:
    """Return how many words or turns of plain facts stand in the text that mostly tell of a failure."""
    return sum(1 for _ in _failed(language).finditer(text[:_READ]))


@cache
def _failed(language: str) -> re.Pattern[str]:
    patterns = load_json(f"languages/{language}/phrases/failed.json")["failed"]
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


def _chance_of_blame(sentiment: dict[str, Any]) -> float:
    """Return the chance of "negative" or "mixed", as far as label, confidence and polarity tell it."""
    label, sure = sentiment["label"], float(sentiment.get("confidence", 1.0))
    polarity = float(sentiment.get("polarity", 0.0))
    if label == "negative":
        chance = sure
    elif label == "positive":
        chance = min(sure - polarity, 1 - sure)
    else:
        chance = min((1 - sure) * _SHARE - polarity / 2, 1 - sure) + sure * (label == "mixed")
    return min(max(chance, _LEAST_CHANCE), 1.0)
