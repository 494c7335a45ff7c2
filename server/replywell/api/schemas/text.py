"""Texts of the wire: their greatest lengths, and what happens to characters that cannot be stored."""

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field


def whole_text(value: Any) -> Any:
    """Return a text with what cannot be stored or sent as UTF-8 shown as damage: lone surrogates and NUL."""
    if not isinstance(value, str):
        return value
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\x00", "\ufffd")


Whole = BeforeValidator(whole_text)
LanguageTag = Annotated[str, Field(max_length=40), Whole]
Short = Annotated[str, Field(max_length=300), Whole]
SiteId = Annotated[str, Field(min_length=1, max_length=500), Whole]
Line = Annotated[str, Field(max_length=2_000), Whole]
Url = Annotated[str, Field(max_length=8_000), Whole]
Long = Annotated[str, Field(max_length=100_000), Whole]
ReplyText = Annotated[str, Field(min_length=1, max_length=100_000), Whole]


class Strict(BaseModel):
    """Unknown fields are refused, so that a misspelt one is noticed."""

    model_config = ConfigDict(extra="forbid")
