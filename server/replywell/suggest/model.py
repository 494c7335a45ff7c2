"""What a suggestion is, as values."""

from dataclasses import dataclass, field
from typing import Any

from replywell.check import Finding


@dataclass(frozen=True)
class Move:
    """One step of a draft: the rule that asks for it and why, in the agent's language."""

    move: str
    rule: str
    why: str


@dataclass(frozen=True)
class Draft:
    """A suggested reply; a gap to fill in is written [___].

    `kind` is full, short, question, other (where there is nothing exact to ask) or, in a language model's words, model.
    """

    text: str
    language: str
    kind: str
    explanation: list[Move] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    @property
    def moves(self) -> list[str]:
        """Return the names of the moves, in order."""
        return [step.move for step in self.explanation]

    def to_json(self) -> dict[str, Any]:
        """Return the draft as JSON values."""
        return {
            "text": self.text,
            "language": self.language,
            "kind": self.kind,
            "moves": self.moves,
            "findings": [finding.to_json() for finding in self.findings],
            "explanation": [vars(step) for step in self.explanation],
        }
