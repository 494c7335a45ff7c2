"""Our verdict through the analyser interface of TextBlob, for whoever has code that speaks TextBlob."""

from typing import NamedTuple

from textblob.sentiments import CONTINUOUS, BaseSentimentAnalyzer

from replywell.analyse.language import detect_language
from replywell.analyse.sentiment import read_sentiment


class ReplywellSentiment(NamedTuple):
    """Polarity -1 … 1, one of our four labels, confidence 0 … 1."""

    polarity: float
    label: str
    confidence: float


class ReplywellAnalyzer(BaseSentimentAnalyzer):  # type: ignore[misc]
    """Ours in TextBlob's clothes: `TextBlob(text, analyzer=ReplywellAnalyzer()).sentiment`, in four languages."""

    kind = CONTINUOUS
    RETURN_TYPE = ReplywellSentiment

    def analyze(self, text: str) -> ReplywellSentiment:
        """Return polarity (-1 … 1), label and confidence (0 … 1) of `text`."""
        said = read_sentiment(text, code=detect_language(text).code).sentiment
        return ReplywellSentiment(said.polarity, said.label, said.confidence)
