"""Queries about pages and reviews; every one names the clients it may see."""

from collections.abc import Iterable, Sequence

from replywell.store.models import Page, Reply, Review, ReviewVersion


def find_page(site: str, page_key: str, client_ids: Sequence[int]) -> Page | None:
    """Return the page if one of these clients owns it."""
    return Page.get_or_none(Page.site == site, Page.page_key == page_key, Page.client.in_(client_ids))


def find_reviews(page: Page, site_review_ids: Iterable[str]) -> dict[str, Review]:
    """Return the stored reviews of a page by the site's id."""
    rows = Review.select().where(Review.page == page, Review.site_review_id.in_(list(site_review_ids)))
    return {row.site_review_id: row for row in rows}


def find_review(review_id: int, client_ids: Sequence[int]) -> Review | None:
    """Return the review if it belongs to one of these clients."""
    return Review.get_or_none(Review.id == review_id, Review.client.in_(client_ids))


def keep_version(review: Review) -> None:
    """Store what the review says now, before its newer text replaces it."""
    ReviewVersion.insert(
        review=review, version=review.version, text=review.text, rating=review.rating
    ).on_conflict_ignore().execute()


def recent_reply_texts(client_id: int, limit: int = 50, *, before_review: int | None = None) -> list[str]:
    """Return the client's newest replies, newest first, leaving out those to `before_review`."""
    query = Reply.select(Reply.text).where(Reply.client == client_id, Reply.live_review.is_null(False))
    if before_review is not None:
        query = query.where(Reply.review != before_review)
    return [row.text for row in query.order_by(Reply.id.desc()).limit(limit)]
