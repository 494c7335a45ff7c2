"""Pairing a browser, and who is connected."""

from typing import Any

from apiflask import APIBlueprint
from flask import request

from replywell import __version__
from replywell.api.auth import signed_in, who
from replywell.api.schemas import MeOut, PairIn, PairOut
from replywell.desk.people import Identity, identify, pair, revoke

blueprint = APIBlueprint("devices", __name__, url_prefix="/api/v1", tag="devices")


@blueprint.post("/devices")
@blueprint.input(PairIn, arg_name="body")
@blueprint.output(PairOut, status_code=201)
def create_device(body: PairIn) -> dict[str, Any]:
    """Exchange a pairing code for this device's token."""
    token, _ = pair(body.code, body.name, request.remote_addr or "unknown")
    return {"token": token, **describe(identify(token))}


@blueprint.delete("/devices/current")
@blueprint.output({}, status_code=204)
@blueprint.doc(security="device")
@signed_in
def delete_device() -> str:
    """Take this device's access away."""
    revoke(who().device)
    return ""


@blueprint.get("/me")
@blueprint.output(MeOut)
@blueprint.doc(security="device")
@signed_in
def read_me() -> dict[str, Any]:
    """Return the agent, the device and the clients."""
    return {**describe(who()), "server": {"version": __version__}}


def describe(identity: Identity) -> dict[str, Any]:
    """Return an identity as the wire shows it."""
    agent = identity.agent
    return {
        "device_id": identity.device.id,
        "agent": {"id": agent.id, "name": agent.name, "role": agent.role, "language": agent.language},
        "clients": [
            {"id": client.id, "name": client.name, "voice": client.voice, "signature": client.signature}
            for client in identity.clients
        ],
    }
