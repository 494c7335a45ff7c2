"""Pairing, and who is connected."""

from pydantic import BaseModel

from replywell.api.schemas.text import Short, Strict


class PairIn(Strict):
    """A pairing code and a name for the device."""

    code: Short
    name: Short = "browser"


class AgentOut(BaseModel):
    """The person behind a device."""

    id: int
    name: str
    role: str
    language: str


class ClientOut(BaseModel):
    """A client as the extension needs it."""

    id: int
    name: str
    voice: str | None = None
    signature: str | None = None


class PairOut(BaseModel):
    """The token is shown this once; the server keeps only its hash."""

    token: str
    device_id: int
    agent: AgentOut
    clients: list[ClientOut]


class ServerOut(BaseModel):
    """What answers."""

    version: str


class MeOut(BaseModel):
    """Who is connected."""

    agent: AgentOut
    device_id: int
    clients: list[ClientOut]
    server: ServerOut
