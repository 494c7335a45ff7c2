"""A plan is a list of steps; a step is a move, the phrasings that may make it, and what it speaks of."""

from dataclasses import dataclass, field

from replywell.suggest.mention import Mention

RULES = {
    "greeting": "R22", "thanks_for_signal": "R04", "empathy": "R04", "action": "R05", "follow_up": "R19",
    "private": "R45", "question": "R17", "apology": "R07", "ownership": "R10", "cause": "R15", "remedy": "R16",
    "evidence": "R29", "regret": "R08", "concern": "R31", "stop_use": "R31", "escalate": "R30", "thanks": "R37",
    "passed_on": "R37", "closing": "R37", "praise": "R39", "complaint": "R39", "answer": "R05", "incident": "R32",
    "opinion": "R05", "acknowledge": "R01", "signature": "R48", "language": "R26", "partner": "R42",
    "no_reply": "R01",
}  # fmt: skip


@dataclass(frozen=True)
class Step:
    """A move; `keys` are tried in order. `values` fill places, and of `offers` one each does.

    The higher `spare`, the earlier a tight platform drops it (0: never)."""

    move: str
    keys: tuple[str, ...]
    mention: Mention | None = None
    values: dict[str, str] = field(default_factory=dict)
    offers: dict[str, tuple[str, ...]] = field(default_factory=dict)
    spare: int = 0

    @property
    def rule(self) -> str:
        """The rule that asks for this move."""
        return RULES[self.move]
