"""Our own phone, mail or link where the platform forbids them."""

from collections.abc import Iterator, Mapping
from typing import Any

from replywell.check.model import Hit
from replywell.check.personal import find_personal_data
from replywell.check.situation import Situation
from replywell.check.text import normalise

_CONTACTS = frozenset({"phone", "email", "link", "handle"})


def names_contacts(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield contacts that are neither the incident's hotline nor the customer's own (`owners` in the sentence)."""
    incident = situation.context.incident
    allowed = normalise(incident.contact or "") if incident else ""
    digits = "".join(char for char in allowed if char.isdigit())
    for datum in find_personal_data(situation.reply.text, situation.reply.language):
        number = "".join(char for char in datum.value if char.isdigit())
        is_hotline = normalise(datum.value) in allowed or (len(number) >= 3 and number in digits)
        if datum.kind in _CONTACTS and not is_hotline and not _is_customers(situation, datum.start, item):
            yield Hit(span=(datum.start, datum.end))


def _is_customers(situation: Situation, place: int, item: Mapping[str, Any]) -> bool:
    for chart in situation.reply.charts:
        if chart.sentence.tokens[0].start <= place <= chart.sentence.tokens[-1].end:
            return chart.has(*item["owners"])
    return False
