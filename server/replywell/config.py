"""Every setting of the server, in one place; each is read from an environment variable of the same name."""

import os
from dataclasses import dataclass, fields
from pathlib import Path

from replywell.errors import SettingInvalid

PREFIX = "REPLYWELL_"


def default_database_url() -> str:
    """Return the URL of the SQLite file in the user's data folder (XDG base directory specification)."""
    home = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return f"sqlite:///{home / 'replywell' / 'replywell.sqlite3'}"


@dataclass(frozen=True)
class Config:
    """The settings; the variable is the field's name in capitals behind REPLYWELL_."""

    database_url: str = ""
    """Where the data lives: sqlite:///path or postgresql://user@host/name."""
    host: str = "127.0.0.1"
    """Address to listen on."""
    port: int = 8765
    """Port to listen on."""
    workers: int = 2
    """Processes that answer requests."""
    threads: int = 4
    """Requests that one process answers at a time."""
    max_body_bytes: int = 2_000_000
    """Largest request that is read; a larger one is refused with 413."""
    pairing_minutes: int = 10
    """How long a pairing code may be used."""
    lock_minutes: int = 20
    """How long a review stays reserved for the agent who opened it."""
    llm_url: str = ""
    """Base URL of an OpenAI-compatible server that may reword drafts; empty: no language model."""
    llm_model: str = ""
    """The model to ask for there."""
    llm_key: str = "none"
    """The key to send."""
    llm_cents_in: int = 0
    """Price of a million tokens read, in cents."""
    llm_cents_out: int = 0
    """Price of a million tokens written, in cents."""
    llm_budget_cents: int = 500
    """What a client may spend on the model in a month, in cents."""
    log_level: str = "INFO"
    """Least severity that is logged."""

    @classmethod
    def from_environment(cls) -> "Config":
        """Return the settings of this process.

        Raises SettingInvalid where a number is not a number.
        """
        values: dict[str, str | int] = {}
        for field in fields(cls):
            raw = os.environ.get(PREFIX + field.name.upper())
            if raw is None or raw == "":
                continue
            values[field.name] = _read(field.name, raw, field.type is int)
        values.setdefault("database_url", default_database_url())
        return cls(**values)  # type: ignore[arg-type]


def _read(name: str, raw: str, whole: bool) -> str | int:
    if not whole:
        return raw
    try:
        return int(raw)
    except ValueError:
        raise SettingInvalid(PREFIX + name.upper(), raw) from None
