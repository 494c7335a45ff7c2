"""One line of `replywell check`: JSON object in, JSON object out."""

from collections.abc import Mapping
from typing import Any

from replywell.check.engine import check
from replywell.context import Context, ReviewInput
from replywell.errors import InputInvalid


def check_line(raw: Mapping[str, Any]) -> dict[str, Any]:
    """Return {"id", "findings": […]} for {"id", "review", "context", "reply", "language"?}.

    `language` is the language of the messages, en if missing. Raises InputInvalid for a bad line.
    """
    if not isinstance(raw, Mapping):
        raise InputInvalid("A line must be a JSON object.")
    reply = raw.get("reply")
    if not isinstance(reply, str):
        raise InputInvalid("reply must be text.", field="reply")
    review = ReviewInput.from_json(raw.get("review"))
    context = Context.from_json(raw.get("context"))
    findings = check(review, reply, context, language=str(raw.get("language") or "en"))
    return {"id": raw.get("id"), "findings": [finding.to_json() for finding in findings]}
