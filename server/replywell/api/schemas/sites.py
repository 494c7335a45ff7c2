"""Site adapters and the rulebook."""

from typing import Any, Literal

from pydantic import BaseModel

from replywell.api.schemas.text import Short


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
