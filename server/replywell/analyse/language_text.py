"""What of a text tells its language: its words, without addresses, mentions and entities."""

import re

# Language shows itself early; a cap keeps the cost of a very long text flat.
READ_AT_MOST = 4_000
ADDRESSES = re.compile(r"https?://\S+|www\.\S+|[^\s@]{1,64}@[^\s@]{1,200}\.\w+|@\w+|\bRT\b|&\w+;")
# Most reviews hold none of these; looking for one mark is quicker than for the whole pattern.
ADDRESS_MARKS = ("@", "://", "www.", "RT", "&")
WORDS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def language_words(text: str) -> list[str]:
    """Return the lower-case words of `text` that carry its language, at most those of the first 4,000 characters."""
    shown = text[:READ_AT_MOST]
    if any(mark in shown for mark in ADDRESS_MARKS):
        shown = ADDRESSES.sub(" ", shown)
    return WORDS.findall(shown.lower().replace("’", "'"))
