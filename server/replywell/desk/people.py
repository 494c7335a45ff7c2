"""Agents, their clients and their devices."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from replywell.errors import CodeInvalid, NameTaken, NotFound, TokenInvalid, TooManyTries
from replywell.store.database import writing
from replywell.store.models import Agent, Attempt, Client, Device, Membership, PairingCode, now

# No 0/O, 1/I/L: the code is read from one screen and typed on another.
CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
CODE_LENGTH = 8
TRIES_IN_WINDOW = 10


@dataclass(frozen=True)
class Identity:
    """Who is asking: the device, its agent and the clients that this agent may see."""

    device: Device
    agent: Agent
    clients: list[Client]

    @property
    def client_ids(self) -> list[int]:
        """Return the ids of the clients that every query of this agent is scoped to."""
        return [client.id for client in self.clients]

    def require_client(self, client_id: int) -> None:
        """Raise NotFound for a client of others."""
        if client_id not in self.client_ids:
            raise NotFound()


def digest(secret: str) -> str:
    """Return what is stored of a token or code.

    Plain SHA-256 is enough here: the secrets are random with 160 bits, or live ten minutes behind a limit of tries.
    """
    return hashlib.sha256(secret.encode()).hexdigest()


def add_agent(name: str, role: str, language: str, client_name: str) -> Agent:
    """Create an agent and, if it is new, the client; raises NameTaken."""
    with writing():
        if Agent.get_or_none(Agent.name == name):
            raise NameTaken(f"There is a user {name} already.", name=name)
        agent = Agent.create(name=name, role=role, language=language)
        client, _ = Client.get_or_create(name=client_name)
        Membership.create(agent=agent, client=client)
    return agent


def join_client(agent_name: str, client_name: str) -> Client:
    """Let an agent work for a client, which is created if it is new; raises NotFound for an unknown agent."""
    with writing():
        agent = get_agent(agent_name)
        client: Client = Client.get_or_create(name=client_name)[0]
        Membership.get_or_create(agent=agent, client=client)
    return client


def edit_client(name: str, changes: dict[str, Any]) -> Client:
    """Change a client's profile (voice, signature, language, facts, remedies); raises NotFound."""
    with writing():
        client = Client.get_or_none(Client.name == name)
        if client is None:
            raise NotFound(f"There is no client {name}.", name=name)
        for field, value in changes.items():
            setattr(client, field, value)
        client.save()
    return client


def get_agent(name: str) -> Agent:
    """Return the agent of this name; raises NotFound."""
    agent = Agent.get_or_none(Agent.name == name)
    if agent is None:
        raise NotFound(f"There is no user {name}. Add one with: replywell user add {name}", name=name)
    return agent


def issue_code(agent: Agent, minutes: int) -> str:
    """Return a new pairing code for one device, good for `minutes`."""
    code = "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))
    expires = (datetime.now(UTC) + timedelta(minutes=minutes)).isoformat(timespec="milliseconds")
    with writing():
        PairingCode.create(agent=agent, code_hash=digest(code), expires_at=expires)
    return f"{code[:4]}-{code[4:]}"


def pair(code: str, device_name: str, source: str) -> tuple[str, Device]:
    """Exchange a code for a device token; raises CodeInvalid or TooManyTries."""
    _count_try(source)
    token = "rw_" + secrets.token_urlsafe(32)
    with writing():
        # One statement takes the code, so that two devices cannot both have it.
        taken = (
            PairingCode.update(used_at=now())
            .where(
                PairingCode.code_hash == digest(code.strip().upper().replace("-", "").replace(" ", "")),
                PairingCode.used_at.is_null(),
                PairingCode.expires_at > now(),
            )
            .returning(PairingCode)
            .execute()
        )
        rows = list(taken)
        if not rows:
            raise CodeInvalid()
        device = Device.create(agent=rows[0].agent, name=device_name, token_hash=digest(token))
    return token, device


def identify(token: str) -> Identity:
    """Return who holds this token; raises TokenInvalid for an unknown or revoked one."""
    device = (
        Device.select(Device, Agent)
        .join(Agent)
        .where(Device.token_hash == digest(token), Device.revoked_at.is_null())
        .first()
    )
    if device is None:
        raise TokenInvalid()
    clients = Client.select().join(Membership).where(Membership.agent == device.agent).order_by(Client.name)
    return Identity(device, device.agent, list(clients))


def revoke(device: Device) -> None:
    """Take a device's access away."""
    with writing():
        Device.update(revoked_at=now()).where(Device.id == device.id).execute()


def _count_try(source: str) -> None:
    window = now()[:15]  # ten minutes: 2026-11-22T10:3
    with writing():
        attempt, _ = Attempt.get_or_create(source=source, defaults={"window": window})
        count = attempt.count + 1 if attempt.window == window else 1
        Attempt.update(window=window, count=count).where(Attempt.id == attempt.id).execute()
    if count > TRIES_IN_WINDOW:
        raise TooManyTries()
