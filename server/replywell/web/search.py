"""Find words in a text as people type them: no capitals, no diacritics, only the beginning of a word."""

import unicodedata

# Letters that Unicode does not take apart into a plain letter and a mark.
_PLAIN = str.maketrans({"ł": "l", "ß": "ss", "ё": "е", "’": "'"})


def fold(text: str) -> str:
    """Return the text in lower case, without diacritics and with single spaces, a space at both ends."""
    composed = unicodedata.normalize("NFC", text).lower().translate(_PLAIN)
    # A Cyrillic «й» is a letter, no «и» with a mark: only Latin letters lose theirs.
    plain = "".join(unicodedata.normalize("NFD", letter)[0] if letter < "\u0250" else letter for letter in composed)
    words = "".join(letter if letter.isalnum() else " " for letter in plain).split()
    return f" {' '.join(words)} "


def is_found(query: str, folded: str) -> bool:
    """Say whether every word of the query begins a word of the folded text; an empty query is found everywhere."""
    return all(f" {word}" in folded for word in fold(query).split())
