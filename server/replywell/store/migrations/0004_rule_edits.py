"""What a lead changed in a client's rulebook, a row a version."""

# ruff: noqa: F405, F403
from typing import Any

from peewee import *


def up(_migrator: Any, db: Any) -> None:
    """Create the table."""

    class Frozen(Model):
        class Meta:
            database = db
            legacy_table_names = False

    class Client(Frozen):
        name = CharField(unique=True)

    class Agent(Frozen):
        name = CharField(unique=True)

    class RuleEdits(Frozen):
        client = ForeignKeyField(Client, on_delete="CASCADE")
        version = IntegerField()
        edits = TextField()
        agent = ForeignKeyField(Agent, null=True, on_delete="SET NULL")
        created_at = CharField()

        class Meta:
            indexes = ((("client", "version"), True),)

    db.create_tables([RuleEdits], safe=True)
