"""What a check makes of the whole case: times, complaints answered, danger, rivals and details."""

import pytest

from replywell.check import check
from replywell.check.details import same_stem
from replywell.context import Context, ReviewInput

AWAY = ReviewInput("The coat never came and nobody answered three letters.", stars=1, author="Ann")


def _rules(review, reply, language="en"):
    return {f.rule for f in check(review, reply, Context.from_json({"verification": "confirmed_ours"}))}


@pytest.mark.parametrize(
    "reply",
    [
        "Ann, I am sorry that the coat never came. I'll write to you the moment we know more.",
        "Анна, простите, что пальто не пришло. Как только появится ответ со склада, сразу дам знать.",
        "Pani Anno, przepraszam, że płaszcz nie dotarł. Odezwę się, kiedy tylko coś będzie wiadomo.",
        "Anna, vabandan, et mantel ei jõudnud kohale. Annan teada niipea, kui midagi selgub.",
    ],
)
def test_at_once_when_we_know_more_is_no_time(reply):
    assert "R19" in _rules(AWAY, reply)


@pytest.mark.parametrize(
    "reply",
    [
        "Ann, I am sorry that the coat never came. I'm checking it at once and you will hear from me.",
        "Ann, I am sorry that the coat never came. I'll write the moment we know more, by Friday at the latest.",
        "Анна, простите, что пальто не пришло. Проверю сразу и дам знать.",
        "Anna, vabandan, et mantel ei jõudnud kohale. Kontrollin seda kohe ja annan teada.",
    ],
)
def test_at_once_by_itself_and_a_day_beside_it_are_times(reply):
    assert "R19" not in _rules(AWAY, reply)


def test_an_apology_that_names_what_it_is_for_answers_the_complaint():
    review = ReviewInput("We waited an hour for the bill, but the soup was lovely.", stars=3, author="Bob")
    assert "R39" not in _rules(
        review, "Bob, I am sorry for the hour, one of us was missing on Sunday. The cook sends thanks."
    )
    assert "R39" in _rules(
        ReviewInput("Good kebab. But they forgot the sauce.", stars=3), "Glad the kebab hit the spot!"
    )


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("kot", "kotem", True), ("kass", "kassiga", True), ("tea", "teacher", False), ("10", "100", False)],
)
def test_a_short_word_with_an_ending_is_the_same_word(one, other, same):
    assert same_stem(one, other) is same


def test_danger_that_two_readers_hear_blocks():
    heard = ReviewInput("The heater caught fire and burned my hand.", stars=1)
    reply = "Sorry about the heater, we will look at it and write here by noon tomorrow, that is a promise."
    assert {f.severity for f in check(heard, reply, Context()) if f.rule == "R31"} == {"block"}


def test_a_danger_played_down_is_found_though_no_word_of_danger_stands_in_the_review():
    review = ReviewInput("The gas heater makes a popping noise and I get headaches when it's on.", stars=2)
    reply = "Nothing to worry about, popping is perfectly normal and nobody has ever been hurt by one of these."
    assert "R31" in {f.rule for f in check(review, reply, Context())}


def test_a_weekday_is_no_rival():
    review = ReviewInput("I ordered boots for my interview on Thursday and got the wrong pair.", stars=1, author="Pia")
    reply = "Pia, the timing could hardly be worse with Thursday so close, I am sorry. You will hear from me by noon."
    assert "R34" not in {f.rule for f in check(review, reply, Context())}


def test_wishing_a_quick_recovery_is_not_rude_where_the_analysis_hears_of_harm():
    review = ReviewInput(
        "The drill filed my nail to the quick and now three fingers are green with infection.", stars=1
    )
    reply = "We are so sorry and wish you a quick recovery. If it gets worse, please see a doctor. We write by noon."
    assert "R24" not in {f.rule for f in check(review, reply, Context())}
