"""The shapes of /api/v1, both ways. The extension's types are generated from them."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field


def _whole_text(value: Any) -> Any:
    # A lone surrogate cannot be stored or sent as UTF-8. In a page's text it is damage, so it is shown as such.
    if not isinstance(value, str):
        return value
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\x00", "\ufffd")


def _text(longest: int) -> Any:
    return Annotated[str, Field(max_length=longest), BeforeValidator(_whole_text)]


Short = _text(300)
Line = _text(2_000)
Long = _text(100_000)
Url = _text(8_000)
LanguageTag = _text(40)


class Strict(BaseModel):
    """Unknown fields are refused, so that a misspelt one is noticed."""

    model_config = ConfigDict(extra="forbid")


class PairIn(Strict):
    """A pairing code and a name for the device."""

    code: Short
    name: Short = "browser"


class AgentOut(BaseModel):
    """The person behind a device."""

    id: int
    name: str
    role: str
    language: str


class ClientOut(BaseModel):
    """A client as the extension needs it."""

    id: int
    name: str
    voice: str | None = None
    signature: str | None = None


class PairOut(BaseModel):
    """The token is shown this once; the server keeps only its hash."""

    token: str
    device_id: int
    agent: AgentOut
    clients: list[ClientOut]


class ServerOut(BaseModel):
    """What answers."""

    version: str


class MeOut(BaseModel):
    """Who is connected."""

    agent: AgentOut
    device_id: int
    clients: list[ClientOut]
    server: ServerOut


class ExistingReply(BaseModel):
    """A reply that stands under a review on the page."""

    author: Line | None = None
    text: Long = ""
    date: Short | None = None
    by_owner: bool = False


class ReviewIn(BaseModel):
    """A review as the page shows it. Fields that are not known here are left aside: the capture may know more."""

    id: Annotated[str, Field(min_length=1, max_length=500), BeforeValidator(_whole_text)]
    author: Line | None = None
    text: Long = ""
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


class TakenReviewOut(BaseModel):
    """A review that the server has taken in. `id` is the site's, `review_id` the server's."""

    id: str
    review_id: int
    version: int
    analysis: AnalysisOut
    case: CaseOut


class PageOut(BaseModel):
    """The page, the client it belongs to, and its reviews in the order they were sent."""

    page_id: int
    client: ClientOut
    reviews: list[TakenReviewOut]


class BindIn(Strict):
    """A page and the client it belongs to."""

    site: Short
    page_key: Line
    client_id: int


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


class DraftsOut(BaseModel):
    """The suggestions and what they were built on."""

    analysis: AnalysisOut
    context: ContextIn
    drafts: list[DraftOut]


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


class SaveDraftIn(Strict):
    """The agent's text so far; empty takes the draft away."""

    text: Long


class SavedOut(BaseModel):
    """When the server took it."""

    saved_at: str


class ReplyIn(Strict):
    """A reply that is about to be posted in the site's own form."""

    text: Annotated[str, Field(min_length=1, max_length=100_000), BeforeValidator(_whole_text)]
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


class CorrectionIn(Strict):
    """What the agent says the analysis should have been."""

    language: Literal["ru", "en", "pl", "et", "other", "und"] | None = None
    sentiment: Literal["negative", "neutral", "positive", "mixed"] | None = None
    topics: list[Short] | None = Field(default=None, max_length=22)


class CorrectionOut(BaseModel):
    """The analysis with the correction in it."""

    analysis: AnalysisOut


class SitesQuery(BaseModel):
    """Only adapters changed after this day."""

    since: Short | None = None


class SitesOut(BaseModel):
    """Site adapters: data of the closed language in shared/schema/site.schema.json."""

    sites: list[dict[str, Any]]


class SiteIn(BaseModel):
    """An adapter that an agent taught."""

    client_id: int | None = None
    site: dict[str, Any]


class SiteOut(BaseModel):
    """The adapter as it was saved."""

    site: dict[str, Any]


class RuleOut(BaseModel):
    """A rule of the rulebook in one language."""

    id: str
    title: str
    why: str
    when: str
    severity: str
    examples: list[dict[str, str]]


class GuidelinesQuery(BaseModel):
    """The language to read in."""

    language: Literal["ru", "en", "pl", "et"] = "en"


class GuidelinesOut(BaseModel):
    """The rulebook."""

    rules: list[RuleOut]


class HealthOut(BaseModel):
    """Whether the server can work."""

    status: str


class ErrorBody(BaseModel):
    """The inside of every failure."""

    code: str
    message: str
    details: dict[str, Any] = Field(default_factory=dict)


class ErrorOut(BaseModel):
    """The one shape of every failure."""

    error: ErrorBody
