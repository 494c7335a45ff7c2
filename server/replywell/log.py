"""Logs as one JSON object a line, each with the id of its request. Review texts are never logged."""

import json
import logging
import re
import secrets
import sys
import time

from flask import Flask, Response, g, has_request_context, request

SAFE_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")


class JsonLines(logging.Formatter):
    """Formats a record as one line of JSON; json.dumps escapes line breaks, so no log line can be forged."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        line: dict[str, object] = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if has_request_context():
            line["request_id"] = g.get("request_id")
        line.update(getattr(record, "fields", {}))
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


def init_log(app: Flask, level: str) -> None:
    """Send all logs to standard error as JSON lines and give every request an id."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    requests = logging.getLogger("replywell.request")

    @app.before_request
    def begin() -> None:
        given = request.headers.get("X-Request-Id", "")
        g.request_id = given if SAFE_ID.fullmatch(given) else secrets.token_hex(8)
        g.started = time.perf_counter()

    @app.after_request
    def end(response: Response) -> Response:
        response.headers["X-Request-Id"] = g.get("request_id", "")
        took = round((time.perf_counter() - g.get("started", time.perf_counter())) * 1000, 1)
        fields = {
            "method": request.method,
            "path": request.path,
            "status": response.status_code,
            "milliseconds": took,
        }
        requests.info("answered", extra={"fields": fields})
        return response
