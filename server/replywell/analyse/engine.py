"""The whole analysis of one review."""

from replywell.analyse.aspects import read_aspects
from replywell.analyse.language import OURS, detect_language
from replywell.analyse.meaning import read_meaning
from replywell.analyse.model import Analysis, Language
from replywell.analyse.priority import read_priority
from replywell.analyse.reaction import read_reaction
from replywell.analyse.sentiment import read_sentiment
from replywell.analyse.signals import read_signals
from replywell.analyse.tokens import read_tokens
from replywell.analyse.topics import read_topics
from replywell.analyse.verdicts import read_verdicts


def analyse(text: str, *, stars: float | None = None, page_language: str | None = None) -> Analysis:
    """Return the analysis of `text`; stars (1..5) and the page's language are evidence, not the verdict."""
    language = detect_language(text, page_language)
    tokens = read_tokens(text)
    spoken = reading_language(text, language, page_language)
    meaning = read_meaning(tokens, spoken)
    reading = read_sentiment(text, tokens, language.code, stars, meaning)
    label = reading.sentiment.label
    margins = read_verdicts(text, tokens, spoken, meaning)
    signals = read_signals(margins, reading.sentiment, has_words=any(word[0].isalnum() for word in tokens.words))
    topics = read_topics(margins, signals)
    reaction = read_reaction(margins, meaning, signals, reading)
    return Analysis(
        language=language,
        sentiment=reading.sentiment,
        topics=topics,
        signals=signals,
        reaction=reaction,
        priority=read_priority(signals, label, reaction, stars),
        aspects=read_aspects(topics, tokens, reading, spoken),
        stars_contradict=reading.stars_contradict,
        evidence=reading.evidence,
    )


def reading_language(text: str, language: Language, page_language: str | None) -> str:
    """Return which of our lexicons reads a text: its own, else the page's, else the nearest by its letters."""
    if language.code in OURS:
        return language.code
    if any("а" <= letter <= "я" for letter in text[:200].lower()):
        return "ru"
    page = (page_language or "")[:2].lower()
    return page if language.code == "und" and page in OURS else "en"
