"""What of a text tells its language: its words, without addresses, mentions and entities."""

import re

# Language shows itself early; a cap keeps the cost of a very long text flat.
READ_AT_MOST = 4_000
ADDRESSES = re.compile(r"https?://\S+|www\.\S+|[^\s@]{1,64}@[^\s@]{1,200}\.\w+|@\w+|\bRT\b|&\w+;")
# Most reviews hold none of these; looking for one mark is quicker than for the whole pattern.
ADDRESS_MARKS = ("@", "://", "www.", "RT", "&")
WORDS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# A word after another of the same sentence, and so many that must be left to go by without the names among them. Most
# begin with a small letter: no names, they are passed over quickly.
INNER_WORDS = re.compile(r"(?<=[\w,;)])[ \t]+((?![a-zа-яёąćęłńóśźżõäöüšž])[^\W\d_]{2,}(?:-[^\W\d_]+)*)(?!['’\w])")
LEAST_WITHOUT_NAMES = 3


def language_words(text: str) -> list[str]:
    """Return the lower-case words of `text` that carry its language, at most those of the first 4,000 characters.

    Names are left out where words enough remain: "Lovely dinner at Pod Aniołami on Grodzka" is English.
    """
    shown = text[:READ_AT_MOST]
    if any([mark in shown for mark in ADDRESS_MARKS]):
        shown = ADDRESSES.sub(" ", shown)
    plain = INNER_WORDS.sub(_without_name, shown)
    words = _lowered(plain)
    return words if len(words) >= LEAST_WITHOUT_NAMES else _lowered(shown)


def _without_name(word: re.Match[str]) -> str:
    return " " if word[1].istitle() else word[0]


def _lowered(text: str) -> list[str]:
    return WORDS.findall(text.lower().replace("’", "'"))
