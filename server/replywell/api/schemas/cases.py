"""Where the work on a review stands."""

from typing import Literal

from pydantic import BaseModel

from replywell.api.schemas.text import Long, Strict


class CaseReplyOut(BaseModel):
    """The team's reply to a review."""

    id: int
    text: str
    status: str


class CaseOut(BaseModel):
    """Where the work on a review stands."""

    status: Literal[
        "new",
        "locked",
        "draft",
        "awaiting_approval",
        "submitted",
        "visible",
        "rejected",
        "vanished",
        "closed",
    ]
    locked_by: str | None = None
    locked_until: str | None = None
    mine: bool = False
    draft: str | None = None
    reply: CaseReplyOut | None = None


class SaveDraftIn(Strict):
    """The agent's text so far; empty takes the draft away."""

    text: Long


class SavedOut(BaseModel):
    """When the server took it."""

    saved_at: str
