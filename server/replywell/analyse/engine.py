"""The whole analysis of one review."""

from textblob import TextBlob

from replywell.analyse.language import detect_language
from replywell.analyse.model import Analysis, Sentiment

SIGNALS = ("vague", "question", "safety", "legal", "leader", "thanks", "meaningful")


def analyse(text: str, *, stars: float | None = None, page_language: str | None = None) -> Analysis:
    """Return the analysis of `text`; stars (1..5) and the page's language are evidence, not the verdict."""
    language = detect_language(text, page_language)
    sentiment = _sentiment(text, language.code, stars)
    signals = dict.fromkeys(SIGNALS, False) | {
        "question": text.rstrip().endswith("?"),
        "meaningful": language.code != "und" or stars is not None,
    }
    reaction = {"positive": "thank", "neutral": "none"}.get(sentiment.label, "handover")
    return Analysis(language, sentiment, [], signals, reaction, 3 if reaction == "handover" else 5)


def _sentiment(text: str, code: str, stars: float | None) -> Sentiment:
    # TextBlob knows English only; elsewhere its 0.0 means "unknown", so the stars alone speak.
    polarity = TextBlob(text[:5000]).sentiment.polarity if code == "en" else 0.0
    if stars is not None and abs(polarity) < 0.2:
        polarity = (stars - 3) / 2
    label = "positive" if polarity > 0.1 else "negative" if polarity < -0.1 else "neutral"
    return Sentiment(label, round(polarity, 3), round(min(1.0, 0.4 + abs(polarity) / 2), 3))
