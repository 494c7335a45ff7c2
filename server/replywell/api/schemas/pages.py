"""A page as the extension read it, and what the server made of it."""

from pydantic import BaseModel, Field

from replywell.api.schemas.analysis import AnalysisOut
from replywell.api.schemas.cases import CaseOut
from replywell.api.schemas.people import ClientOut
from replywell.api.schemas.text import LanguageTag, Line, Long, Short, SiteId, Strict, Url


class ExistingReply(BaseModel):
    """A reply that stands under a review on the page."""

    author: Line | None = None
    text: Long = ""
    date: Short | None = None
    by_owner: bool = False


class ReviewIn(BaseModel):
    """A review as the page shows it. Fields that are not known here are left aside: the capture may know more."""

    id: SiteId
    author: Line | None = None
    text: Long = ""
    full_text: Long | None = None
    translated_text: Long | None = None
    rating: float | None = None
    scale: float | None = None
    date: Short | None = None
    date_raw: Line | None = None
    truncated: bool = False
    permalink: Url | None = None
    parent_id: Line | None = None
    replies: list[ExistingReply] = Field(default_factory=list, max_length=200)


class PageIn(Strict):
    """A page and the reviews read from it."""

    url: Url
    title: Line | None = None
    language: LanguageTag | None = None
    site: Short
    page_key: Line
    client_id: int | None = None
    reviews: list[ReviewIn] = Field(max_length=100)


class TakenReviewOut(BaseModel):
    """A review that the server has taken in. `id` is the site's, `review_id` the server's."""

    id: str
    review_id: int
    version: int
    analysis: AnalysisOut
    case: CaseOut


class PageOut(BaseModel):
    """The page, the client it belongs to, and its reviews in the order they were sent.

    `ours` names what was sent as a review and is a reply of ours; it is not taken in.
    """

    page_id: int
    client: ClientOut
    reviews: list[TakenReviewOut]
    ours: list[str]


class BindIn(Strict):
    """A page and the client it belongs to."""

    site: Short
    page_key: Line
    client_id: int
