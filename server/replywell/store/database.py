"""The database: one proxy, opened once a request, written only in transactions that wait their turn."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from peewee import Database, DatabaseProxy, Model, SqliteDatabase
from playhouse.db_url import connect, parse

database = DatabaseProxy()

# WAL lets readers go on while one writes; busy_timeout makes a second writer wait instead of failing.
SQLITE_PRAGMAS = {"journal_mode": "wal", "foreign_keys": 1, "synchronous": "normal", "busy_timeout": 10_000}


class BaseModel(Model):
    """What every table has in common."""

    id: Any
    DoesNotExist: type[Exception]

    class Meta:
        database = database
        legacy_table_names = False


def open_database(url: str) -> Database:
    """Bind the models to the database at `url` without connecting yet, and return it."""
    if url.startswith("sqlite"):
        path = parse(url)["database"]
        if path != ":memory:":
            Path(path).parent.mkdir(parents=True, exist_ok=True)
        bound: Database = SqliteDatabase(path, pragmas=SQLITE_PRAGMAS, timeout=10)
    else:
        bound = connect(url)
    database.initialize(bound)
    return bound


@contextmanager
def writing() -> Iterator[Any]:
    """Run a block as one transaction that holds the write lock from its start.

    SQLite's busy timeout does not apply when a reader becomes a writer, so a plain transaction
    fails under load with "database is locked"; BEGIN IMMEDIATE waits (measured: 265 of 800 against 0).
    """
    bound = database.obj
    if isinstance(bound, SqliteDatabase):
        with bound.atomic("IMMEDIATE") if not bound.in_transaction() else bound.atomic() as transaction:
            yield transaction
    else:
        with bound.atomic() as transaction:
            yield transaction
