"""Words that a lead put on a client's own list."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from replywell.check.model import Hit
from replywell.check.situation import Situation


def uses_term(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield each of `terms` (plain words, `*` for any ending), and each of `shapes` (regular expressions)."""
    text = situation.reply.text
    for term in item.get("terms", ()):
        pattern = r"\w*".join(re.escape(part) for part in term.split("*"))
        for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE):
            yield Hit(span=match.span())
    known = " ".join(situation.known_texts())
    for shape in item.get("shapes", ()):
        for match in re.finditer(shape, text):
            if match.group() not in known:
                yield Hit(span=match.span())
