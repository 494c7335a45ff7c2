"""The one seam to `analyse`: which language is this, and what does a review without stars feel?"""

import importlib
from collections import Counter
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any

from replywell.check.text import tokenise

LANGUAGES = ("ru", "en", "pl", "et")

# The commonest little words tell Latin-script languages apart even in short replies.
_COMMON = {
    "en": "the and to you we is for of it your are have this that was will with not please thank our i a in on be "
    "us if as at can has do so what but an or by from my me they their hello sorry thanks which would did",
    "pl": "i w na nie się to że do za jest z o pani pan państwa proszę dziękujemy dziękuję jak ale po już od dla nas "
    "był była czy bo aby tak przez co by być oraz jeśli dzień dobry przepraszam przepraszamy a ten tej nam tym są "
    "państwu bardzo ze jako także tylko pana",
    "et": "ja on ei et see teie me oli aga palun aitäh täname kui ka mis seda meie te ning kas juba ole või oma nii "
    "selle siis tere väga teile vabandame ma kuid saame midagi sest pole meil homme kell eest kohta oleme teid siia "
    "mida kõik tänan",
}
_MARKS = {"pl": "ąćęłńśźż", "et": "õäöü", "en": ""}
_OTHER_CYRILLIC = "іїєґўәғқңөұүһѓќљњџђћ"


@cache
def _found(module: str, name: str) -> Callable[..., Any] | None:
    try:
        return getattr(importlib.import_module(f"replywell.analyse{module}"), name, None)
    except ImportError:
        return None


# Each draft and each keystroke is about the same review.
@lru_cache(maxsize=64)
def language_of(text: str, page_language: str | None = None) -> str:
    """Return ru, en, pl, et, `other`, or `und` where nothing can be told."""
    detect = _found(".language", "detect_language")
    if detect is not None:
        return str(getattr(detect(text, page_language), "code", "und"))
    return guess_language(text)


def sentiment_label(text: str, page_language: str | None = None) -> str | None:
    """Return negative, neutral, positive or mixed as `analyse` says, or None where there is no analysis."""
    analysis = _analysis(text, page_language)
    return None if analysis is None else str(analysis.sentiment.label)


def sounds_dangerous(text: str, page_language: str | None = None) -> bool:
    """Say whether `analyse` hears of harm or danger too; true where there is no analysis."""
    analysis = _analysis(text, page_language)
    return analysis is None or bool(analysis.signals["safety"])


def sounds_blamed(text: str, page_language: str | None = None) -> bool:
    """Say whether `analyse` hears blame, of the whole or of one thing; false where there is no analysis."""
    analysis = _analysis(text, page_language)
    if analysis is None:
        return False
    return analysis.sentiment.label in ("mixed", "negative") or "negative" in analysis.aspects.values()


def sounds_vague(text: str, page_language: str | None = None) -> bool:
    """Say whether `analyse` hears no case in the text at all; false where there is no analysis."""
    analysis = _analysis(text, page_language)
    return analysis is not None and bool(analysis.signals["vague"])


# The questions above are asked of the same review, one soon after the other, and of its sentences.
@lru_cache(maxsize=64)
def _analysis(text: str, page_language: str | None) -> Any:
    analyse = _found("", "analyse")
    return None if analyse is None else analyse(text, stars=None, page_language=page_language)


def guess_language(text: str) -> str:
    """Return the language by alphabet, little words and letters; no other language than the four is told apart."""
    letters = [char for char in text.lower() if char.isalpha()]
    if not letters:
        return "und"
    cyrillic = sum("а" <= char <= "я" or char == "ё" for char in letters)
    if cyrillic > len(letters) / 2:
        foreign = sum(char in _OTHER_CYRILLIC for char in letters)
        return "other" if foreign > len(letters) / 60 else "ru"
    return _latin(text, letters)


def _latin(text: str, letters: list[str]) -> str:
    words = Counter(token.norm for token in tokenise(text) if token.norm[0].isalpha())
    scores = {
        code: sum(words[word] for word in set(common.split())) + 0.7 * sum(letters.count(m) for m in _MARKS[code])
        for code, common in _COMMON.items()
    }
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] >= 1 else "und"
