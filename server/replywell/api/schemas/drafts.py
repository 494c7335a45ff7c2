"""The context of a reply, suggestions and findings."""

from typing import Literal

from pydantic import BaseModel, Field

from replywell.api.schemas.analysis import AnalysisOut
from replywell.api.schemas.text import Line, Long, Short, Strict


class IncidentIn(BaseModel):
    """The fact sheet of an open incident."""

    product: Line = ""
    cause: Line = ""
    action: Line = ""
    remedy: Line = ""
    contact: Line = ""


class VoiceIn(BaseModel):
    """The client as far as a text needs it."""

    name: Line | None = None
    voice: Line | None = None
    signature: Line | None = None


class ContextIn(BaseModel):
    """What a reply may build on (CONTEXT of the contract); every key may be missing."""

    verification: Literal["unchecked", "confirmed_ours", "confirmed_third_party", "refuted", "not_checkable"] | None = (
        None
    )
    platform: Short | None = None
    facts: list[Line] | None = None
    remedies: list[Line] | None = None
    incident: IncidentIn | None = None
    recent_replies: list[Long] | None = None
    client: VoiceIn | None = None
    cause: Line | None = None


class FindingOut(BaseModel):
    """A rule that the reply touches, and where."""

    rule: str
    severity: Literal["block", "warn", "hint"]
    message: str
    span: tuple[int, int] | None = None
    suggestion: str | None = None
    reason: str


class DraftsIn(Strict):
    """What the agent knows about the case."""

    context: ContextIn = Field(default_factory=ContextIn)
    client_id: int | None = None


class MoveOut(BaseModel):
    """One step of a draft and the rule that asks for it."""

    move: str
    rule: str
    why: str


class DraftOut(BaseModel):
    """A suggested reply."""

    text: str
    language: str
    kind: str
    moves: list[str]
    findings: list[FindingOut]
    explanation: list[MoveOut]


class EarlierOut(BaseModel):
    """How the team answered a review like this one; [___] stands where the other case's details were."""

    reply_id: int
    review: str
    text: str
    created_at: str


class DraftsOut(BaseModel):
    """The suggestions and what they were built on."""

    analysis: AnalysisOut
    context: ContextIn
    drafts: list[DraftOut]
    earlier: list[EarlierOut]
    model: bool = Field(description="whether a language model may be asked for one draft more")


class LooseReviewIn(BaseModel):
    """A review that is not stored, for a check on its own."""

    text: Long = ""
    stars: float | None = None
    author: Line | None = None


class CheckIn(Strict):
    """A reply to check, against a stored review or one that comes along."""

    review_id: int | None = None
    review: LooseReviewIn | None = None
    context: ContextIn = Field(default_factory=ContextIn)
    reply: Long


class FindingsOut(BaseModel):
    """All findings, the gravest first."""

    findings: list[FindingOut]
