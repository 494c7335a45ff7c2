"""Bring a database to the present shape; run before the workers start, never at import."""

from pathlib import Path

from playhouse.migrations import Runner

from replywell.store.database import database

MIGRATIONS = Path(__file__).with_name("migrations")


def migrate() -> list[str]:
    """Apply what is pending, in order, and return the names applied. A second run returns an empty list."""
    with database.obj.connection_context():
        return list(Runner(database.obj, str(MIGRATIONS)).up())


def pending() -> list[str]:
    """Return the names of the migrations that this database still lacks."""
    return [step.name for step in Runner(database.obj, str(MIGRATIONS)).status() if step.applied is None]
