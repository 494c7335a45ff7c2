"""What each client has spent on a language model, by month."""

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

    class ModelUse(Frozen):
        client = ForeignKeyField(Client, on_delete="CASCADE")
        month = CharField()
        tokens = IntegerField(default=0)
        cents = FloatField(default=0.0)

        class Meta:
            indexes = ((("client", "month"), True),)

    db.create_tables([ModelUse], safe=True)
