"""One shape for every failure: {"error": {"code", "message", "details"}}, the message in the agent's language."""

import logging
from typing import Any

from apiflask import APIFlask
from apiflask.exceptions import HTTPError
from flask import Response, jsonify, request
from werkzeug.exceptions import HTTPException

from replywell.errors import BodyTooLarge, InputInvalid, NotFound, ReplywellError
from replywell.shared_data import list_files, load_json

LANGUAGES = ("en", "et", "pl", "ru")
CODES_BY_STATUS = {400: "input_invalid", 401: "token_invalid", 403: "not_allowed", 404: "not_found",
                   405: "method_not_allowed", 413: "body_too_large", 415: "input_invalid",
                   422: "input_invalid", 429: "too_many_tries"}  # fmt: skip


def error_response(code: str, message: str, status: int, details: dict[str, Any] | None = None) -> Response:
    """Return a failure; the sentence is taken from shared/messages where the agent's language has one."""
    localised = _localised(code) or message
    response = jsonify({"error": {"code": code, "message": localised, "details": details or {}}})
    response.status_code = status
    return response


def init_errors(app: APIFlask) -> None:
    """Turn every kind of failure into the one shape."""

    @app.errorhandler(ReplywellError)
    def expected(error: ReplywellError) -> Response:
        return error_response(error.code, error.text, error.status, error.details)

    @app.error_processor
    def invalid(error: HTTPError) -> Any:
        known: type[ReplywellError] = BodyTooLarge if error.status_code == 413 else InputInvalid
        details = {"fields": error.detail} if isinstance(error.detail, (dict, list)) and error.detail else {}
        code = CODES_BY_STATUS.get(error.status_code, "internal")
        message = known.message if code == known.code else error.message
        return error_response(code, message or known.message, error.status_code, details), error.status_code

    @app.errorhandler(HTTPException)
    def http(error: HTTPException) -> Response:
        status = error.code or 500
        code = CODES_BY_STATUS.get(status, "internal")
        message = {404: NotFound.message, 413: BodyTooLarge.message}.get(status, error.description or "")
        return error_response(code, message, status)

    @app.errorhandler(Exception)
    def unexpected(error: Exception) -> Response:
        logging.getLogger("replywell").error("unexpected failure", exc_info=error)
        return error_response(ReplywellError.code, ReplywellError.message, 500)


def _localised(code: str) -> str | None:
    language = request.accept_languages.best_match(LANGUAGES) or "en"
    path = f"messages/{language}.json"
    if path not in list_files("messages", ".json"):
        return None
    sentence: str | None = load_json(path).get(f"error.{code}")
    return sentence
