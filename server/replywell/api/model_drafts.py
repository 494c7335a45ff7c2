"""A draft in a language model's words, streamed as server-sent events."""

import json
from collections.abc import Iterator
from typing import Any

from apiflask import APIBlueprint
from flask import Response, current_app, stream_with_context

from replywell.api.auth import signed_in, who
from replywell.api.schemas import DraftsIn
from replywell.desk.cases import get_review
from replywell.desk.model_drafts import stream_draft

blueprint = APIBlueprint("model_drafts", __name__, url_prefix="/api/v1/reviews", tag="reviews")


@blueprint.post("/<int:review_id>/drafts/model")
@blueprint.input(DraftsIn, arg_name="body")
@blueprint.doc(security="device")
@signed_in
def stream_model_draft(review_id: int, body: DraftsIn) -> Response:
    """Stream {"delta", "restart"} while the model writes, then {"draft"}; 409 model_off where there is none."""
    review = get_review(review_id, who())
    given = body.context.model_dump(exclude_none=True)
    events = stream_draft(review, given, who(), current_app.config["REPLYWELL"])
    return Response(stream_with_context(_lines(events)), mimetype="text/event-stream")


def _lines(events: Iterator[dict[str, Any]]) -> Iterator[str]:
    for event in events:
        yield f"data: {json.dumps(event, ensure_ascii=False)}\n\n"
