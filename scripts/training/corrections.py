"""What agents corrected, as examples: a database of the server is read, nothing is written to it."""

from typing import Any

from replywell.store.database import open_database
from replywell.store.models import Client, Review
from training.examples import CORRECTIONS, LANGUAGES, Example

# One correction stands beside thousands of examples; said this often, it is heard.
REPEAT = 5


def read_corrections(database_url: str, client: str | None) -> dict[str, list[Example]]:
    """Return the corrected reviews of a client (of all clients for None) by language, each REPEAT times.

    Labels that the agent left alone are taken as the analysis gave them. Raises LookupError for an unknown client or
    an empty database.
    """
    found: dict[str, list[Example]] = {}
    with open_database(database_url).connection_context():
        if not Review.table_exists():
            raise LookupError("This database holds no reviews yet.")
        wanted = Review.select().where(Review.correction.is_null(False)).order_by(Review.id)
        if client is not None:
            owner = Client.get_or_none(Client.name == client)
            if owner is None:
                raise LookupError(f"There is no client {client!r} in this database.")
            wanted = wanted.where(Review.client == owner)
        for review in wanted:
            example = _example(review.text, review.analysis)
            if example.language in LANGUAGES:
                found.setdefault(example.language, []).extend([example] * REPEAT)
    return found


def _example(text: str, analysis: dict[str, Any]) -> Example:
    aspects = analysis.get("aspects") or {}
    return Example(
        language=analysis["language"]["code"],
        domain=CORRECTIONS,
        text=text,
        stars=None,
        sentiment=analysis["sentiment"]["label"],
        aspects={topic: aspects.get(topic, "neutral") for topic in analysis["topics"]},
        signals=frozenset(name for name, said in analysis["signals"].items() if said),
        reaction=analysis["reaction"],
    )
