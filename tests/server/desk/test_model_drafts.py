"""The model's draft through the API: off by default, within a budget, counted."""

import json
from dataclasses import replace

import pytest

from replywell.desk import model_drafts
from replywell.store.database import database
from replywell.store.models import ModelUse
from replywell.suggest.llm import Usage

GOOD = "Thank you for telling us about the broken lid. We are checking it and will answer here by 6 pm tomorrow."


def test_no_model_is_asked_unless_one_is_set_up(mari, review_id):
    answer = mari.send("POST", f"/reviews/{review_id}/drafts/model", {})

    assert answer.status_code == 409
    assert answer.json["error"]["code"] == "model_off"


def test_the_draft_is_streamed_and_what_it_cost_is_counted(mari, review_id, switched_on):
    answer = mari.send("POST", f"/reviews/{review_id}/drafts/model", {})

    events = [json.loads(line[6:]) for line in answer.text.splitlines() if line.startswith("data: ")]
    assert answer.mimetype == "text/event-stream"
    assert "".join(event["delta"] for event in events[:-1]) == GOOD
    assert events[-1]["draft"]["text"] == GOOD
    with database.obj.connection_context():
        [row] = ModelUse.select()
        assert (row.tokens, row.cents) == (1_500_000, pytest.approx(300.0))


def test_a_spent_budget_switches_the_model_off(mari, review_id, switched_on):
    for _ in range(2):
        assert mari.send("POST", f"/reviews/{review_id}/drafts/model", {}).text

    assert mari.send("POST", f"/reviews/{review_id}/drafts/model", {}).status_code == 409


@pytest.fixture
def switched_on(app, monkeypatch):
    settings = replace(
        app.config["REPLYWELL"], llm_url="http://127.0.0.1:9/v1", llm_model="m", llm_cents_in=100, llm_cents_out=400
    )
    monkeypatch.setitem(app.config, "REPLYWELL", settings)

    def ask(_messages):
        yield GOOD[:40]
        yield GOOD[40:]
        yield Usage(1_000_000, 500_000)

    monkeypatch.setattr(model_drafts, "ask_server", lambda _settings: ask)
