"""When a check applies: the `when` of a check in shared/guidelines, as a closed list of conditions."""

from collections.abc import Callable, Mapping
from typing import Any

from replywell.check.situation import Situation

_CONDITIONS: dict[str, Callable[[Situation, Any], bool]] = {
    "verification": lambda s, values: s.context.verification in values,
    "verification_not": lambda s, values: s.context.verification not in values,
    "polarity": lambda s, values: s.review.polarity in values,
    "vague": lambda s, value: s.review.is_vague == value,
    "danger": lambda s, value: s.review.is_dangerous == value,
    "surely_danger": lambda s, value: s.review.is_surely_dangerous == value,
    "sounds_dangerous": lambda s, value: s.review.sounds_dangerous == value,
    "details": lambda s, least: s.review.has_details(least),
    "incident": lambda s, value: (s.context.incident is not None) == value,
    "public": lambda s, value: s.context.private != value,
    "contacts": lambda s, values: s.platform.contacts in values,
    "quotes": lambda s, values: s.platform.quotes in values,
    "plain_text": lambda s, values: s.platform.plain_text in values,
}


def applies(situation: Situation, when: Mapping[str, Any]) -> bool:
    """Say whether all conditions hold. Raises KeyError for a condition that does not exist."""
    return all(_CONDITIONS[name](situation, value) for name, value in when.items())
