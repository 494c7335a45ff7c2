"""What the page showed after a reply was sent."""

from typing import Any

from apiflask import APIBlueprint

from replywell.api.auth import idempotency_key, signed_in, who
from replywell.api.schemas import OutcomeIn, OutcomeOut
from replywell.desk.replies import record_outcome

blueprint = APIBlueprint("replies", __name__, url_prefix="/api/v1/replies", tag="replies")


@blueprint.post("/<int:reply_id>/outcomes")
@blueprint.input(OutcomeIn, arg_name="body")
@blueprint.output(OutcomeOut)
@blueprint.doc(security="device")
@signed_in
def add_outcome(reply_id: int, body: OutcomeIn) -> dict[str, Any]:
    """Store what was seen, once for each Idempotency-Key."""
    reply, case = record_outcome(reply_id, body.model_dump(), idempotency_key(), who())
    return {"status": reply.status, "case": vars(case)}
