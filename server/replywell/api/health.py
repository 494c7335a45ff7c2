"""Is the process alive, and can it work?"""

from apiflask import APIBlueprint

from replywell.api.schemas import HealthOut
from replywell.errors import ReplywellError
from replywell.store.migrate import pending

blueprint = APIBlueprint("health", __name__, tag="health")


class NotReady(ReplywellError):
    """The database is not in the shape that this version needs."""

    code = "not_ready"
    status = 503
    message = "The database is not set up. Run: replywell migrate"


@blueprint.get("/healthz")
@blueprint.output(HealthOut)
def healthz() -> dict[str, str]:
    """Say that the process answers."""
    return {"status": "ok"}


@blueprint.get("/readyz")
@blueprint.output(HealthOut)
def readyz() -> dict[str, str]:
    """Say that the database answers and has its newest shape, else 503."""
    if pending():
        raise NotReady()
    return {"status": "ok"}
