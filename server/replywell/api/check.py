"""Check a reply while it is being written."""

from typing import Any

from apiflask import APIBlueprint

from replywell.api.auth import signed_in, who
from replywell.api.schemas import CheckIn, FindingsOut
from replywell.desk.cases import get_review
from replywell.desk.suggestions import check_for, check_loose

blueprint = APIBlueprint("check", __name__, url_prefix="/api/v1", tag="check")


@blueprint.post("/check")
@blueprint.input(CheckIn, arg_name="body")
@blueprint.output(FindingsOut)
@blueprint.doc(security="device")
@signed_in
def check_reply(body: CheckIn) -> dict[str, Any]:
    """Return the rules that this reply touches, the gravest first."""
    given = body.context.model_dump(exclude_none=True)
    if body.review_id is not None:
        return {"findings": check_for(get_review(body.review_id, who()), given, body.reply, who())}
    loose = body.review.model_dump() if body.review else {}
    return {"findings": check_loose(loose, given, body.reply, who())}
