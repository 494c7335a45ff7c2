"""What each platform allows in a reply: data with source and confidence."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from replywell.shared_data import list_files, load_json


@dataclass(frozen=True)
class Platform:
    """A platform's limits. None: nothing is known."""

    id: str
    names: tuple[str, ...] = ()
    min_length: int | None = None
    max_length: int | None = None
    length_confidence: str = "unknown"
    contacts: str = "unknown"
    quotes: str = "unknown"
    plain_text: str = "unknown"
    incentives: str = "unknown"


@cache
def load_platform(platform: str) -> Platform:
    """Return the platform of this id or alias; an unknown one has no known limits."""
    return _by_alias().get(platform.strip().lower().replace("-", "_").replace(" ", "_"), Platform(platform))


@cache
def platform_names() -> tuple[str, ...]:
    """Return the names and domains that the platforms are known by, in lower case."""
    return tuple(sorted({name.lower() for platform in _by_alias().values() for name in platform.names}))


@cache
def _by_alias() -> dict[str, Platform]:
    found = {}
    for path in list_files("platforms", ".json"):
        raw = load_json(path)
        platform = _parse(raw)
        for alias in (raw["id"], *raw.get("aliases", ())):
            found[alias] = platform
    return found


def _parse(raw: dict[str, Any]) -> Platform:
    length = raw.get("length") or {}
    flags = {
        key: (raw.get(key) or {}).get("value", "unknown") for key in ("contacts", "quotes", "plain_text", "incentives")
    }
    return Platform(
        id=raw["id"],
        names=tuple(raw.get("names", ())),
        min_length=length.get("min"),
        max_length=length.get("max"),
        length_confidence=length.get("confidence", "unknown"),
        **flags,
    )
