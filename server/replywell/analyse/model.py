"""What an analysis says, as values."""

from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class Language:
    """The language the author writes: `code` is ru, en, pl, et, other or und; `name` says which (ISO 639-1)."""

    code: str
    name: str
    confidence: float


@dataclass(frozen=True)
class Sentiment:
    """The evaluation in the text; polarity -1..1, confidence 0..1."""

    label: str
    polarity: float
    confidence: float


@dataclass(frozen=True)
class Evidence:
    """Words of the text, by character span, and the verdict that they speak for."""

    text: str
    span: tuple[int, int]
    speaks_for: str


@dataclass(frozen=True)
class Analysis:
    """The whole verdict on one review; the fields of `replywell analyse` and of /api/v1."""

    language: Language
    sentiment: Sentiment
    topics: list[str]
    signals: dict[str, bool]
    reaction: str
    priority: int
    aspects: dict[str, str] = field(default_factory=dict)
    stars_contradict: bool = False
    evidence: list[Evidence] = field(default_factory=list)

    def to_json(self) -> dict[str, Any]:
        """Return the analysis as JSON values."""
        return asdict(self)
