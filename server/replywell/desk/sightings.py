"""What a later look at the page says about our replies: a pending one may have appeared, a visible one vanished."""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import Any

from replywell.store.models import Outcome, Page, Reply, Review, now

# One look may miss a reply that the site folded away; two in a row hardly.
MISSES_THAT_MEAN_VANISHED = 2


def fingerprint(text: str) -> str:
    """Return a hash of the words alone: sites change quotes, dashes, spaces and emoji of what was sent."""
    words = re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold())
    return hashlib.sha256(" ".join(words).encode()).hexdigest()


def note_sightings(page: Page, url: str, shown: dict[int, list[dict[str, Any]]], own_items: Iterable[str] = ()) -> None:
    """Record what the page shows of our live replies.

    `shown` holds the replies under each review, by its id; `own_items` are the texts of replies of ours that the page
    was read to show as items of their own. A page comes in several calls: the item may come in another than its review.
    """
    below = {review: {fingerprint(existing["text"]) for existing in replies} for review, replies in shown.items()}
    alone = Counter(fingerprint(text) for text in own_items)
    anywhere = set(alone).union(*below.values())
    missing, standing = [], 0
    live = _live_replies(page, list(shown), list(alone))
    twins = Counter(reply.text_hash for reply in live)
    for reply in live:
        words, is_shown = reply.text_hash, reply.review_id in shown
        if words in below.get(reply.review_id, ()) or alone[words] >= twins[words]:
            _note_seen(reply, url)
            standing += is_shown
        elif words in anywhere:
            # Below another review, or once for two replies alike, it proves nothing; but it stands: it is not missed.
            Reply.update(missed=0).where(Reply.id == reply.id).execute()
            standing += is_shown
        elif is_shown and reply.seen_in_page and reply.status == "visible":
            # Only what a look found once can be missed by a later one.
            missing.append(reply)
    # Several gone at once and none left: the page is read in another way now, nobody took them all away.
    if standing or len(missing) == 1:
        for reply in missing:
            _note_missed(reply, url)


def _live_replies(page: Page, reviews: list[int], items: list[str]) -> list[Reply]:
    """Return the live replies to these reviews, and those on the page whose words stand in an item of their own."""
    of_page = Reply.select().join(Review).where(Review.page == page, Reply.live_review.is_null(False))
    return list(of_page.where(Reply.live_review.in_(reviews) | Reply.text_hash.in_(items)))


def _note_seen(reply: Reply, url: str) -> None:
    if reply.status != "visible":
        _record(reply, "visible", url)
    Reply.update(status="visible", seen_in_page=True, missed=0).where(Reply.id == reply.id).execute()


def _note_missed(reply: Reply, url: str) -> None:
    missed = reply.missed + 1
    gone = missed >= MISSES_THAT_MEAN_VANISHED
    if gone:
        _record(reply, "vanished", url)
    Reply.update(
        missed=missed,
        status="vanished" if gone else reply.status,
        live_review=None if gone else reply.live_review,
    ).where(Reply.id == reply.id).execute()


def _record(reply: Reply, status: str, url: str) -> None:
    proof = {"at": now(), "text_hash": fingerprint(reply.text), "where": "later visit", "url": url}
    Outcome.create(reply=reply, status=status, proof=proof, idempotency_key=f"seen:{reply.id}:{status}:{now()}")
