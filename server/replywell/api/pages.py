"""Pages: take in what the extension read."""

from typing import Any

from apiflask import APIBlueprint

from replywell.api.auth import signed_in, who
from replywell.api.schemas import BindIn, PageIn, PageOut
from replywell.desk.pages import TakenReview, bind, take_in

blueprint = APIBlueprint("pages", __name__, url_prefix="/api/v1", tag="pages")


@blueprint.post("/pages")
@blueprint.input(PageIn, arg_name="body")
@blueprint.output(PageOut)
@blueprint.doc(security="device")
@signed_in
def take_page(body: PageIn) -> dict[str, Any]:
    """Store the page and its reviews, analysed; sending the same twice changes nothing."""
    page, taken, ours = take_in(body.model_dump(), who())
    client = page.client
    return {
        "page_id": page.id,
        "client": {
            "id": client.id,
            "name": client.name,
            "voice": client.voice,
            "signature": client.signature,
        },
        "reviews": [describe(row) for row in taken],
        "ours": ours,
    }


@blueprint.post("/pages/client")
@blueprint.input(BindIn, arg_name="body")
@blueprint.output({}, status_code=204)
@blueprint.doc(security="device")
@signed_in
def bind_page(body: BindIn) -> str:
    """Say which client a page belongs to."""
    bind(body.site, body.page_key, body.client_id, who())
    return ""


def describe(taken: TakenReview) -> dict[str, Any]:
    """Return a stored review as the wire shows it."""
    review = taken.review
    return {
        "id": review.site_review_id,
        "review_id": review.id,
        "version": review.version,
        "analysis": review.analysis,
        "case": vars(taken.case),
    }
