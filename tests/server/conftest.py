"""A real SQLite file per test, and agents with paired browsers."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from replywell.app import create_app
from replywell.config import Config
from replywell.desk import people
from replywell.store.database import database
from replywell.store.migrate import migrate


class Browser:
    """A paired browser of one agent, as the server sees it."""

    def __init__(self, client: FlaskClient, token: str) -> None:
        self.client = client
        self.headers = {"Authorization": f"Bearer {token}", "Accept-Language": "en"}

    def send(self, method: str, path: str, body: Any = None, key: str | None = None) -> Any:
        headers = {**self.headers, "Content-Type": "application/json"}
        if key:
            headers["Idempotency-Key"] = key
        # json.dumps here, because Flask's test client cannot send a lone surrogate and browsers can.
        data = json.dumps(body if body is not None else {})
        return self.client.open(f"/api/v1{path}", method=method, data=data, headers=headers)

    def take_in(self, *reviews: dict[str, Any], **page: Any) -> Any:
        body = {"url": "https://shop.example/kettle", "site": "shop.example", "page_key": "/kettle", "title": "Kettle"}
        return self.send("POST", "/pages", {**body, "reviews": list(reviews), **page})


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return Config(database_url=f"sqlite:///{tmp_path / 'test.sqlite3'}", log_level="CRITICAL")


@pytest.fixture
def app(config: Config) -> Iterator[APIFlask]:
    app = create_app(config)
    migrate()
    yield app
    database.obj.close()


@pytest.fixture
def paired(app: APIFlask) -> Callable[..., Browser]:
    """Return a function that adds an agent and pairs a browser."""

    def pair(name: str, client: str = "Kettle shop", role: str = "agent") -> Browser:
        with database.obj.connection_context():
            code = people.issue_code(people.add_agent(name, role, "en", client), 10)
        answer = app.test_client().post("/api/v1/devices", json={"code": code})
        return Browser(app.test_client(), answer.json["token"])

    return pair


@pytest.fixture
def mari(paired: Callable[..., Browser]) -> Browser:
    return paired("Mari")


@pytest.fixture
def review_id(mari: Browser) -> int:
    answer = mari.take_in(
        {"id": "r1", "author": "Jaan", "text": "The lid broke after two days.", "rating": 2, "scale": 5}
    )
    return int(answer.json["reviews"][0]["review_id"])
