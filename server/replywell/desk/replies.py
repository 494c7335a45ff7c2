"""The life of a reply: reserved before the site's button is pressed, then what the page showed."""

from dataclasses import dataclass
from typing import Any

from peewee import IntegrityError

from replywell.check import Finding, check
from replywell.context import Context
from replywell.desk.cases import CaseState, read_case, require_free
from replywell.desk.people import Identity
from replywell.desk.rules import rules_of
from replywell.desk.sightings import fingerprint
from replywell.desk.suggestions import read_input
from replywell.errors import AlreadyReplied, BlockedByRules, KeyReused, NotFound, WrongClient
from replywell.store.database import writing
from replywell.store.models import Agent, Case, Client, Draft, Outcome, Reply, Review

# A reply in one of these may stand on the page, so the review takes no second one.
LIVE = ("submitted", "visible", "awaiting_approval")


@dataclass(frozen=True)
class Posting:
    """A reply that an agent is about to post."""

    text: str
    page_url: str
    key: str
    client_id: int | None = None
    draft_text: str | None = None
    override: bool = False
    context: dict[str, Any] | None = None


def reserve(review: Review, posting: Posting, context: Context, who: Identity) -> Reply:
    """Reserve the review for this reply, so that no second one can be posted; the same key gives the same reply.

    Raises WrongClient, AlreadyReplied, ReviewLocked, BlockedByRules or KeyReused.
    """
    _require_client(review, posting)
    known = _find_known(review, posting, who)
    if known:
        return known
    rules = rules_of(review.client_id)
    findings = check(read_input(review), posting.text, context, language=who.agent.language, rules=rules)
    _require_no_block(findings, posting, who)
    try:
        with writing():
            case, _ = Case.get_or_create(review=review)
            require_free(case, who)
            _require_unanswered(review, who)
            return Reply.create(
                review=review, client=review.client_id, agent=who.agent, live_review=review.id, text=posting.text,
                text_hash=fingerprint(posting.text), draft_text=posting.draft_text,
                context=posting.context or {}, findings=[finding.to_json() for finding in findings],
                overridden=posting.override, page_url=posting.page_url, idempotency_key=posting.key,
            )  # fmt: skip
    except IntegrityError:
        # Two requests at the same moment: the other one won.
        known = _find_known(review, posting, who)
        if known:
            return known
        raise AlreadyReplied() from None


def record_outcome(reply_id: int, outcome: dict[str, Any], key: str, who: Identity) -> tuple[Reply, CaseState]:
    """Store what the page showed; the same key twice changes nothing. Raises NotFound for others' replies."""
    with writing():
        reply = Reply.get_or_none(Reply.id == reply_id, Reply.client.in_(who.client_ids))
        if reply is None:
            raise NotFound()
        if not Outcome.get_or_none(Outcome.idempotency_key == key):
            Outcome.create(reply=reply, idempotency_key=key, **outcome)
            _advance(reply, outcome["status"])
        if reply.status == "visible":
            Draft.delete().where(Draft.review == reply.review_id, Draft.agent == who.agent).execute()
            Case.update(locked_by=None, locked_until=None).where(Case.review == reply.review_id).execute()
    return reply, read_case(reply.review, who)


def _advance(reply: Reply, status: str) -> None:
    # An outcome that was delayed in an outbox must not take back what was seen since.
    if reply.status == "visible" and status in ("submitted", "failed"):
        return
    reply.status = status
    if status not in LIVE:
        reply.live_review = None
    elif reply.live_review is None:
        taken = Reply.select().where(Reply.live_review == reply.review_id).exists()
        reply.live_review = None if taken else reply.review_id
    reply.save()


def _require_client(review: Review, posting: Posting) -> None:
    if posting.client_id is not None and posting.client_id != review.client_id:
        owner = Client.get_by_id(review.client_id)
        raise WrongClient(f"This page belongs to {owner.name}.", client=owner.name, client_id=owner.id)


def _find_known(review: Review, posting: Posting, who: Identity) -> Reply | None:
    known = Reply.get_or_none(Reply.idempotency_key == posting.key)
    if known is None:
        return None
    if known.review_id != review.id or known.agent_id != who.agent.id or known.text != posting.text:
        raise KeyReused()
    return known


def _require_unanswered(review: Review, who: Identity) -> None:
    live = Reply.get_or_none(Reply.live_review == review.id)
    if live:
        author = Agent.get_by_id(live.agent_id)
        raise AlreadyReplied(
            f"{author.name} has answered this review already.", reply_id=live.id, status=live.status,
            mine=live.agent_id == who.agent.id,
        )  # fmt: skip


def _require_no_block(findings: list[Finding], posting: Posting, who: Identity) -> None:
    blocks = [finding.to_json() for finding in findings if finding.severity == "block"]
    # A trainee learns the rules first; for others an override is recorded with the reply.
    if blocks and (not posting.override or who.agent.role == "trainee"):
        raise BlockedByRules(findings=blocks)
