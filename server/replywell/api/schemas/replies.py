"""A reply from its reservation to what was seen."""

from typing import Literal

from pydantic import BaseModel, Field

from replywell.api.schemas.cases import CaseOut
from replywell.api.schemas.drafts import ContextIn
from replywell.api.schemas.text import Line, Long, ReplyText, Short, Strict, Url


class ReplyIn(Strict):
    """A reply that is about to be posted in the site's own form."""

    text: ReplyText
    client_id: int | None = None
    draft_text: Long | None = None
    context: ContextIn = Field(default_factory=ContextIn)
    page_url: Url
    override: bool = False


class ReplyOut(BaseModel):
    """The reservation: from now on nobody else can answer this review."""

    reply_id: int
    status: str
    case: CaseOut


class ProofIn(BaseModel):
    """When, what and where the reply was seen."""

    at: Short
    text_hash: Short
    where: Line
    url: Url


class OutcomeIn(Strict):
    """What the page showed after the button was pressed."""

    status: Literal["visible", "submitted", "rejected", "vanished", "failed"]
    problem: Short | None = None
    site_said: Line | None = None
    proof: ProofIn | None = None


class OutcomeOut(BaseModel):
    """Where the reply stands now."""

    status: str
    case: CaseOut
