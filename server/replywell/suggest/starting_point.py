"""An earlier reply made into a starting point: what belongs to the other case becomes a gap to fill in."""

import re

from replywell.suggest.phrasings import load_words
from replywell.suggest.words import fold

GAP = "[___]"
_FIGURES = re.compile(r"(?<!\w)[№#]?\d[\d\s.,:/-]*\d\s?%?|(?<!\w)\d\s?%?")
_CAPITALISED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")


def as_starting_point(reply: str, language: str) -> str:
    """Return the reply with its figures, dates, times and first names as gaps; a gap blocks posting."""
    without_figures = _FIGURES.sub(lambda found: GAP + (" " if found[0][-1:].isspace() else ""), reply)
    names = _names(language)
    return _CAPITALISED.sub(
        lambda found: GAP if found[0][0].isupper() and fold(found[0]) in names else found[0], without_figures
    )


def _names(language: str) -> frozenset[str]:
    table = load_words(language)["names"]
    pairs = table.items() if isinstance(table, dict) else ((name, name) for name in table)
    # „Panie Marku”: the name is the last word of the form of address.
    return frozenset(fold(part) for name, address in pairs for part in (name, address.split()[-1]))
