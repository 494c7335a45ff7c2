"""What goes to a language model and what comes back, as values."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class ModelSettings:
    """Which server and model; prices are per million tokens, in the currency of the budget."""

    url: str
    model: str
    key: str = "none"
    timeout_seconds: float = 30.0
    price_in: float = 0.0
    price_out: float = 0.0


@dataclass(frozen=True)
class Usage:
    """Tokens that were read and written."""

    read: int = 0
    written: int = 0

    def cost(self, settings: ModelSettings) -> float:
        """Return the price of these tokens."""
        return (self.read * settings.price_in + self.written * settings.price_out) / 1_000_000

    def __add__(self, other: "Usage") -> "Usage":
        return Usage(self.read + other.read, self.written + other.written)


@dataclass(frozen=True)
class Piece:
    """Some of the text, as it arrives; `restart`: what was shown so far does not hold any more."""

    text: str
    restart: bool = False


class ModelUnavailable(Exception):
    """The server does not answer, or not in time, or not what it should."""


Message = dict[str, str]
Ask = Callable[[list[Message]], Iterator[str | Usage]]
