"""A case: where the work on a review stands, and which colleague holds it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from peewee import JOIN

from replywell.desk.people import Identity
from replywell.errors import NotFound, ReviewLocked
from replywell.store.database import writing
from replywell.store.models import Agent, Case, Draft, Reply, Review, now
from replywell.store.reviews import find_review


@dataclass(frozen=True)
class CaseState:
    """What the card shows of a case."""

    status: str
    locked_by: str | None = None
    locked_until: str | None = None
    mine: bool = False
    draft: str | None = None
    reply: dict[str, Any] | None = None


def get_review(review_id: int, who: Identity) -> Review:
    """Return a review of the agent's clients; raises NotFound."""
    review = find_review(review_id, who.client_ids)
    if review is None:
        raise NotFound()
    return review


def read_cases(review_ids: list[int], who: Identity) -> dict[int, CaseState]:
    """Return the state of each review's case, in four queries however many reviews there are."""
    cases = {
        row.review_id: row
        for row in Case.select(Case, Agent).join(Agent, JOIN.LEFT_OUTER).where(Case.review.in_(review_ids))
    }
    drafts = {
        row.review_id: row.text for row in Draft.select().where(Draft.review.in_(review_ids), Draft.agent == who.agent)
    }
    replies = {row.review_id: row for row in Reply.select().where(Reply.review.in_(review_ids)).order_by(Reply.id)}
    return {key: _state(cases.get(key), drafts.get(key), replies.get(key), who) for key in review_ids}


def read_case(review: Review, who: Identity) -> CaseState:
    """Return the state of one review's case."""
    return read_cases([review.id], who)[review.id]


def lock(review: Review, who: Identity, minutes: int) -> CaseState:
    """Reserve the review for this agent; raises ReviewLocked where a colleague holds it."""
    until = (datetime.now(UTC) + timedelta(minutes=minutes)).isoformat(timespec="milliseconds")
    with writing():
        case, _ = Case.get_or_create(review=review)
        require_free(case, who)
        Case.update(locked_by=who.agent, locked_until=until).where(Case.id == case.id).execute()
    return read_case(review, who)


def unlock(review: Review, who: Identity) -> CaseState:
    """Let the review go, if this agent held it."""
    with writing():
        Case.update(locked_by=None, locked_until=None).where(
            Case.review == review, Case.locked_by == who.agent
        ).execute()
    return read_case(review, who)


def require_free(case: Case, who: Identity) -> None:
    """Raise ReviewLocked where a colleague holds the case now."""
    if case.locked_by and _held_by_colleague(case, who):
        raise ReviewLocked(
            f"{case.locked_by.name} is answering this review.",
            locked_by=case.locked_by.name,
            locked_until=case.locked_until,
        )


def save_draft(review: Review, who: Identity, text: str) -> str:
    """Keep the agent's text so far and return when; an empty text takes the draft away."""
    saved_at = now()
    with writing():
        Draft.delete().where(Draft.review == review, Draft.agent == who.agent).execute()
        if text.strip():
            Draft.create(review=review, agent=who.agent, text=text, saved_at=saved_at)
    return saved_at


def _held_by_colleague(case: Case | None, who: Identity) -> bool:
    return bool(case and _is_held(case) and case.locked_by_id != who.agent.id)


def _is_held(case: Case) -> bool:
    return bool(case.locked_by_id and case.locked_until and case.locked_until > now())


def _state(case: Case | None, draft: str | None, reply: Reply | None, who: Identity) -> CaseState:
    held = bool(case and _is_held(case))
    shown = {"id": reply.id, "text": reply.text, "status": reply.status} if reply else None
    if reply and reply.status != "failed":
        status = reply.status
    elif case and case.closed_reason:
        status = "closed"
    elif _held_by_colleague(case, who):
        status = "locked"
    else:
        status = "draft" if draft else "new"
    return CaseState(
        status=status,
        locked_by=case.locked_by.name if case and case.locked_by and held else None,
        locked_until=case.locked_until if case and held else None,
        mine=bool(case and held and case.locked_by_id == who.agent.id),
        draft=draft,
        reply=shown,
    )
