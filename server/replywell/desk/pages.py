"""Take in a page: which client it belongs to, which reviews are new or edited, what became of our replies."""

from dataclasses import dataclass
from typing import Any

from replywell.analyse import analyse
from replywell.desk.cases import CaseState, read_cases
from replywell.desk.incoming import find_own_replies, with_whole_text
from replywell.desk.people import Identity
from replywell.desk.sightings import note_sightings
from replywell.errors import ChooseClient, NotFound
from replywell.store.database import writing
from replywell.store.models import Client, Page, Reply, Review
from replywell.store.reviews import find_page, find_reviews, keep_version


@dataclass(frozen=True)
class TakenReview:
    """A stored review, its analysis and its case, in the order of the request."""

    review: Review
    case: CaseState


def take_in(page_data: dict[str, Any], who: Identity) -> tuple[Page, list[TakenReview], list[str]]:
    """Store the page and its reviews, analysed; sending the same twice changes nothing.

    What equals a reply of ours on this page is no review: the third value names it.
    Raises ChooseClient where the page is new and the agent works for several clients.
    """
    incoming: dict[str, dict[str, Any]] = {row["id"]: with_whole_text(row) for row in page_data["reviews"]}
    ours = find_own_replies(find_page(page_data["site"], page_data["page_key"], who.client_ids), incoming)
    own_items = [incoming[key]["text"] for key in ours]
    incoming = {key: row for key, row in incoming.items() if key not in ours}
    analyses = {
        key: analyse(row["text"], stars=_stars(row), page_language=page_data.get("language")).to_json()
        for key, row in _unseen(incoming, page_data, who).items()
    }
    with writing():
        page = _page(page_data, who)
        stored = find_reviews(page, incoming)
        for key, row in incoming.items():
            stored[key] = _store(page, stored.get(key), row, analyses.get(key), page_data.get("language"))
        shown = {stored[key].id: row["replies"] for key, row in incoming.items()}
        note_sightings(page, page_data["url"], shown, own_items)
    cases = read_cases([review.id for review in stored.values()], who)
    return page, [TakenReview(stored[key], cases[stored[key].id]) for key in incoming], sorted(ours)


def bind(site: str, page_key: str, client_id: int, who: Identity) -> None:
    """Say which client a page belongs to; raises NotFound for a client of others."""
    who.require_client(client_id)
    with writing():
        page = find_page(site, page_key, who.client_ids)
        if page is None or page.client_id == client_id:
            return
        if Reply.select().join(Review).where(Review.page == page).exists():
            raise NotFound("Replies stand on this page in the name of its client, so it cannot change hands.")
        Page.update(client=client_id).where(Page.id == page.id).execute()
        Review.update(client=client_id).where(Review.page == page).execute()


def _unseen(incoming: dict[str, dict[str, Any]], data: dict[str, Any], who: Identity) -> dict[str, dict[str, Any]]:
    # Analysing is the slow part, so it is done for new and edited texts only, and outside the write lock.
    page = find_page(data["site"], data["page_key"], who.client_ids)
    stored = find_reviews(page, incoming) if page else {}
    return {key: row for key, row in incoming.items() if key not in stored or _edited(stored[key], row)}


def _page(data: dict[str, Any], who: Identity) -> Page:
    page = find_page(data["site"], data["page_key"], who.client_ids)
    if page:
        return page
    client = _choose(data.get("client_id"), who)
    return Page.create(
        client=client, site=data["site"], page_key=data["page_key"], url=data["url"], title=data.get("title"),
        language=data.get("language"),
    )  # fmt: skip


def _choose(client_id: int | None, who: Identity) -> Client:
    if client_id is not None:
        chosen = [client for client in who.clients if client.id == client_id]
        if not chosen:
            raise NotFound()
        return chosen[0]
    if len(who.clients) != 1:
        raise ChooseClient(clients=[{"id": client.id, "name": client.name} for client in who.clients])
    return who.clients[0]


def _stars(row: dict[str, Any]) -> float | None:
    rating, scale = row.get("rating"), row.get("scale") or 5
    if rating is None or not 0 <= rating <= scale:
        return None
    return max(1.0, float(rating) / float(scale) * 5)


def _edited(review: Review, row: dict[str, Any]) -> bool:
    if row.get("truncated") and review.text.startswith(row["text"].rstrip(" .…")):
        return False
    return bool(review.text != row["text"] or review.rating != row.get("rating"))


def _store(
    page: Page,
    review: Review | None,
    row: dict[str, Any],
    analysis: dict[str, Any] | None,
    language: str | None,
) -> Review:
    fields = {
        name: row.get(name)
        for name in ("author", "text", "rating", "scale", "date", "date_raw", "permalink", "parent_id")
    }
    if review is None:
        fresh = analysis or analyse(row["text"], stars=_stars(row), page_language=language).to_json()
        return Review.create(page=page, client=page.client, site_review_id=row["id"], analysis=fresh, **fields)
    if _edited(review, row):
        keep_version(review)
        for name, value in fields.items():
            setattr(review, name, value)
        review.version += 1
        review.analysis = analysis or analyse(row["text"], stars=_stars(row), page_language=language).to_json()
        review.save()
    return review
