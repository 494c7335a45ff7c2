"""A draft in a language model's words, within the client's budget, as events for the card."""

from collections.abc import Iterator
from typing import Any

from replywell.config import Config
from replywell.context import Context
from replywell.desk.people import Identity
from replywell.desk.suggestions import gather_context, read_input
from replywell.errors import ModelOff
from replywell.store.model_use import add_use, spent_this_month
from replywell.store.models import Review
from replywell.suggest import Draft, suggest
from replywell.suggest.case import read_case
from replywell.suggest.llm import ModelSettings, Piece, Usage, ask_server, write_with_model


def stream_draft(review: Review, given: dict[str, Any], who: Identity, config: Config) -> Iterator[dict[str, Any]]:
    """Yield {"delta", "restart"} while it is written, last {"draft"}; raises ModelOff before anything is sent."""
    if not may_ask_model(review.client_id, config):
        raise ModelOff()
    settings = _settings(config)
    context = Context.from_json(gather_context(review, given))
    case = read_case(read_input(review), context, review.analysis)
    own = suggest(case.review, context, analysis=review.analysis, reader=who.agent.language)[0]
    heard = write_with_model(case, own, ask_server(settings), reader=who.agent.language)
    return _events(heard, review.client_id, settings)


def may_ask_model(client_id: int, config: Config) -> bool:
    """Say whether a language model is set up and the client's budget of this month is not spent."""
    return bool(config.llm_url and config.llm_model) and spent_this_month(client_id) < config.llm_budget_cents


def _settings(config: Config) -> ModelSettings:
    return ModelSettings(
        config.llm_url, config.llm_model, config.llm_key, price_in=config.llm_cents_in, price_out=config.llm_cents_out
    )


def _events(
    heard: Iterator[Piece | Usage | Draft], client_id: int, settings: ModelSettings
) -> Iterator[dict[str, Any]]:
    for item in heard:
        if isinstance(item, Usage):
            add_use(client_id, item.read + item.written, item.cost(settings))
        elif isinstance(item, Piece):
            yield {"delta": item.text, "restart": item.restart}
        else:
            yield {"draft": item.to_json()}
