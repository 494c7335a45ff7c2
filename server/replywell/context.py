"""What a reply is judged and written against: the review, and what the team knows about the case.

Neutral ground between `suggest` and `check`; the shapes are those of the command line and of /api/v1.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from replywell.errors import InputInvalid

VERIFICATIONS = ("unchecked", "confirmed_ours", "confirmed_third_party", "refuted", "not_checkable")


@dataclass(frozen=True)
class ReviewInput:
    """A customer's review as far as judging a reply needs it."""

    text: str = ""
    stars: int | None = None
    author: str | None = None
    page_language: str | None = None

    @classmethod
    def from_json(cls, raw: Mapping[str, Any] | None) -> "ReviewInput":
        """Return the review of a JSON object; unknown keys are ignored.

        Raises InputInvalid where a known key has the wrong type.
        """
        raw = _object(raw, "review")
        return cls(
            text=_text(raw, "text") or "",
            stars=_stars(raw.get("stars")),
            author=_text(raw, "author"),
            page_language=_text(raw, "page_language"),
        )


@dataclass(frozen=True)
class Incident:
    """The approved fact sheet of an open incident (rule R32)."""

    product: str | None = None
    cause: str | None = None
    action: str | None = None
    remedy: str | None = None
    contact: str | None = None

    def texts(self) -> list[str]:
        """Return the filled fields, in the order of the sheet."""
        fields = (self.product, self.cause, self.action, self.remedy, self.contact)
        return [field for field in fields if field]


@dataclass(frozen=True)
class ClientVoice:
    """How the client speaks and signs."""

    name: str | None = None
    voice: str | None = None
    signature: str | None = None


@dataclass(frozen=True)
class Context:
    """What the team knows: verification, facts, permitted remedies, incident, platform, earlier replies."""

    verification: str | None = None
    platform: str = "generic"
    facts: tuple[str, ...] = ()
    remedies: tuple[str, ...] = ()
    incident: Incident | None = None
    recent_replies: tuple[str, ...] = ()
    client: ClientVoice | None = None
    cause: str | None = None
    private: bool = False
    """True where the reply goes to a private channel, which only the customer reads."""

    @classmethod
    def from_json(cls, raw: Mapping[str, Any] | None) -> "Context":
        """Return the context of a JSON object; every key may be missing, unknown keys are ignored.

        Raises InputInvalid where a known key has the wrong type, or `verification` an unknown value.
        """
        raw = _object(raw, "context")
        verification = _text(raw, "verification")
        if verification is not None and verification not in VERIFICATIONS:
            raise InputInvalid(f"verification must be one of {', '.join(VERIFICATIONS)}.", field="verification")
        return cls(
            verification=verification,
            platform=(_text(raw, "platform") or "generic").lower(),
            facts=_texts(raw, "facts"),
            remedies=_texts(raw, "remedies"),
            incident=_incident(raw.get("incident")),
            recent_replies=_texts(raw, "recent_replies"),
            client=_client(raw.get("client")),
            cause=_text(raw, "cause"),
            private=bool(raw.get("private", False)),
        )


def _object(raw: Any, field: str) -> Mapping[str, Any]:
    if raw is None:
        return {}
    if not isinstance(raw, Mapping):
        raise InputInvalid(f"{field} must be an object.", field=field)
    return raw


def _text(raw: Mapping[str, Any], key: str) -> str | None:
    value = raw.get(key)
    if value is None or isinstance(value, str):
        return value
    raise InputInvalid(f"{key} must be text or null.", field=key)


def _texts(raw: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = raw.get(key)
    if value is None:
        return ()
    if isinstance(value, str):
        return (value,)
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise InputInvalid(f"{key} must be a list of texts.", field=key)
    return tuple(value)


def _stars(value: Any) -> int | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 5:
        raise InputInvalid("stars must be a number from 1 to 5, or null.", field="stars")
    return max(1, round(value))


def _incident(raw: Any) -> Incident | None:
    if raw is None:
        return None
    raw = _object(raw, "incident")
    keys = ("product", "cause", "action", "remedy", "contact")
    return Incident(**{key: _text(raw, key) for key in keys})


def _client(raw: Any) -> ClientVoice | None:
    if raw is None:
        return None
    raw = _object(raw, "client")
    return ClientVoice(_text(raw, "name"), _text(raw, "voice"), _text(raw, "signature"))
