"""Site adapters: those of shared/sites and those that the team taught."""

from typing import Any

from apiflask import APIBlueprint

from replywell.api.auth import signed_in, who
from replywell.api.schemas import SiteIn, SiteOut, SitesOut, SitesQuery
from replywell.desk.sites import list_sites, teach

blueprint = APIBlueprint("sites", __name__, url_prefix="/api/v1", tag="sites")


@blueprint.get("/sites")
@blueprint.input(SitesQuery, location="query", arg_name="query")
@blueprint.output(SitesOut)
@blueprint.doc(security="device")
@signed_in
def read_sites(query: SitesQuery) -> dict[str, Any]:
    """Return the adapters changed after `since`, all without it."""
    return {"sites": list_sites(who(), query.since)}


@blueprint.post("/sites")
@blueprint.input(SiteIn, arg_name="body")
@blueprint.output(SiteOut, status_code=201)
@blueprint.doc(security="device")
@signed_in
def teach_site(body: SiteIn) -> dict[str, Any]:
    """Save an adapter for all colleagues of the client."""
    return {"site": teach(body.site, body.client_id, who())}
