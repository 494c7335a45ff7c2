"""Pure: a review's text → Analysis. No Flask, no database, no I/O once the data is loaded."""

from replywell.analyse.engine import analyse
from replywell.analyse.model import Analysis, Evidence, Language, Sentiment

__all__ = ["Analysis", "Evidence", "Language", "Sentiment", "analyse"]
