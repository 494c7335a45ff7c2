"""shared/openapi.json is what the server says, so the extension's types are true."""

import json
from pathlib import Path

from click.testing import CliRunner

from replywell.cli import cli

ROOT = Path(__file__).resolve().parents[1]


def test_the_committed_description_is_the_servers_own():
    printed = CliRunner().invoke(cli, ["openapi"], catch_exceptions=False).output

    committed = (ROOT / "shared" / "openapi.json").read_text("utf-8")

    assert json.loads(printed) == json.loads(committed), "Run: replywell openapi > shared/openapi.json"
