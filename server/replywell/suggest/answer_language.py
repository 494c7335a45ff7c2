"""The language to answer in: the author's; else the page's; else the one the client writes in."""

from collections import Counter
from typing import Any

from replywell.check.language import LANGUAGES, guess_language
from replywell.context import Context, ReviewInput

_RECENT = 10


def choose_language(review: ReviewInput, context: Context, analysis: dict[str, Any]) -> tuple[str, bool]:
    """Return the language, and whether it is the one the author wrote in."""
    code = analysis["language"]["code"]
    if code in LANGUAGES:
        return code, True
    page = (review.page_language or "").lower()[:2]
    if page in LANGUAGES:
        return page, False
    return _client_language(context) or "en", False


def _client_language(context: Context) -> str | None:
    written = Counter(guess_language(text) for text in context.recent_replies[:_RECENT])
    for code, _ in written.most_common():
        if code in LANGUAGES:
            return code
    for text in (*context.facts[:3], *context.remedies[:3]):
        if (code := guess_language(text)) in LANGUAGES:
            return code
    return None


def knows(text: str, language: str) -> bool:
    """Return whether the text may stand in an answer in this language; what cannot be told may."""
    return guess_language(text) in (language, "und")
