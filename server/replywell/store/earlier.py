"""Answered reviews of the same client that resemble a new one."""

import re
from dataclasses import dataclass

from peewee import SqliteDatabase

from replywell.store.database import database
from replywell.store.models import Reply, Review

# Only what the page showed: a reply that was rejected or vanished is no model to follow.
GOOD = "visible"
_MOST_TERMS, _SHORTEST, _STEM = 12, 5, 5
_SCANNED = 400


@dataclass(frozen=True)
class Answered:
    """An earlier review and what the team answered."""

    reply_id: int
    review: str
    reply: str
    created_at: str


def find_answered(client_id: int, text: str, *, leaving_out: int, limit: int = 20) -> list[Answered]:
    """Return this client's visible replies to the reviews most like `text`, best first."""
    stems = _stems(text)
    if not stems:
        return []
    ids = _search(stems, client_id, leaving_out, limit)
    if ids is None:
        return _scan(stems, client_id, leaving_out, limit)
    rows = {row.id: row for row in _good(client_id, leaving_out).where(Reply.id.in_(ids))}
    return [_answered(rows[key]) for key in ids if key in rows]


def _good(client_id: int, leaving_out: int):  # type: ignore[no-untyped-def]
    return (
        Reply.select(Reply, Review)
        .join(Review)
        .where(Reply.client == client_id, Reply.status == GOOD, ~Reply.overridden, Reply.review != leaving_out)
    )


def _search(stems: list[str], client_id: int, leaving_out: int, limit: int) -> list[int] | None:
    """Return the ids by FTS5's rank, or None where there is no index."""
    bound = database.obj
    if not isinstance(bound, SqliteDatabase) or "reply_search" not in bound.get_tables():
        return None
    query = " OR ".join(f'"{stem}"*' for stem in stems)
    rows = bound.execute_sql(
        "SELECT reply.id FROM reply_search JOIN reply ON reply.id = reply_search.rowid "
        "WHERE reply_search MATCH ? AND reply.client_id = ? AND reply.review_id <> ? AND reply.status = ? "
        "ORDER BY bm25(reply_search), reply.id DESC LIMIT ?",
        (query, client_id, leaving_out, GOOD, limit),
    )
    return [row[0] for row in rows.fetchall()]


def _scan(stems: list[str], client_id: int, leaving_out: int, limit: int) -> list[Answered]:
    """Return the newest replies by shared stems: slower than an index, and the same on every database."""
    wanted = set(stems)
    rows = list(_good(client_id, leaving_out).order_by(Reply.id.desc()).limit(_SCANNED))
    shared = [(len(wanted & set(_stems(row.review.text))), row) for row in rows]
    best = sorted((pair for pair in shared if pair[0]), key=lambda pair: -pair[0])
    return [_answered(row) for _, row in best[:limit]]


def _answered(row: Reply) -> Answered:
    return Answered(row.id, row.review.text, row.text, row.created_at)


def _stems(text: str) -> list[str]:
    """Return the beginnings of the longest words, which tell most and are the same in all inflections."""
    words = {word for word in re.findall(r"[^\W\d_]+", text[:4000].lower()) if len(word) >= _SHORTEST}
    return sorted({word[:_STEM] for word in sorted(words, key=lambda word: (-len(word), word))[:_MOST_TERMS]})
