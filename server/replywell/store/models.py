"""The tables. Times are UTC, stored as ISO 8601 text so that both databases sort and show them alike."""

import json
from datetime import UTC, datetime
from typing import Any

from peewee import (
    BooleanField,
    CharField,
    FloatField,
    ForeignKeyField,
    IntegerField,
    TextField,
)

from replywell.store.database import BaseModel


class JsonField(TextField):
    """A value kept as JSON text."""

    def db_value(self, value: Any) -> str | None:
        """Return the text to store."""
        return None if value is None else json.dumps(value, ensure_ascii=False)

    def python_value(self, value: str | None) -> Any:
        """Return the value that was stored."""
        return None if value is None else json.loads(value)


def now() -> str:
    """Return the present moment, UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


class Agent(BaseModel):
    """A person who answers reviews."""

    name = CharField(unique=True)
    role = CharField(default="agent")  # trainee | agent | lead
    language = CharField(default="en")
    created_at = CharField(default=now)


class Client(BaseModel):
    """A firm on whose behalf reviews are answered."""

    name = CharField(unique=True)
    voice = CharField(null=True)
    signature = CharField(null=True)
    language = CharField(null=True)
    facts = JsonField(default=list)
    remedies = JsonField(default=list)
    created_at = CharField(default=now)


class Membership(BaseModel):
    """An agent works for a client."""

    agent = ForeignKeyField(Agent, backref="memberships", on_delete="CASCADE")
    agent_id: int
    client = ForeignKeyField(Client, backref="memberships", on_delete="CASCADE")
    client_id: int

    class Meta:
        indexes = ((("agent", "client"), True),)


class PairingCode(BaseModel):
    """A code that connects one device, once."""

    agent = ForeignKeyField(Agent, on_delete="CASCADE")
    agent_id: int
    code_hash = CharField(unique=True)
    expires_at = CharField()
    used_at = CharField(null=True)


class Device(BaseModel):
    """A browser of an agent; only a hash of its token is kept."""

    agent = ForeignKeyField(Agent, backref="devices", on_delete="CASCADE")
    agent_id: int
    name = CharField()
    token_hash = CharField(unique=True)
    created_at = CharField(default=now)
    revoked_at = CharField(null=True)


class Attempt(BaseModel):
    """How often an address tried to pair in a window of time; a row, because workers share no memory."""

    source = CharField(unique=True)
    window = CharField()
    count = IntegerField(default=0)


class Page(BaseModel):
    """A page with reviews. The client it belongs to is the guard against answering in a wrong name."""

    client = ForeignKeyField(Client, backref="pages", on_delete="CASCADE")
    client_id: int
    site = CharField()
    page_key = CharField()
    url = TextField()
    title = TextField(null=True)
    language = CharField(null=True)
    created_at = CharField(default=now)

    class Meta:
        indexes = ((("client", "site", "page_key"), True), (("site", "page_key"), False))


class Review(BaseModel):
    """A review, in its newest version."""

    page = ForeignKeyField(Page, backref="reviews", on_delete="CASCADE")
    page_id: int
    client = ForeignKeyField(Client, on_delete="CASCADE")
    client_id: int
    site_review_id = CharField()
    version = IntegerField(default=1)
    author = TextField(null=True)
    text = TextField()
    rating = FloatField(null=True)
    scale = FloatField(null=True)
    date = CharField(null=True)
    date_raw = TextField(null=True)
    permalink = TextField(null=True)
    parent_id = CharField(null=True)
    analysis = JsonField(null=True)
    correction = JsonField(null=True)
    first_seen_at = CharField(default=now)

    class Meta:
        indexes = ((("page", "site_review_id"), True),)


class ReviewVersion(BaseModel):
    """What a review said before it was edited."""

    review = ForeignKeyField(Review, backref="versions", on_delete="CASCADE")
    review_id: int
    version = IntegerField()
    text = TextField()
    rating = FloatField(null=True)
    seen_at = CharField(default=now)

    class Meta:
        indexes = ((("review", "version"), True),)


class Case(BaseModel):
    """Where the work on a review stands, and who holds it."""

    review = ForeignKeyField(Review, unique=True, backref="cases", on_delete="CASCADE")
    review_id: int
    locked_by = ForeignKeyField(Agent, null=True, on_delete="SET NULL")
    locked_by_id: int | None
    locked_until = CharField(null=True)
    closed_reason = CharField(null=True)


class Draft(BaseModel):
    """What an agent has written so far."""

    review = ForeignKeyField(Review, backref="drafts", on_delete="CASCADE")
    review_id: int
    agent = ForeignKeyField(Agent, on_delete="CASCADE")
    agent_id: int
    text = TextField()
    saved_at = CharField(default=now)

    class Meta:
        indexes = ((("review", "agent"), True),)


class Reply(BaseModel):
    """A reply from the moment it was reserved. `live_review` is unique while the reply may stand on the page."""

    review = ForeignKeyField(Review, backref="replies", on_delete="CASCADE")
    review_id: int
    client = ForeignKeyField(Client, on_delete="CASCADE")
    client_id: int
    agent = ForeignKeyField(Agent, on_delete="CASCADE")
    agent_id: int
    live_review = IntegerField(null=True, unique=True)
    text = TextField()
    text_hash = CharField()
    draft_text = TextField(null=True)
    language = CharField(null=True)
    context = JsonField(default=dict)
    findings = JsonField(default=list)
    overridden = BooleanField(default=False)
    page_url = TextField()
    status = CharField(default="submitted")
    seen_in_page = BooleanField(default=False)
    missed = IntegerField(default=0)
    idempotency_key = CharField(unique=True)
    created_at = CharField(default=now)


class Outcome(BaseModel):
    """What became of a reply, each time somebody looked."""

    reply = ForeignKeyField(Reply, backref="outcomes", on_delete="CASCADE")
    reply_id: int
    status = CharField()
    problem = CharField(null=True)
    site_said = TextField(null=True)
    proof = JsonField(null=True)
    idempotency_key = CharField(unique=True)
    created_at = CharField(default=now)


class TaughtSite(BaseModel):
    """A site adapter that an agent of this client taught."""

    client = ForeignKeyField(Client, on_delete="CASCADE")
    client_id: int
    name = CharField()
    last_modified = CharField()
    adapter = JsonField()

    class Meta:
        indexes = ((("client", "name"), True),)


class ModelUse(BaseModel):
    """What a client has spent on a language model in a month ("2026-11")."""

    client = ForeignKeyField(Client, on_delete="CASCADE")
    month = CharField()
    tokens = IntegerField(default=0)
    cents = FloatField(default=0.0)

    class Meta:
        indexes = ((("client", "month"), True),)


class RuleEdits(BaseModel):
    """What a client's lead changed in the rulebook; each save is a version of its own."""

    client = ForeignKeyField(Client, on_delete="CASCADE")
    client_id: int
    version = IntegerField()
    edits = JsonField()
    agent = ForeignKeyField(Agent, null=True, on_delete="SET NULL")
    agent_id: int | None
    created_at = CharField(default=now)

    class Meta:
        indexes = ((("client", "version"), True),)


MODELS = [
    Agent, Client, Membership, PairingCode, Device, Attempt, Page, Review, ReviewVersion, Case, Draft, Reply,
    Outcome, TaughtSite, ModelUse, RuleEdits,
]  # fmt: skip
