"""The same models run on PostgreSQL by a URL; skipped where none listens on this machine."""

import os

import pytest
from peewee import PostgresqlDatabase

from replywell.app import create_app
from replywell.config import Config
from replywell.desk import people
from replywell.store.database import database
from replywell.store.migrate import migrate, pending
from replywell.store.models import MODELS

URL = os.environ.get("REPLYWELL_TEST_POSTGRES", "postgresql://root@127.0.0.1:5432/test")


@pytest.fixture
def app():
    psycopg = pytest.importorskip("psycopg", reason="psycopg is not installed")
    try:
        psycopg.connect(URL, connect_timeout=2).close()
    except psycopg.OperationalError:
        pytest.skip(f"no PostgreSQL answers at {URL}")
    app = create_app(Config(database_url=URL, log_level="CRITICAL"))
    _forget()
    migrate()
    yield app
    _forget()


def test_the_main_job_runs_on_postgresql(app):
    assert isinstance(database.obj, PostgresqlDatabase)
    with database.obj.connection_context():
        assert pending() == []
        code = people.issue_code(people.add_agent("Mari", "agent", "et", "Shop"), 10)
    web = app.test_client()
    headers = {"Authorization": f"Bearer {web.post('/api/v1/devices', json={'code': code}).json['token']}"}
    page = {"url": "u", "site": "s", "page_key": "k", "reviews": [{"id": "1", "text": "Hea kann!", "rating": 5}]}

    [taken] = web.post("/api/v1/pages", json=page, headers=headers).json["reviews"]
    body = {"text": "Aitäh, rõõm kuulda, et kann meeldib!", "page_url": "u"}
    place = f"/api/v1/reviews/{taken['review_id']}/replies"
    first = web.post(place, json=body, headers={**headers, "Idempotency-Key": "key-number-1"})
    second = web.post(place, json=body, headers={**headers, "Idempotency-Key": "key-number-2"})

    assert first.status_code == 201
    assert second.json["error"]["code"] == "already_replied"


def _forget():
    with database.obj.connection_context():
        database.obj.drop_tables(MODELS, safe=True, cascade=True)
        database.obj.execute_sql("DROP TABLE IF EXISTS schema_migration")
