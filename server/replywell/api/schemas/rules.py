"""A client's changes of the rulebook."""

from typing import Any, Literal

from pydantic import BaseModel, Field

from replywell.api.schemas.text import Line, Short, Strict

Severity = Literal["block", "warn", "hint", "process", "off"]
_LANGUAGES = Literal["ru", "en", "pl", "et"]


class RuleEditIn(Strict):
    """A common rule made softer or stricter, or, with title and checks, an own rule."""

    severity: Severity
    title: Line | dict[_LANGUAGES, Line] | None = None
    why: Line | dict[_LANGUAGES, Line] | None = None
    checks: list[dict[str, Any]] | None = Field(default=None, max_length=20)


class RuleEditsIn(Strict):
    """All edits of a client by the rule's id; `based_on` is the version that the lead saw."""

    edits: dict[Short, RuleEditIn] = Field(max_length=200)
    based_on: int


class RuleChangeOut(BaseModel):
    """Who saved a version."""

    version: int
    agent: str | None
    created_at: str


class RuleEditsOut(BaseModel):
    """The edits in force; version 0 means that the common rules hold."""

    version: int
    edits: dict[str, dict[str, Any]]
    history: list[RuleChangeOut]


class RuleVersionOut(BaseModel):
    """The version that was saved."""

    version: int


class DocumentQuery(BaseModel):
    """The language of the document."""

    language: _LANGUAGES = "en"
