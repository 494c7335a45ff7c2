"""One line of `replywell analyse`."""

from typing import Any

from replywell.analyse.engine import analyse
from replywell.errors import InputInvalid


def analyse_line(request: dict[str, Any]) -> dict[str, Any]:
    """Return the analysis of {"text", "stars", "page_language"}; raises InputInvalid for a wrong shape."""
    text, stars, page_language = request.get("text"), request.get("stars"), request.get("page_language")
    if not isinstance(text, str):
        raise InputInvalid("text must be a string.")
    if stars is not None and (isinstance(stars, bool) or not isinstance(stars, (int, float)) or not 1 <= stars <= 5):
        raise InputInvalid("stars must be a number from 1 to 5, or null.")
    if page_language is not None and not isinstance(page_language, str):
        raise InputInvalid("page_language must be a string or null.")
    return analyse(text, stars=stars, page_language=page_language).to_json()
