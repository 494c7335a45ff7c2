"""Taking in a page."""

from replywell.desk import people
from replywell.store.database import database
from replywell.store.models import Review, ReviewVersion

GOOD = {"id": "r1", "author": "Jaan", "text": "Great kettle, boils fast.", "rating": 5, "scale": 5}


def test_it_analyses_every_review(mari):
    taken = mari.take_in(GOOD).json["reviews"][0]

    assert taken["analysis"]["language"]["code"] == "en"
    assert taken["analysis"]["sentiment"]["label"] == "positive"


def test_it_stores_a_review_once_however_often_it_is_sent(mari):
    first = mari.take_in(GOOD, GOOD).json
    second = mari.take_in(GOOD).json

    assert first["reviews"][0]["review_id"] == second["reviews"][0]["review_id"]
    with database.obj.connection_context():
        assert Review.select().count() == 1


def test_it_makes_a_new_version_of_an_edited_review(mari):
    mari.take_in(GOOD)

    edited = mari.take_in({**GOOD, "text": "It leaks now.", "rating": 1}).json["reviews"][0]

    assert edited["version"] == 2
    assert edited["analysis"]["sentiment"]["label"] == "negative"
    with database.obj.connection_context():
        assert ReviewVersion.get().text == GOOD["text"]


def test_it_does_not_take_a_teaser_for_an_edit(mari):
    mari.take_in(GOOD)

    again = mari.take_in({**GOOD, "text": "Great kettle…", "truncated": True}).json["reviews"][0]

    assert again["version"] == 1


def test_it_takes_the_whole_text_that_a_page_declares(mari):
    whole = "Great kettle, boils fast and whistles."

    mari.take_in({**GOOD, "text": "Great kettle, boils…", "full_text": whole, "truncated": True})

    with database.obj.connection_context():
        assert Review.get().text == whole


def test_it_does_not_take_a_declared_text_that_says_something_else(mari):
    mari.take_in({**GOOD, "full_text": "A kettle for those who like to wait for their tea."})

    with database.obj.connection_context():
        assert Review.get().text == GOOD["text"]


def test_it_leaves_out_a_reply_of_ours_that_was_read_as_a_review(mari, review_id):
    _reply(mari, review_id, "Hello Jaan, we are sorry and check the lid now.")

    answer = mari.take_in(GOOD, {"id": "c9", "text": "Hello Jaan – we are sorry and check the lid now…"})

    assert answer.json["ours"] == ["c9"]
    assert [row["id"] for row in answer.json["reviews"]] == ["r1"]


def test_it_keeps_a_review_that_says_as_little_as_a_reply(mari, review_id):
    _reply(mari, review_id, "Thank you!")

    answer = mari.take_in({"id": "c9", "author": "Piia", "text": "Thank you!"})

    assert answer.json["ours"] == []
    assert answer.json["reviews"][0]["id"] == "c9"


def test_it_keeps_html_in_names_as_text(mari):
    mari.take_in({**GOOD, "author": "<img src=x onerror=alert(1)>"})

    with database.obj.connection_context():
        assert Review.get().author == "<img src=x onerror=alert(1)>"


def test_it_shows_a_lone_surrogate_as_damage(mari):
    answer = mari.take_in({**GOOD, "text": "good \ud83d kettle"})

    assert answer.status_code == 200
    with database.obj.connection_context():
        assert Review.get().text == "good \ufffd kettle"


def test_it_takes_an_empty_page(mari):
    assert mari.take_in().json["reviews"] == []


def test_it_asks_which_client_when_there_are_several(mari):
    with database.obj.connection_context():
        people.join_client("Mari", "Second shop")

    answer = mari.take_in(GOOD)

    assert answer.status_code == 409
    assert answer.json["error"]["code"] == "choose_client"
    assert [client["name"] for client in answer.json["error"]["details"]["clients"]] == ["Kettle shop", "Second shop"]


def test_it_shows_nothing_to_another_client(mari, paired, review_id):
    stranger = paired("Piotr", client="Other shop")

    assert stranger.send("POST", f"/reviews/{review_id}/lock").status_code == 404
    assert stranger.send("PUT", f"/reviews/{review_id}/draft", {"text": "x"}).status_code == 404
    assert stranger.send("POST", f"/reviews/{review_id}/drafts").status_code == 404


def test_two_clients_may_watch_the_same_page(mari, paired):
    stranger = paired("Piotr", client="Other shop")

    mine, theirs = mari.take_in(GOOD).json, stranger.take_in(GOOD).json

    assert mine["reviews"][0]["review_id"] != theirs["reviews"][0]["review_id"]


def _reply(browser, review_id, text):
    body = {"text": text, "page_url": "https://shop.example/kettle", "override": True}
    answer = browser.send("POST", f"/reviews/{review_id}/replies", body, "key-number-1")
    assert answer.status_code == 201, answer.json
