"""A reply is reserved before it is posted, once, and its outcome is what was seen."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from replywell.desk import cases, people
from replywell.store.database import database
from replywell.store.models import Outcome, Reply

TEXT = "Thank you for telling us about the lid. I am checking it now and will write here by 6 p.m. tomorrow."
BODY = {"text": TEXT, "page_url": "https://shop.example/kettle"}
SEEN = {"status": "visible", "proof": {"at": "2026-11-22T10:00:00Z", "text_hash": "h", "where": "under it", "url": "u"}}


@pytest.fixture
def post(mari, review_id):
    def post(browser=mari, key="key-number-1", **changes):
        return browser.send("POST", f"/reviews/{review_id}/replies", {**BODY, **changes}, key)

    return post


def test_it_reserves_a_reply(post):
    answer = post()

    assert answer.status_code == 201
    assert answer.json["case"]["status"] == "submitted"


def test_the_same_key_gives_the_same_reply(post):
    assert post().json["reply_id"] == post().json["reply_id"]
    with database.obj.connection_context():
        assert Reply.select().count() == 1


def test_it_asks_for_a_key(mari, review_id):
    answer = mari.send("POST", f"/reviews/{review_id}/replies", BODY)

    assert answer.json["error"]["code"] == "input_invalid"


def test_a_key_does_not_serve_two_texts(post):
    post()

    assert post(text="Another text, thank you.").json["error"]["code"] == "key_reused"


def test_a_review_takes_no_second_reply(post):
    post()

    answer = post(key="key-number-2")

    assert answer.status_code == 409
    assert answer.json["error"]["code"] == "already_replied"


def test_two_agents_at_the_same_moment_post_once(mari, paired, review_id):
    browsers = [mari, paired("Piotr"), paired("Olga"), paired("Ann")]

    with ThreadPoolExecutor(4) as pool:
        answers = list(
            pool.map(
                lambda pair: pair[1].send("POST", f"/reviews/{review_id}/replies", BODY, f"key-of-agent-{pair[0]}"),
                enumerate(browsers),
            )
        )

    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409]


def test_a_colleague_cannot_answer_what_somebody_holds(mari, paired, post, review_id):
    mari.send("POST", f"/reviews/{review_id}/lock")
    piotr = paired("Piotr")

    assert piotr.send("POST", f"/reviews/{review_id}/lock").json["error"]["details"]["locked_by"] == "Mari"
    assert post(piotr).json["error"]["code"] == "locked"


def test_a_review_is_held_for_twenty_minutes_and_colleagues_see_by_whom(mari, paired, post, review_id, monkeypatch):
    before = datetime.now(UTC)
    mari.send("POST", f"/reviews/{review_id}/lock")
    after = datetime.now(UTC)
    piotr = paired("Piotr")

    def state():
        return piotr.take_in({"id": "r1", "text": "The lid broke after two days."}).json["reviews"][0]["case"]

    held = state()
    assert (held["status"], held["locked_by"], held["mine"]) == ("locked", "Mari", False)
    until = datetime.fromisoformat(held["locked_until"])
    assert before - timedelta(milliseconds=1) < until - timedelta(minutes=20) <= after

    set_the_clock(monkeypatch, until - timedelta(minutes=1))
    assert piotr.send("POST", f"/reviews/{review_id}/lock").status_code == 409
    set_the_clock(monkeypatch, until + timedelta(minutes=1))
    assert state()["status"] == "new"
    assert post(piotr).status_code == 201


def test_a_lock_taken_again_lasts_from_then_on(mari, paired, review_id, monkeypatch):
    mari.send("POST", f"/reviews/{review_id}/lock")
    piotr = paired("Piotr")
    until = mari.send("POST", f"/reviews/{review_id}/lock").json["locked_until"]

    assert piotr.send("POST", f"/reviews/{review_id}/lock").json["error"]["details"]["locked_until"] == until
    mari.send("DELETE", f"/reviews/{review_id}/lock")
    assert piotr.send("POST", f"/reviews/{review_id}/lock").status_code == 200


def test_a_failed_reply_frees_the_review(mari, post):
    reply_id = post().json["reply_id"]

    mari.send("POST", f"/replies/{reply_id}/outcomes", {"status": "failed", "problem": "no_form"}, "outcome-1")

    assert post(key="key-number-2").status_code == 201


def test_an_outcome_counts_once(mari, post):
    reply_id = post().json["reply_id"]

    answers = [mari.send("POST", f"/replies/{reply_id}/outcomes", SEEN, "outcome-1") for _ in range(3)]

    assert {answer.json["status"] for answer in answers} == {"visible"}
    with database.obj.connection_context():
        assert Outcome.select().count() == 1


def test_the_proof_of_an_outcome_is_kept_with_its_key(mari, post):
    reply_id = post().json["reply_id"]

    mari.send("POST", f"/replies/{reply_id}/outcomes", SEEN, "outcome-1")

    with database.obj.connection_context():
        kept = Outcome.get()
    assert (kept.reply_id, kept.status, kept.proof) == (reply_id, "visible", SEEN["proof"])
    assert kept.idempotency_key.endswith("outcome-1")


def test_a_late_outcome_does_not_take_back_what_was_seen(mari, post):
    reply_id = post().json["reply_id"]
    mari.send("POST", f"/replies/{reply_id}/outcomes", SEEN, "outcome-1")

    late = mari.send("POST", f"/replies/{reply_id}/outcomes", {"status": "submitted"}, "outcome-2")

    assert late.json["status"] == "visible"


def test_nothing_is_posted_in_a_wrong_name(mari, post):
    with database.obj.connection_context():
        other = people.join_client("Mari", "Second shop")

    answer = post(client_id=other.id)

    assert answer.status_code == 409
    assert answer.json["error"]["code"] == "wrong_client"


def test_a_blocked_reply_needs_an_override(mari, post):
    rude = "You broke the lid yourself. It is your own fault."

    assert post(text=rude).json["error"]["code"] == "blocked_by_rules"
    assert post(text=rude, override=True).status_code == 201


def test_a_trainee_cannot_override(paired, post):
    trainee = paired("Tiit", role="trainee")

    answer = post(trainee, text="You broke the lid yourself. It is your own fault.", override=True)

    assert answer.json["error"]["code"] == "blocked_by_rules"


def test_a_later_visit_sees_a_pending_reply(mari, post):
    reply_id = post().json["reply_id"]
    curly = TEXT.replace(". I", ".\n\nI").replace("p.m.", "p.m.")

    mari.take_in({"id": "r1", "text": "The lid broke after two days.", "rating": 2, "replies": [{"text": curly}]})

    with database.obj.connection_context():
        assert Reply.get_by_id(reply_id).status == "visible"


def test_two_visits_without_it_mean_vanished(mari, post):
    reply_id = post().json["reply_id"]
    review = {"id": "r1", "text": "The lid broke after two days.", "rating": 2}
    mari.take_in({**review, "replies": [{"text": TEXT}]})

    mari.take_in(review)
    with database.obj.connection_context():
        assert Reply.get_by_id(reply_id).status == "visible"
    mari.take_in(review)

    with database.obj.connection_context():
        assert Reply.get_by_id(reply_id).status == "vanished"


@pytest.mark.parametrize("place", ["an item of its own", "under another review"])
def test_what_stands_elsewhere_on_the_page_has_not_vanished(mari, post, place):
    reply_id = post().json["reply_id"]
    review = {"id": "r1", "text": "The lid broke after two days.", "rating": 2}
    other = {"id": "r2", "text": "The spout drips on every cup I pour.", "rating": 2}
    item = {"id": "r3", "text": TEXT}
    mari.take_in({**review, "replies": [{"text": TEXT}]}, other)

    for _ in range(3):
        if place == "an item of its own":
            mari.take_in(review, other, item)
        else:
            mari.take_in(review, {**other, "replies": [{"text": TEXT}]})

    with database.obj.connection_context():
        assert Reply.get_by_id(reply_id).status == "visible"


def test_a_reply_that_comes_in_a_later_call_than_its_review_has_not_vanished(mari, post):
    reply_id = post().json["reply_id"]
    review = {"id": "r1", "text": "The lid broke after two days.", "rating": 2}
    other = {"id": "r2", "text": "The spout drips on every cup I pour.", "rating": 2}
    item = {"id": "r3", "text": TEXT}
    mari.take_in(review, item)

    for _ in range(3):
        mari.take_in(review)
        mari.take_in(other, item)

    with database.obj.connection_context():
        assert Reply.get_by_id(reply_id).status == "visible"


def test_one_item_is_no_proof_of_two_replies_alike(mari, post):
    first = post().json["reply_id"]
    one = {"id": "r1", "text": "The lid broke after two days.", "rating": 2}
    two = {"id": "r2", "text": "The spout drips on every cup I pour.", "rating": 2}
    second_review = mari.take_in(one, two).json["reviews"][1]["review_id"]
    second = mari.send("POST", f"/reviews/{second_review}/replies", BODY, "key-number-2").json["reply_id"]
    mari.send("POST", f"/replies/{first}/outcomes", SEEN, "key-of-outcome-1")

    mari.take_in(one, two, {"id": "r3", "text": TEXT})
    with database.obj.connection_context():
        assert [Reply.get_by_id(each).status for each in (first, second)] == ["visible", "submitted"]
    mari.take_in(one, two, {"id": "r3", "text": TEXT}, {"id": "r4", "text": TEXT})

    with database.obj.connection_context():
        assert [Reply.get_by_id(each).status for each in (first, second)] == ["visible", "visible"]


def test_all_gone_at_once_is_another_reading_and_no_vanishing(mari, post):
    first = post().json["reply_id"]
    one = {"id": "r1", "text": "The lid broke after two days.", "rating": 2}
    two = {"id": "r2", "text": "The spout drips on every cup I pour.", "rating": 2}
    other_text = "The spout should not drip. Which kettle is it? I will look at it and write here by noon tomorrow."
    second_review = mari.take_in(one, two).json["reviews"][1]["review_id"]
    sent = mari.send("POST", f"/reviews/{second_review}/replies", {**BODY, "text": other_text}, "key-number-2")
    second = sent.json["reply_id"]
    both = ({**one, "replies": [{"text": TEXT}]}, {**two, "replies": [{"text": other_text}]})
    mari.take_in(*both)

    for _ in range(3):
        mari.take_in(one, two)

    with database.obj.connection_context():
        assert {Reply.get_by_id(first).status, Reply.get_by_id(second).status} == {"visible"}


def test_a_vanished_reply_leaves_the_review_free_and_may_come_back(mari, post):
    reply_id = post().json["reply_id"]
    review = {"id": "r1", "text": "The lid broke after two days.", "rating": 2}
    shown = {**review, "replies": [{"text": TEXT}]}
    for visit in (shown, review, review):
        mari.take_in(visit)

    assert mari.take_in(review).json["reviews"][0]["case"]["status"] == "vanished"
    second = post(key="key-number-2", text=TEXT + " Yours, the team.")
    assert second.status_code == 201

    mari.send(
        "POST", f"/replies/{second.json['reply_id']}/outcomes", {"status": "failed", "problem": "refused"}, "outcome-2"
    )
    assert mari.send("POST", f"/replies/{reply_id}/outcomes", SEEN, "outcome-3").json["status"] == "visible"


def test_a_rejected_reply_leaves_the_review_free(mari, post):
    reply_id = post().json["reply_id"]

    answer = mari.send("POST", f"/replies/{reply_id}/outcomes", {"status": "rejected", "site_said": "No."}, "outcome-1")

    assert answer.json["status"] == "rejected"
    assert post(key="key-number-2").status_code == 201


def set_the_clock(monkeypatch, moment):
    monkeypatch.setattr(cases, "now", lambda: moment.isoformat(timespec="milliseconds"))
