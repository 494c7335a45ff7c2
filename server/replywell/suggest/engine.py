"""The drafts for one review."""

from typing import Any

from replywell.check import check
from replywell.context import Context, ReviewInput
from replywell.shared_data import load_json
from replywell.suggest.model import Draft, Move


def suggest(
    review: ReviewInput, context: Context, *, analysis: dict[str, Any], reader: str = "en"
) -> list[Draft]:
    """Return drafts for the review, each checked; explanations and findings in the `reader`'s language."""
    code = analysis["language"]["code"]
    language = code if code in ("ru", "en", "pl", "et") else "en"
    phrases = load_json(f"languages/{language}/phrases.json")
    text = phrases["thanks"] if analysis["sentiment"]["label"] == "positive" else phrases["looking"]
    return [
        Draft(
            text,
            language,
            "short",
            [Move("thanks", "R37", "")],
            check(review, text, context, language=reader),
        )
    ]
