"""Ask an OpenAI-compatible server; its answer as it streams."""

from collections.abc import Iterator
from typing import Any

from replywell.suggest.llm.model import Ask, Message, ModelSettings, ModelUnavailable, Usage

_MOST_TOKENS = 400


def ask_server(settings: ModelSettings) -> Ask:
    """Return a function that sends messages and yields the text in pieces, then the usage.

    Raises ModelUnavailable where the extra `llm` is not installed or the server fails.
    """
    try:
        from openai import OpenAI, OpenAIError
    except ImportError as error:
        raise ModelUnavailable("Install replywell[llm] to use a language model.") from error
    client: Any = OpenAI(base_url=settings.url, api_key=settings.key, timeout=settings.timeout_seconds, max_retries=0)

    def ask(messages: list[Message]) -> Iterator[str | Usage]:
        try:
            stream: Any = client.chat.completions.create(
                model=settings.model,
                messages=messages,
                max_tokens=_MOST_TOKENS,
                temperature=0.7,
                stream=True,
                stream_options={"include_usage": True},
            )
            yield from _pieces(stream)
        except OpenAIError as error:
            raise ModelUnavailable(str(error)) from error

    return ask


def _pieces(stream: Any) -> Iterator[str | Usage]:
    for chunk in stream:
        if chunk.choices and chunk.choices[0].delta.content:
            yield chunk.choices[0].delta.content
        if getattr(chunk, "usage", None):
            yield Usage(chunk.usage.prompt_tokens or 0, chunk.usage.completion_tokens or 0)
