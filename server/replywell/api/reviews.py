"""One review: its suggestions, its lock, the agent's draft and corrections."""

from typing import Any

from apiflask import APIBlueprint
from flask import current_app

from replywell.api.auth import idempotency_key, signed_in, who
from replywell.api.schemas import (
    CaseOut,
    CorrectionIn,
    CorrectionOut,
    DraftsIn,
    DraftsOut,
    ReplyIn,
    ReplyOut,
    SavedOut,
    SaveDraftIn,
)
from replywell.context import Context
from replywell.desk.cases import get_review, lock, read_case, save_draft, unlock
from replywell.desk.corrections import correct
from replywell.desk.model_drafts import may_ask_model
from replywell.desk.replies import Posting, reserve
from replywell.desk.suggestions import gather_context, suggest_for

blueprint = APIBlueprint("reviews", __name__, url_prefix="/api/v1/reviews", tag="reviews")


@blueprint.post("/<int:review_id>/drafts")
@blueprint.input(DraftsIn, arg_name="body")
@blueprint.output(DraftsOut)
@blueprint.doc(security="device")
@signed_in
def suggest_drafts(review_id: int, body: DraftsIn) -> dict[str, Any]:
    """Return suggested replies, checked, with the reason for each move."""
    review = get_review(review_id, who())
    suggested = suggest_for(review, body.context.model_dump(exclude_none=True), who())
    return {**suggested, "model": may_ask_model(review.client_id, current_app.config["REPLYWELL"])}


@blueprint.put("/<int:review_id>/draft")
@blueprint.input(SaveDraftIn, arg_name="body")
@blueprint.output(SavedOut)
@blueprint.doc(security="device")
@signed_in
def put_draft(review_id: int, body: SaveDraftIn) -> dict[str, str]:
    """Keep the agent's text so far; an empty one takes the draft away."""
    return {"saved_at": save_draft(get_review(review_id, who()), who(), body.text)}


@blueprint.post("/<int:review_id>/lock")
@blueprint.output(CaseOut)
@blueprint.doc(security="device")
@signed_in
def lock_review(review_id: int) -> dict[str, Any]:
    """Reserve the review for this agent for a while."""
    minutes = current_app.config["REPLYWELL"].lock_minutes
    return vars(lock(get_review(review_id, who()), who(), minutes))


@blueprint.delete("/<int:review_id>/lock")
@blueprint.output(CaseOut)
@blueprint.doc(security="device")
@signed_in
def unlock_review(review_id: int) -> dict[str, Any]:
    """Let the review go."""
    return vars(unlock(get_review(review_id, who()), who()))


@blueprint.post("/<int:review_id>/replies")
@blueprint.input(ReplyIn, arg_name="body")
@blueprint.output(ReplyOut, status_code=201)
@blueprint.doc(security="device")
@signed_in
def reserve_reply(review_id: int, body: ReplyIn) -> dict[str, Any]:
    """Reserve the review for this reply before the site's button is pressed; the header Idempotency-Key is needed."""
    review = get_review(review_id, who())
    given = body.context.model_dump(exclude_none=True)
    posting = Posting(
        text=body.text, page_url=body.page_url, key=idempotency_key(), client_id=body.client_id,
        draft_text=body.draft_text, override=body.override, context=given,
    )  # fmt: skip
    reply = reserve(review, posting, Context.from_json(gather_context(review, given)), who())
    return {"reply_id": reply.id, "status": reply.status, "case": vars(read_case(review, who()))}


@blueprint.post("/<int:review_id>/corrections")
@blueprint.input(CorrectionIn, arg_name="body")
@blueprint.output(CorrectionOut)
@blueprint.doc(security="device")
@signed_in
def correct_analysis(review_id: int, body: CorrectionIn) -> dict[str, Any]:
    """Let the agent's word win over the analysis, and keep it for training."""
    review = get_review(review_id, who())
    return {"analysis": correct(review, body.model_dump(exclude_none=True))}
