"""One line of `replywell suggest`."""

from typing import Any

from replywell.analyse import analyse
from replywell.context import Context, ReviewInput
from replywell.suggest.engine import suggest


def suggest_line(request: dict[str, Any]) -> dict[str, Any]:
    """Return the drafts for {"review", "context"}; raises InputInvalid for a wrong shape."""
    review = ReviewInput.from_json(request.get("review"))
    context = Context.from_json(request.get("context"))
    analysis = analyse(review.text, stars=review.stars, page_language=review.page_language).to_json()
    drafts = suggest(review, context, analysis=analysis)
    return {"drafts": [draft.to_json() for draft in drafts]}
