"""The first shape of the database: a frozen copy of the models of version 0.1, which must never change."""

# ruff: noqa: F405, F403, E501
from typing import Any

from peewee import *


def up(_migrator: Any, db: Any) -> None:
    """Create all tables."""

    class Frozen(Model):
        class Meta:
            database = db
            legacy_table_names = False

    class Agent(Frozen):
        name = CharField(unique=True)
        role = CharField(default="agent")
        language = CharField(default="en")
        created_at = CharField(default="")

    class Client(Frozen):
        name = CharField(unique=True)
        voice = CharField(null=True)
        signature = CharField(null=True)
        language = CharField(null=True)
        facts = TextField(default="[]")
        remedies = TextField(default="[]")
        created_at = CharField(default="")

    class Membership(Frozen):
        agent = ForeignKeyField(Agent, backref="memberships", on_delete="CASCADE")
        client = ForeignKeyField(Client, backref="memberships", on_delete="CASCADE")

        class Meta:
            indexes = ((("agent", "client"), True),)

    class PairingCode(Frozen):
        agent = ForeignKeyField(Agent, on_delete="CASCADE")
        code_hash = CharField(unique=True)
        expires_at = CharField()
        used_at = CharField(null=True)

    class Device(Frozen):
        agent = ForeignKeyField(Agent, backref="devices", on_delete="CASCADE")
        name = CharField()
        token_hash = CharField(unique=True)
        created_at = CharField(default="")
        revoked_at = CharField(null=True)

    class Attempt(Frozen):
        source = CharField(unique=True)
        window = CharField()
        count = IntegerField(default=0)

    class Page(Frozen):
        client = ForeignKeyField(Client, backref="pages", on_delete="CASCADE")
        site = CharField()
        page_key = CharField()
        url = TextField()
        title = TextField(null=True)
        language = CharField(null=True)
        created_at = CharField(default="")

        class Meta:
            indexes = ((("client", "site", "page_key"), True), (("site", "page_key"), False))

    class Review(Frozen):
        page = ForeignKeyField(Page, backref="reviews", on_delete="CASCADE")
        client = ForeignKeyField(Client, on_delete="CASCADE")
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
        analysis = TextField(null=True)
        correction = TextField(null=True)
        first_seen_at = CharField(default="")

        class Meta:
            indexes = ((("page", "site_review_id"), True),)

    class ReviewVersion(Frozen):
        review = ForeignKeyField(Review, backref="versions", on_delete="CASCADE")
        version = IntegerField()
        text = TextField()
        rating = FloatField(null=True)
        seen_at = CharField(default="")

        class Meta:
            indexes = ((("review", "version"), True),)

    class Case(Frozen):
        review = ForeignKeyField(Review, unique=True, backref="cases", on_delete="CASCADE")
        locked_by = ForeignKeyField(Agent, null=True, on_delete="SET NULL")
        locked_until = CharField(null=True)
        closed_reason = CharField(null=True)

    class Draft(Frozen):
        review = ForeignKeyField(Review, backref="drafts", on_delete="CASCADE")
        agent = ForeignKeyField(Agent, on_delete="CASCADE")
        text = TextField()
        saved_at = CharField(default="")

        class Meta:
            indexes = ((("review", "agent"), True),)

    class Reply(Frozen):
        review = ForeignKeyField(Review, backref="replies", on_delete="CASCADE")
        client = ForeignKeyField(Client, on_delete="CASCADE")
        agent = ForeignKeyField(Agent, on_delete="CASCADE")
        live_review = IntegerField(null=True, unique=True)
        text = TextField()
        text_hash = CharField()
        draft_text = TextField(null=True)
        language = CharField(null=True)
        context = TextField(default="{}")
        findings = TextField(default="[]")
        overridden = BooleanField(default=False)
        page_url = TextField()
        status = CharField(default="submitted")
        seen_in_page = BooleanField(default=False)
        missed = IntegerField(default=0)
        idempotency_key = CharField(unique=True)
        created_at = CharField(default="")

    class Outcome(Frozen):
        reply = ForeignKeyField(Reply, backref="outcomes", on_delete="CASCADE")
        status = CharField()
        problem = CharField(null=True)
        site_said = TextField(null=True)
        proof = TextField(null=True)
        idempotency_key = CharField(unique=True)
        created_at = CharField(default="")

    class TaughtSite(Frozen):
        client = ForeignKeyField(Client, on_delete="CASCADE")
        name = CharField()
        last_modified = CharField()
        adapter = TextField()

        class Meta:
            indexes = ((("client", "name"), True),)

    db.create_tables(
        [
            Agent,
            Client,
            Membership,
            PairingCode,
            Device,
            Attempt,
            Page,
            Review,
            ReviewVersion,
            Case,
            Draft,
            Reply,
            Outcome,
            TaughtSite,
        ]
    )
