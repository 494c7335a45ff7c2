"""Analyses written by hand, so that a test of drafts hangs on no model."""

from collections.abc import Callable
from typing import Any

import pytest

from replywell.suggest.asking import asked_kinds
from replywell.suggest.known_matters import KnownMatters
from replywell.suggest.model import Draft

SIGNALS = ("vague", "question", "safety", "legal", "leader", "thanks", "meaningful")


@pytest.fixture(autouse=True)
def _matters(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no language know a matter, but for tests that name their own, so that tests of drafts hang on no list."""
    monkeypatch.setattr("replywell.suggest.matters.load_matters", lambda language: KnownMatters([]))


@pytest.fixture
def faults() -> Callable[[list[Draft]], list[tuple[str, str]]]:
    """Return a function that lists the rules that drafts break, a block or a warning each, with the draft's words."""

    def find(drafts: list[Draft]) -> list[tuple[str, str]]:
        return [(f.rule, d.text) for d in drafts for f in d.findings if f.severity in ("block", "warn")]

    return find


@pytest.fixture
def analysed() -> Callable[..., dict[str, Any]]:
    """Return a function that makes an analysis: analysed("en", "negative", "defect", safety=True)."""

    def make(language: str, label: str, *topics: str, reaction: str = "handover", **signals: bool) -> dict[str, Any]:
        return {
            "language": {"code": language, "name": language, "confidence": 1.0},
            "sentiment": {"label": label, "polarity": 0.0, "confidence": 1.0},
            "topics": list(topics),
            "aspects": dict.fromkeys(topics, label),
            "signals": {name: signals.get(name, name == "meaningful") for name in SIGNALS},
            "reaction": reaction,
            "evidence": [],
        }

    return make


@pytest.fixture
def asked_kind() -> Callable[[str, str], str | None]:
    """Return a function that gives the kind of the first thing that a text asks and that is known, or None."""
    return lambda text, language: next(filter(None, asked_kinds(text, language)), None)
