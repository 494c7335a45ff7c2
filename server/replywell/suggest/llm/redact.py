"""Personal data leaves the house as numbered marks and comes back as itself."""

import re
from dataclasses import dataclass, field

from replywell.check.personal import find_personal_data

_MARK = re.compile(r"⟦(\d+)⟧")
_LONG_NUMBERS = re.compile(r"\b\d[\d\s-]{4,}\d\b")


@dataclass
class Redactor:
    """Replaces personal data by marks; one redactor serves one exchange, so equal data get equal marks."""

    language: str
    hidden: list[str] = field(default_factory=list)

    def hide(self, text: str, *names: str | None) -> str:
        """Return the text with contacts, codes, long numbers and the given names as ⟦n⟧."""
        for datum in sorted(find_personal_data(text, self.language), key=lambda item: -item.start):
            text = text[: datum.start] + self._mark(text[datum.start : datum.end]) + text[datum.end :]
        text = _LONG_NUMBERS.sub(lambda found: self._mark(found[0]), text)
        for name in filter(None, names):
            for part in re.findall(r"[^\W\d_]{3,}", name):
                text = re.sub(rf"\b{re.escape(part)}\b", self._mark(part), text)
        return text

    def restore(self, text: str) -> str:
        """Return the text with the marks as what they stand for; marks nobody set disappear."""
        return _MARK.sub(lambda found: self._shown(int(found[1])), text)

    def _shown(self, number: int) -> str:
        return self.hidden[number] if number < len(self.hidden) else ""

    def _mark(self, datum: str) -> str:
        if datum not in self.hidden:
            self.hidden.append(datum)
        return f"⟦{self.hidden.index(datum)}⟧"
