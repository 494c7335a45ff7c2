"""What the README claims is true: every setting is described, every script that it names exists."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from replywell.config import PREFIX, Config

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize("field", [field.name for field in fields(Config)])
def test_every_setting_is_described(field):
    assert f"`{PREFIX}{field.upper()}`" in README


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md"])
def test_every_script_and_page_that_is_named_exists(document):
    text = (ROOT / document).read_text("utf-8")
    named = set(re.findall(r"`?(?:^|[ `(])((?:scripts|docs|shared|tests)/[\w./-]+\w)", text, flags=re.M))

    missing = {path for path in named if not (ROOT / path).exists() and not re.search(r"NAME|CODE", path)}

    assert named
    assert not missing
