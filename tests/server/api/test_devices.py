"""Pairing a browser."""

import pytest

from replywell.desk import people
from replywell.store.database import database
from replywell.store.models import Device, PairingCode


@pytest.fixture
def code(app):
    with database.obj.connection_context():
        return people.issue_code(people.add_agent("Mari", "agent", "et", "Shop"), 10)


def pair(app, code):
    return app.test_client().post("/api/v1/devices", json={"code": code, "name": "Firefox"})


def test_it_exchanges_a_code_for_a_token(app, code):
    answer = pair(app, code)

    assert answer.status_code == 201
    assert answer.json["agent"]["name"] == "Mari"
    assert answer.json["clients"][0]["name"] == "Shop"


def test_it_stores_no_token(app, code):
    token = pair(app, code).json["token"]

    with database.obj.connection_context():
        assert token not in Device.get().token_hash


def test_it_takes_a_code_only_once(app, code):
    pair(app, code)

    assert pair(app, code).json["error"]["code"] == "code_invalid"


def test_it_refuses_an_expired_code(app, code):
    with database.obj.connection_context():
        PairingCode.update(expires_at="2026-01-01T00:00:00.000+00:00").execute()

    assert pair(app, code).json["error"]["code"] == "code_invalid"


def test_it_reads_a_code_however_it_is_typed(app, code):
    assert pair(app, f" {code.lower().replace('-', ' ')} ").status_code == 201


def test_it_stops_those_who_guess(app, code, monkeypatch):
    # Tries are counted by tens of minutes of the clock: here it stands still.
    monkeypatch.setattr(people, "now", lambda: "2026-11-22T10:35:00.000+00:00")

    answers = [pair(app, f"GUESS{n:03d}").status_code for n in range(11)]

    assert answers[:10] == [403] * 10
    assert answers[10] == 429


def test_it_knows_no_revoked_device(app, mari):
    assert mari.send("DELETE", "/devices/current").status_code == 204

    assert mari.send("GET", "/me").status_code == 401


@pytest.mark.parametrize(
    ("origin", "allowed"),
    [
        ("moz-extension://01234567-89ab-cdef-0123-456789abcdef", True),
        ("chrome-extension://abcdefghijklmnopabcdefghijklmnop", True),
        ("https://shop.example", False),
        ("moz-extension://01234567-89ab-cdef-0123-456789abcdef.evil.example", False),
        ("chrome-extension://abcdefghijklmnopabcdefghijklmnop.evil.example", False),
    ],
)
def test_it_lets_in_only_extensions(app, origin, allowed):
    headers = {"Origin": origin, "Access-Control-Request-Method": "GET"}

    answer = app.test_client().options("/api/v1/me", headers=headers)

    assert (answer.headers.get("Access-Control-Allow-Origin") == origin) is allowed
