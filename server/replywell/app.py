"""The application: configuration, database, logs, cross-origin rules and the JSON edge, put together once."""

from typing import Any

from apiflask import APIFlask
from flask_cors import CORS

from replywell import __version__
from replywell.api.browse import init_browse
from replywell.api.errors import init_errors
from replywell.api.routes import BLUEPRINTS
from replywell.config import Config
from replywell.log import init_log
from replywell.store.database import database, open_database
from replywell.web import BLUEPRINTS as PAGES

# Browsers give an installed extension an origin of its own. flask-cors matches patterns from the start only,
# so both are anchored at the end; identity comes from the token, never from the origin.
EXTENSION_ORIGINS = [r"^chrome-extension://[a-p]{32}$", r"^moz-extension://[0-9a-f-]{36}$"]
ALLOWED_HEADERS = ["Authorization", "Content-Type", "Accept-Language", "Idempotency-Key", "X-Request-Id"]


def create_app(config: Config | None = None) -> APIFlask:
    """Return the application for these settings; the database is bound but not yet connected."""
    settings = config or Config.from_environment()
    app = APIFlask(
        "replywell",
        title="Replywell",
        version=__version__,
        spec_path="/api/v1/openapi.json",
        docs_path="/api/v1/docs",
        static_folder=None,  # type: ignore[arg-type]
    )
    app.config.update(
        MAX_CONTENT_LENGTH=settings.max_body_bytes,
        REPLYWELL=settings,
        SPEC_FORMAT="json",
        JSON_SORT_KEYS=False,
        VALIDATION_ERROR_STATUS_CODE=422,
    )
    app.json.ensure_ascii = False  # type: ignore[attr-defined]
    app.security_schemes = {"device": {"type": "http", "scheme": "bearer"}}
    open_database(settings.database_url)
    init_log(app, settings.log_level)
    CORS(
        app,
        resources={r"/api/.*": {"origins": EXTENSION_ORIGINS}},
        allow_headers=ALLOWED_HEADERS,
        max_age=600,
    )
    init_errors(app)
    init_browse(app)
    _open_per_request(app)
    for blueprint in (*BLUEPRINTS, *PAGES):
        app.register_blueprint(blueprint)
    return app


def _open_per_request(app: APIFlask) -> None:
    @app.before_request
    def open_connection() -> None:
        database.obj.connect()

    # teardown, not after_request: the latter is skipped when a view raises.
    @app.teardown_request
    def close_connection(_error: Any) -> None:
        if not database.obj.is_closed():
            database.obj.close()
