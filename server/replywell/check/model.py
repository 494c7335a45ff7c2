"""What the checker says about a reply."""

from dataclasses import dataclass
from typing import Any

Span = tuple[int, int]


@dataclass(frozen=True)
class Finding:
    """One rule that the reply breaks: where, why, and what to write instead where we know it."""

    rule: str
    severity: str
    message: str
    span: Span | None = None
    suggestion: str | None = None
    reason: str = ""

    def to_json(self) -> dict[str, Any]:
        """Return the object of the contract; `reason` is the why of the rule in the agent's language."""
        return {
            "rule": self.rule,
            "severity": self.severity,
            "message": self.message,
            "span": list(self.span) if self.span else None,
            "suggestion": self.suggestion,
            "reason": self.reason,
        }


@dataclass(frozen=True)
class Hit:
    """What a kind of check found, before severity and words are added.

    `note` names a message of the rule other than its title; `values` fill the places in it. What is not `sure`
    is said as a hint, whatever the rule's severity.
    """

    span: Span | None = None
    note: str | None = None
    severity: str | None = None
    suggestion: str | None = None
    values: tuple[tuple[str, str], ...] = ()
    sure: bool = True
