"""A client's own rulebook: what its lead made softer, stricter or added, and the whole of it as a document."""

from typing import Any

from apiflask import APIBlueprint
from flask import Response

from replywell.api.auth import signed_in, who
from replywell.api.schemas import DocumentQuery, RuleEditsIn, RuleEditsOut, RuleVersionOut
from replywell.check import export_rules
from replywell.desk.rules import read_edits, rules_of, save_edits

blueprint = APIBlueprint("rules", __name__, url_prefix="/api/v1/clients/<int:client_id>", tag="guidelines")


@blueprint.get("/rules")
@blueprint.output(RuleEditsOut)
@blueprint.doc(security="device")
@signed_in
def get_rules(client_id: int) -> dict[str, Any]:
    """Return the edits in force and their history."""
    who().require_client(client_id)
    return read_edits(client_id)


@blueprint.put("/rules")
@blueprint.input(RuleEditsIn, arg_name="body")
@blueprint.output(RuleVersionOut)
@blueprint.doc(security="device")
@signed_in
def put_rules(client_id: int, body: RuleEditsIn) -> dict[str, int]:
    """Save a lead's edits as a new version; 409 where somebody saved since `based_on`."""
    edits = {id: edit.model_dump(exclude_none=True) for id, edit in body.edits.items()}
    return {"version": save_edits(client_id, edits, body.based_on, who())}


@blueprint.get("/rulebook")
@blueprint.input(DocumentQuery, location="query", arg_name="query")
@blueprint.doc(security="device")
@signed_in
def get_rulebook(client_id: int, query: DocumentQuery) -> Response:
    """Return the client's rulebook as a Markdown document."""
    who().require_client(client_id)
    return Response(export_rules(query.language, rules_of(client_id)), mimetype="text/markdown")
