"""What an agent corrects: it wins over the analysis, and is kept for training."""

from typing import Any

from replywell.store.database import writing
from replywell.store.models import Review


def correct(review: Review, correction: dict[str, Any]) -> dict[str, Any]:
    """Store the correction and return the analysis with it; parts that are not named stay as they were."""
    analysis: dict[str, Any] = {**review.analysis}
    if "language" in correction:
        code = correction["language"]
        analysis["language"] = {"code": code, "name": code, "confidence": 1.0}
    if "sentiment" in correction:
        polarity = {"negative": -1.0, "positive": 1.0}.get(correction["sentiment"], 0.0)
        analysis["sentiment"] = {"label": correction["sentiment"], "polarity": polarity, "confidence": 1.0}
    if "topics" in correction:
        analysis["topics"] = correction["topics"]
    with writing():
        review.correction = {**(review.correction or {}), **correction}
        review.analysis = analysis
        review.save(only=[Review.correction, Review.analysis])
    return analysis
