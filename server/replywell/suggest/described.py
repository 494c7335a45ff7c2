"""Whether a review tells anything of its case beside words of praise: a bare fact, or what a bitter joke is about."""

import re
from collections.abc import Iterable

from replywell.check.details import content_words
from replywell.check.reading import Reading
from replywell.suggest.evidence import Span

_READ = 1500
_TELLING = 2
_CLAUSES = re.compile(r"(?:[^.!?…;,:\n()–—]|(?<=\d)[.,:](?=\d))+")


def describes(text: str, language: str, praise: Iterable[Span]) -> bool:
    """Say whether a clause without a word of praise (`praise`: their spans) has two words that fit no other case."""
    kind = list(praise)
    for clause in _CLAUSES.finditer(text[:_READ]):
        praised = any(start < clause.end() and end > clause.start() for start, end in kind)
        if not praised and len(content_words(Reading(clause[0], language))) >= _TELLING:
            return True
    return False
