"""Whether words of harm or danger report any."""

from replywell.suggest.patterns import compiled
from replywell.suggest.phrasings import load_words
from replywell.suggest.reported import is_reported

_READ = 4000


def reports(topic: str, text: str, language: str) -> bool:
    """Say whether the text reports harm or danger (`topic`) of the author's own case."""
    pattern = load_words(language)["told"][topic]
    return any(is_reported(text, *found.span(), language) for found in compiled(pattern).finditer(text[:_READ]))
