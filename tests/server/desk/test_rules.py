"""A client's rulebook: changed by its lead alone, version by version, and in force at once."""

import pytest
from click.testing import CliRunner

from replywell.cli import cli
from replywell.store.database import database
from replywell.store.models import Client

REPLY = "It is the courier's fault, please contact the courier."
OWN = {
    "severity": "warn",
    "title": {"en": "Never name the project", "et": "Projekti nime ei nimetata"},
    "checks": [{"kind": "term", "terms": ["Nor*lux"]}],
}


@pytest.fixture
def lead(paired):
    return paired("Liis", role="lead")


@pytest.fixture
def client_id(mari):
    with database.obj.connection_context():
        return Client.get(Client.name == "Kettle shop").id


def save(browser, client_id, edits, based_on=0):
    return browser.send("PUT", f"/clients/{client_id}/rules", {"edits": edits, "based_on": based_on})


def severities(browser, review_id, reply=REPLY):
    found = browser.send("POST", "/check", {"review_id": review_id, "reply": reply}).json["findings"]
    return {finding["rule"]: finding["severity"] for finding in found}


def test_a_rule_that_was_switched_off_is_silent_at_once(mari, lead, client_id, review_id):
    before = severities(mari, review_id)
    save(lead, client_id, {"R10": {"severity": "off"}, "R20": {"severity": "hint"}})

    after = severities(mari, review_id)

    assert before["R10"] == before["R20"] == "block"
    assert "R10" not in after
    assert after["R20"] == "hint"


def test_an_own_rule_is_checked_and_stands_in_the_document(mari, lead, client_id, review_id):
    save(lead, client_id, {"K01": OWN})

    document = mari.send("GET", f"/clients/{client_id}/rulebook?language=et").text

    assert severities(mari, review_id, "We moved to Norlux in May.")["K01"] == "warn"
    assert "Projekti nime ei nimetata" in document


def test_another_clients_replies_are_checked_by_the_common_rules(paired, lead, client_id):
    save(lead, client_id, {"R10": {"severity": "off"}})
    other = paired("Jaan", client="Other shop")
    [taken] = other.take_in({"id": "1", "text": "Broken.", "rating": 1, "scale": 5}).json["reviews"]

    assert severities(other, taken["review_id"])["R10"] == "block"


def test_only_a_lead_changes_rules(mari, client_id):
    answer = save(mari, client_id, {"R10": {"severity": "off"}})

    assert answer.status_code == 403
    assert answer.json["error"]["code"] == "not_allowed"


def test_a_lead_of_another_client_sees_and_changes_nothing(paired, client_id):
    stranger = paired("Boris", client="Other shop", role="lead")

    assert save(stranger, client_id, {}).status_code == 404
    assert stranger.send("GET", f"/clients/{client_id}/rules").status_code == 404
    assert stranger.send("GET", f"/clients/{client_id}/rulebook").status_code == 404


def test_two_leads_do_not_undo_each_other(lead, client_id):
    save(lead, client_id, {"R10": {"severity": "off"}})

    answer = save(lead, client_id, {"R12": {"severity": "off"}}, based_on=0)

    assert answer.json["error"]["code"] == "rules_changed"
    assert save(lead, client_id, {}, based_on=1).json == {"version": 2}
    kept = lead.send("GET", f"/clients/{client_id}/rules").json
    assert [row["version"] for row in kept["history"]] == [2, 1]
    assert kept["history"][0]["agent"] == "Liis"


@pytest.mark.parametrize(
    "edit",
    [
        {"severity": "loud"},
        {"severity": "warn", "title": "x", "checks": [{"kind": "unknown"}]},
        {"severity": "warn", "title": "x", "checks": [{"kind": "phrase"}]},
        {"severity": "warn", "title": "x", "checks": [{"kind": "term", "shapes": ["(a+)+$"]}]},
        {"severity": "warn", "checks": [{"kind": "term", "terms": ["x"]}]},
    ],
)
def test_what_no_check_could_carry_out_is_refused(lead, client_id, edit):
    answer = save(lead, client_id, {"K01": edit})

    assert answer.status_code == 422
    assert lead.send("GET", f"/clients/{client_id}/rules").json["version"] == 0


def test_the_command_line_changes_a_rule_and_takes_it_back(app, config, client_id, monkeypatch):
    monkeypatch.setenv("REPLYWELL_DATABASE_URL", config.database_url)
    run = CliRunner().invoke

    changed = run(cli, ["rules", "set", "Kettle shop", "R10", "hint"])
    document = run(cli, ["rules", "export", "--client", "Kettle shop", "--language", "en"]).output
    back = run(cli, ["rules", "set", "Kettle shop", "R10", "default"])

    assert "version 1" in changed.output
    assert "R10 · Never put the blame on a third party · advice" in document
    assert "version 2" in back.output
    assert "blocks posting" in run(cli, ["rules", "export", "--client", "Kettle shop"]).output.split("### R10")[1][:90]
