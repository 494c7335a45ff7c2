"""Full-text search over answered reviews, where the database is SQLite; others search without an index."""

from typing import Any

from peewee import SqliteDatabase

_STATEMENTS = (
    "CREATE VIRTUAL TABLE reply_search USING fts5(words, tokenize = 'unicode61 remove_diacritics 2')",
    """CREATE TRIGGER reply_search_insert AFTER INSERT ON reply BEGIN
        INSERT INTO reply_search (rowid, words) VALUES (new.id, (SELECT text FROM review WHERE id = new.review_id));
    END""",
    """CREATE TRIGGER reply_search_delete AFTER DELETE ON reply BEGIN
        DELETE FROM reply_search WHERE rowid = old.id;
    END""",
    """INSERT INTO reply_search (rowid, words)
        SELECT reply.id, review.text FROM reply JOIN review ON review.id = reply.review_id""",
)


def up(_migrator: Any, db: Any) -> None:
    """Create the index and keep it by triggers, so that no writer can forget it."""
    if isinstance(db, SqliteDatabase) and _has_fts5(db):
        for statement in _STATEMENTS:
            db.execute_sql(statement)


def _has_fts5(db: SqliteDatabase) -> bool:
    rows = db.execute_sql("PRAGMA compile_options").fetchall()
    return any(row[0] == "ENABLE_FTS5" for row in rows)
