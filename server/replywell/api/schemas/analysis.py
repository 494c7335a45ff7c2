"""What a text says, and the agent's corrections."""

from typing import Literal

from pydantic import BaseModel, Field

from replywell.api.schemas.text import Short, Strict


class LanguageOut(BaseModel):
    """The language that the author writes."""

    code: Literal["ru", "en", "pl", "et", "other", "und"]
    name: str
    confidence: float


class SentimentOut(BaseModel):
    """The evaluation in the text."""

    label: Literal["negative", "neutral", "positive", "mixed"]
    polarity: float
    confidence: float


class EvidenceOut(BaseModel):
    """Words of the text and the verdict that they speak for."""

    text: str
    span: tuple[int, int]
    speaks_for: str


class AnalysisOut(BaseModel):
    """What the text says; the fields of `replywell analyse`."""

    language: LanguageOut
    sentiment: SentimentOut
    topics: list[str]
    aspects: dict[str, str]
    signals: dict[str, bool]
    reaction: str
    priority: int
    stars_contradict: bool
    evidence: list[EvidenceOut]


class CorrectionIn(Strict):
    """What the agent says the analysis should have been."""

    language: Literal["ru", "en", "pl", "et", "other", "und"] | None = None
    sentiment: Literal["negative", "neutral", "positive", "mixed"] | None = None
    topics: list[Short] | None = Field(default=None, max_length=22)


class CorrectionOut(BaseModel):
    """The analysis with the correction in it."""

    analysis: AnalysisOut
