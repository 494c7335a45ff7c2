"""The API's browsable page, with the viewer's files served by ourselves: it must work in a closed network."""

from importlib.util import find_spec
from pathlib import Path

from apiflask import APIBlueprint, APIFlask
from flask import Response, send_from_directory

from replywell.errors import NotFound

PREFIX = "/api/v1/docs/assets"
FILES = ("swagger-ui.css", "swagger-ui-bundle.js", "swagger-ui-standalone-preset.js", "favicon-32x32.png")

blueprint = APIBlueprint("browse", __name__, url_prefix=PREFIX, enable_openapi=False)


def init_browse(app: APIFlask) -> None:
    """Let the page load its files from this server."""
    app.config.update(
        SWAGGER_UI_CSS=f"{PREFIX}/swagger-ui.css",
        SWAGGER_UI_BUNDLE_JS=f"{PREFIX}/swagger-ui-bundle.js",
        SWAGGER_UI_STANDALONE_PRESET_JS=f"{PREFIX}/swagger-ui-standalone-preset.js",
        DOCS_FAVICON=f"{PREFIX}/favicon-32x32.png",
    )


@blueprint.get("/<name>")
def read_asset(name: str) -> Response:
    """Return one of the viewer's files; raises NotFound for any other."""
    if name not in FILES:
        raise NotFound()
    return send_from_directory(_folder(), name, max_age=86_400)


def _folder() -> Path:
    # Found without importing: the package's own code is not wanted, only the files that it ships.
    spec = find_spec("swagger_ui")
    if spec is None or spec.origin is None:
        raise NotFound()
    return Path(spec.origin).parent / "static"
