"""The team's earlier answers are offered as starting points: same client only, never word for word."""

import pytest

from replywell.store import earlier
from replywell.store.database import database

REPLY = (
    "Thank you for telling us about the broken lid, Anna. We are checking it and will write here by 6 pm tomorrow, "
    "as we did on 12 May."
)
SEEN = {"status": "visible", "proof": {"at": "2026-11-22T10:00:00Z", "text_hash": "h", "where": "under it", "url": "u"}}


def take(browser, key, text, page="/kettle", site="shop.example"):
    review = {"id": key, "author": "Jaan", "text": text, "rating": 1, "scale": 5}
    return browser.take_in(review, page_key=page, site=site).json["reviews"][0]["review_id"]


def answer(browser, review_id, key, status="visible"):
    body = {"text": REPLY, "page_url": "https://shop.example/kettle", "override": False}
    posted = browser.send("POST", f"/reviews/{review_id}/replies", body, key)
    assert posted.status_code == 201, posted.json
    seen = browser.send(
        "POST", f"/replies/{posted.json['reply_id']}/outcomes", {**SEEN, "status": status}, key + "-seen"
    )
    assert seen.status_code == 200, seen.json


def offered(browser, review_id):
    return browser.send("POST", f"/reviews/{review_id}/drafts", {}).json["earlier"]


@pytest.fixture
def answered(mari):
    first = take(mari, "r1", "The lid of the kettle broke after two days. Terrible quality.")
    answer(mari, first, "key-number-1")
    return first


def test_a_like_review_is_offered_the_earlier_answer_with_gaps(mari, answered):
    later = take(mari, "r2", "Terrible quality: the kettle lid broke again.")

    found = offered(mari, later)

    assert [item["review"] for item in found] == ["The lid of the kettle broke after two days. Terrible quality."]
    assert "[___]" in found[0]["text"]
    assert "Anna" not in found[0]["text"]
    assert "12 May" not in found[0]["text"]
    assert "broken lid" in found[0]["text"]


def test_a_review_is_not_offered_its_own_answer(mari, answered):
    assert offered(mari, answered) == []


def test_another_client_sees_none_of_it(paired, answered):
    stranger = paired("Piotr", client="Other shop")
    later = take(stranger, "r3", "Terrible quality: the kettle lid broke again.", page="/other", site="other.example")

    assert offered(stranger, later) == []


def test_an_answer_that_was_rejected_is_no_model(mari):
    first = take(mari, "r1", "The lid of the kettle broke after two days. Terrible quality.")
    answer(mari, first, "key-number-1", status="rejected")

    assert offered(mari, take(mari, "r2", "Terrible quality: the kettle lid broke again.")) == []


def test_without_an_index_the_newest_answers_are_searched(mari, answered, monkeypatch):
    later = take(mari, "r2", "Terrible quality: the kettle lid broke again.")
    monkeypatch.setattr(earlier, "_search", lambda *_: None)

    assert len(offered(mari, later)) == 1


def test_words_of_the_query_language_are_only_words(mari, answered):
    later = take(mari, "r2", 'kettle" OR NEAR( broke* AND quality) -- terrible; DROP TABLE reply')

    assert isinstance(offered(mari, later), list)
    with database.obj.connection_context():
        assert database.obj.execute_sql("SELECT count(*) FROM reply").fetchone()[0] == 1
