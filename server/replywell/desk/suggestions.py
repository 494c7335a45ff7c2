"""Drafts and findings for a stored review: what the client and the team know, then what the agent says."""

from typing import Any

from replywell.check import check
from replywell.check.platforms import load_platform
from replywell.context import Context, ReviewInput
from replywell.desk.earlier import offer_earlier
from replywell.desk.people import Identity
from replywell.desk.rules import rules_of
from replywell.store.models import Client, Review
from replywell.store.reviews import recent_reply_texts
from replywell.suggest import suggest


def gather_context(review: Review, given: dict[str, Any]) -> dict[str, Any]:
    """Return the CONTEXT of the contract: the agent's word first, then the client's profile and the team's replies."""
    client = Client.get_by_id(review.client_id)
    profile: dict[str, Any] = {
        "client": {"name": client.name, "voice": client.voice, "signature": client.signature},
        "facts": client.facts,
        "remedies": client.remedies,
        "platform": platform_of(review.page.site),
        "recent_replies": recent_reply_texts(client.id, before_review=review.id),
    }
    return {**profile, **given}


def platform_of(site: str) -> str:
    """Return the platform whose limits hold on this host: "www.ozon.ru" is ozon; an unknown host is generic."""
    labels = site.split(":")[0].lower().split(".")
    for start in range(len(labels) - 1):
        host = ".".join(labels[start:])
        platform = load_platform(host)
        if platform.id != host:
            return platform.id
    return "generic"


def read_input(review: Review) -> ReviewInput:
    """Return what the checks and drafts need of a stored review; stars on the scale of five."""
    stars = None if review.rating is None else review.rating / (review.scale or 5) * 5
    return ReviewInput.from_json(
        {"text": review.text, "stars": stars, "author": review.author, "page_language": review.page.language}
    )


def suggest_for(review: Review, given: dict[str, Any], who: Identity) -> dict[str, Any]:
    """Return the analysis, the context that was used and the drafts, as the wire shows them."""
    gathered = gather_context(review, given)
    drafts = suggest(
        read_input(review),
        Context.from_json(gathered),
        analysis=review.analysis,
        reader=who.agent.language,
        rules=rules_of(review.client_id),
    )
    shown = {key: value for key, value in gathered.items() if key != "recent_replies"}
    return {
        "analysis": review.analysis,
        "context": shown,
        "drafts": [draft.to_json() for draft in drafts],
        "earlier": offer_earlier(review),
    }


def check_for(review: Review, given: dict[str, Any], reply: str, who: Identity) -> list[dict[str, Any]]:
    """Return the findings for a reply to a stored review, messages in the agent's language."""
    context = Context.from_json(gather_context(review, given))
    rules = rules_of(review.client_id)
    found = check(read_input(review), reply, context, language=who.agent.language, rules=rules)
    return [finding.to_json() for finding in found]


def check_loose(review: dict[str, Any], given: dict[str, Any], reply: str, who: Identity) -> list[dict[str, Any]]:
    """Return the findings for a reply to a review that is not stored."""
    found = check(ReviewInput.from_json(review), reply, Context.from_json(given), language=who.agent.language)
    return [finding.to_json() for finding in found]
