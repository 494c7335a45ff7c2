"""How much a client has spent on a language model."""

from datetime import UTC, datetime

from replywell.store.database import writing
from replywell.store.models import ModelUse


def spent_this_month(client_id: int) -> float:
    """Return the cents that the client has spent in this month (UTC)."""
    row = ModelUse.get_or_none(ModelUse.client == client_id, ModelUse.month == _month())
    return float(row.cents) if row else 0.0


def add_use(client_id: int, tokens: int, cents: float) -> None:
    """Add tokens and cents to the client's month."""
    with writing():
        row, _ = ModelUse.get_or_create(client=client_id, month=_month())
        change = {ModelUse.tokens: ModelUse.tokens + tokens, ModelUse.cents: ModelUse.cents + cents}
        ModelUse.update(change).where(ModelUse.id == row.id).execute()


def _month() -> str:
    return datetime.now(UTC).strftime("%Y-%m")
