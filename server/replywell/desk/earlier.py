"""How the team answered before: the closest good replies of the same client, as starting points."""

from typing import Any

from replywell.analyse.language import detect_language
from replywell.store.earlier import Answered, find_answered
from replywell.store.models import Reply, Review
from replywell.suggest import as_starting_point

_OFFERED = 3


def offer_earlier(review: Review) -> list[dict[str, Any]]:
    """Return up to three earlier answers to reviews like this one, their own figures and names made gaps."""
    found = find_answered(review.client_id, review.text, leaving_out=review.id)
    return [_shown(answered) for answered in found if _fits(answered, review)][:_OFFERED]


def _fits(answered: Answered, review: Review) -> bool:
    """Say whether it may serve: same language, same verdict, a topic in common, and no rule broken."""
    reply = Reply.get_by_id(answered.reply_id)
    own, other = review.analysis or {}, reply.review.analysis or {}
    if any(finding.get("severity") in ("block", "warn") for finding in reply.findings or ()):
        return False
    if own.get("language", {}).get("code") != other.get("language", {}).get("code"):
        return False
    if own.get("sentiment", {}).get("label") != other.get("sentiment", {}).get("label"):
        return False
    topics = set(own.get("topics") or ())
    return not topics or bool(topics & set(other.get("topics") or ()))


def _shown(answered: Answered) -> dict[str, Any]:
    language = detect_language(answered.reply).code
    code = language if language in ("ru", "en", "pl", "et") else "en"
    return {
        "reply_id": answered.reply_id,
        "review": answered.review[:400],
        "text": as_starting_point(answered.reply, code),
        "created_at": answered.created_at,
    }
