"""Health, and the one shape of every failure."""

from typing import Any

from pydantic import BaseModel, Field


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
