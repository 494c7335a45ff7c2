"""Lists, markup and invisible characters where the platform takes plain text."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from replywell.check.model import Hit
from replywell.check.situation import Situation

_MARKUP = re.compile(
    r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>|&(?:nbsp|amp|quot|lt|gt|#\d+);|\*\*[^*\n]+\*\*|\[[^\]\n]+\]\([^)\n]+\)|[\u200b\u200c\u2060\ufeff]",
    re.IGNORECASE,
)
_BULLET = re.compile(r"(?:^|\n)[ \t]*(?:[•◦▪‣●■►✓✔✅➤→*·–—-]|\d{1,2}[.)]|[a-zа-я]\))[ \t]+\S")
_INLINE = re.compile(r"[•◦▪‣●■►➤]\s*\S|(?:^|\s)1[.)]\s.+?\s2[.)]\s", re.DOTALL)


def is_marked_up(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield markup and lists, with the text made plain as the suggestion."""
    text = situation.reply.text
    bullets = list(_BULLET.finditer(text))
    found = [*_MARKUP.finditer(text), *_INLINE.finditer(text), *(bullets if len(bullets) > 1 else ())]
    if found:
        first = min(found, key=lambda match: match.start())
        yield Hit(span=first.span(), suggestion=make_plain(text))


def make_plain(text: str) -> str:
    """Return the text without tags, entities, list marks and invisible characters."""
    plain = re.sub(r"<br\s*/?>|</(?:li|p|div)>", "\n", text, flags=re.IGNORECASE)
    plain = re.sub(r"\*\*([^*\n]+)\*\*", r"\1", plain)
    plain = re.sub(r"\[([^\]\n]+)\]\([^)\n]+\)", r"\1", plain)
    plain = _MARKUP.sub("", plain)
    plain = re.sub(r"(^|\n)[ \t]*(?:[•◦▪‣●■►✓✔✅➤→*·–—-]|\d{1,2}[.)])[ \t]+", r"\1", plain)
    plain = re.sub(r"[•◦▪‣●■►➤]\s*", "", plain)
    return " ".join(plain.split())
