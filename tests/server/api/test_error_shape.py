"""Every failure has the one shape: {"error": {"code", "message", "details"}}."""

import pytest
from apiflask import APIFlask

PAGE = {"url": "https://x.example/", "site": "x.example", "page_key": "/", "reviews": []}


def assert_shape(answer, status, code):
    assert answer.status_code == status
    assert set(answer.json) == {"error"}
    assert set(answer.json["error"]) == {"code", "message", "details"}
    assert answer.json["error"]["code"] == code
    assert answer.json["error"]["message"]


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/api/v1/no-such-thing", 404, "not_found"),
        ("POST", "/api/v1/me", 405, "method_not_allowed"),
        ("GET", "/api/v1/me", 401, "token_invalid"),
    ],
)
def test_it_answers_a_wrong_road_in_the_one_shape(app: APIFlask, method, path, status, code):
    assert_shape(app.test_client().open(path, method=method), status, code)


def test_it_refuses_a_token_that_nobody_holds(app: APIFlask):
    answer = app.test_client().get("/api/v1/me", headers={"Authorization": "Bearer rw_wrong"})

    assert_shape(answer, 401, "token_invalid")


def test_it_names_an_unknown_field(mari):
    answer = mari.send("POST", "/pages", {**PAGE, "colour": "red"})

    assert_shape(answer, 422, "input_invalid")
    assert "colour" in str(answer.json["error"]["details"])


def test_it_refuses_a_broken_body(mari):
    headers = {**mari.headers, "Content-Type": "application/json"}

    assert_shape(mari.client.post("/api/v1/pages", data="{", headers=headers), 400, "input_invalid")


def test_it_refuses_a_body_that_is_too_large(mari):
    body = {**PAGE, "reviews": [{"id": "1", "text": "x" * 2_100_000}]}

    assert_shape(mari.send("POST", "/pages", body), 413, "body_too_large")


def test_it_refuses_a_text_of_a_megabyte(mari):
    body = {**PAGE, "reviews": [{"id": "1", "text": "x" * 1_000_000}]}

    assert_shape(mari.send("POST", "/pages", body), 422, "input_invalid")


def test_it_hides_what_broke_inside(app: APIFlask, mari, monkeypatch):
    monkeypatch.setattr("replywell.api.pages.take_in", lambda *_: 1 / 0)
    app.config["PROPAGATE_EXCEPTIONS"] = False

    answer = mari.send("POST", "/pages", PAGE)

    assert_shape(answer, 500, "internal")
    assert "division" not in answer.text


def test_it_speaks_the_language_of_the_agent(app: APIFlask):
    answer = app.test_client().get("/api/v1/me", headers={"Accept-Language": "et"})
    english = app.test_client().get("/api/v1/me", headers={"Accept-Language": "en"})

    assert answer.json["error"]["message"] != english.json["error"]["message"]
