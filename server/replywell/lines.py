"""JSON Lines in, JSON Lines out: in the order of the input, streaming, a bad line answered and passed over."""

import json
import sys
from collections.abc import Callable, Iterable
from typing import Any

from replywell.errors import InputInvalid, ReplywellError

MAX_LINE = 4_000_000


def answer_lines(source: Iterable[str], answer: Callable[[dict[str, Any]], dict[str, Any]]) -> int:
    """Write the answer to each line of `source` to standard output; return 1 if any line was bad, else 0."""
    status = 0
    for line in source:
        if not line.strip():
            continue
        result = _answer(line, answer)
        status = 1 if "error" in result else status
        sys.stdout.write(json.dumps(result, ensure_ascii=False) + "\n")
        sys.stdout.flush()
    return status


def _answer(line: str, answer: Callable[[dict[str, Any]], dict[str, Any]]) -> dict[str, Any]:
    key = None
    try:
        request = _parse(line)
        key = request.get("id")
        return {"id": key, **answer(request)}
    except ReplywellError as error:
        return {"id": key, "error": {"code": error.code, "message": error.text}}
    except Exception as error:  # one bad line must not take the others along
        return {
            "id": key,
            "error": {"code": "internal", "message": f"{type(error).__name__}: this line failed."},
        }


def _parse(line: str) -> dict[str, Any]:
    if len(line) > MAX_LINE:
        raise InputInvalid("This line is longer than 4 million characters.")
    try:
        request = json.loads(line)
    except ValueError:
        raise InputInvalid("This line is not JSON.") from None
    if not isinstance(request, dict):
        raise InputInvalid("A line must hold one JSON object.")
    whole: dict[str, Any] = _whole(request)
    return whole


def _whole(value: Any) -> Any:
    # Lone surrogates cannot be written as UTF-8; they are shown as the replacement character.
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_whole(item) for item in value]
    if isinstance(value, dict):
        return {str(_whole(key)): _whole(item) for key, item in value.items()}
    return value
