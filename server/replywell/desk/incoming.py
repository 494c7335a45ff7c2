"""What was read, put right before it is stored: whole texts for teasers, replies of ours that look like reviews."""

import re
from typing import Any

from replywell.desk.sightings import fingerprint
from replywell.store.models import Page, Reply, Review

# "Thank you!" is written by customers too; a longer reply, word for word, is not.
FEWEST_WORDS = 4


def with_whole_text(row: dict[str, Any]) -> dict[str, Any]:
    """Return the row with the text that the page declares, where it shows only the beginning of it."""
    whole = row.get("full_text")
    if not whole or not _continues(whole, row["text"]):
        return row
    return {**row, "text": whole, "truncated": False}


def find_own_replies(page: Page | None, incoming: dict[str, dict[str, Any]]) -> set[str]:
    """Return the ids of what was sent as a review and is a reply of ours that stands on this page."""
    long = {key: fingerprint(row["text"]) for key, row in incoming.items() if _words(row["text"]) >= FEWEST_WORDS}
    if page is None or not long:
        return set()
    replies = (
        Reply.select(Reply.text_hash)
        .join(Review)
        .where(Review.page == page, Reply.live_review.is_null(False), Reply.text_hash.in_(list(long.values())))
    )
    known = {reply.text_hash for reply in replies}
    return {key for key, text_hash in long.items() if text_hash in known}


def _continues(whole: str, shown: str) -> bool:
    begun = re.findall(r"\w+", shown.casefold())[:-1]
    return len(whole) > len(shown) and re.findall(r"\w+", whole.casefold())[: len(begun)] == begun


def _words(text: str) -> int:
    return len(re.findall(r"\w+", text))
