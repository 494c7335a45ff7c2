"""Only what is surely meant is named, joy needs a sure verdict, and a place decides what is asked for."""

import re
from typing import Any

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.case import read_case
from replywell.suggest.scene import find_scene


def found(analysis: dict[str, Any], text: str, word: str, tone: str) -> dict[str, Any]:
    """Return the analysis with this word of the text as evidence."""
    start = text.index(word)
    item = {"text": word, "span": [start, start + len(word)], "speaks_for": tone}
    return analysis | {"evidence": [*analysis["evidence"], item]}


def weak(analysis: dict[str, Any], confidence: float) -> dict[str, Any]:
    """Return the analysis with a less sure verdict."""
    return analysis | {"sentiment": analysis["sentiment"] | {"confidence": confidence}}


def test_a_thing_is_named_where_its_own_clause_blames_it_and_not_where_another_does(analysed):
    text = "The kettle stands beside the toaster, the handle is awful."
    analysis = found(analysed("en", "negative", "product_quality"), text, "awful", "negative")

    named = read_case(ReviewInput(text), Context(), analysis).thing("negative")

    assert named is not None
    assert named.forms["bare"] == "handle"


def test_a_thing_behind_a_preposition_is_not_the_praised_one(analysed):
    text = "Переводчик по ноутбуку помог отлично"
    analysis = found(analysed("ru", "positive", "staff_service"), text, "отлично", "positive")

    assert read_case(ReviewInput(text), Context(), analysis).thing("positive") is None


@pytest.mark.parametrize(
    ("label", "confidence", "stars", "mood"),
    [
        ("positive", 0.95, None, "praise"),
        ("positive", 0.6, None, "unsure"),
        ("positive", 0.6, 5, "praise"),
        ("positive", 0.8, 1, "doubt"),
        ("negative", 0.9, None, "complaint"),
        ("negative", 0.6, None, "doubt"),
        ("negative", 0.6, 1, "complaint"),
        ("negative", 0.9, 5, "unsure"),
        ("mixed", 0.8, None, "mixed"),
    ],
)
def test_plain_joy_and_plain_concern_need_a_sure_verdict(label, confidence, stars, mood, analysed):
    text = "We were there on Sunday and it was as it was."
    analysis = found(weak(analysed("en", label), confidence), text, "as", "positive")

    assert read_case(ReviewInput(text, stars), Context(), analysis).mood == mood


@pytest.mark.parametrize("language", ["ru", "en", "pl", "et"])
def test_an_unsure_review_is_met_neither_with_joy_nor_with_an_inquiry(language, analysed):
    text = {
        "ru": "Были в воскресенье, официант принёс меню.",
        "en": "We came on Sunday, the waiter brought the menu.",
        "pl": "Byliśmy w niedzielę, kelner przyniósł menu.",
        "et": "Käisime pühapäeval, kelner tõi menüü.",
    }[language]
    analysis = found(weak(analysed(language, "mixed"), 0.4), text, text[:4], "negative")

    for draft in suggest(ReviewInput(text), Context(), analysis=analysis):
        assert not {"thanks", "passed_on", "follow_up", "apology"} & set(draft.moves), draft.text


@pytest.mark.parametrize(
    ("text", "language", "scene"),
    [
        ("The doctor and the nurse took their time", "en", "clinic"),
        ("Официант забыл про наш столик, суп холодный", "ru", "table"),
        ("Paczka i kurier, przesyłka uszkodzona", "pl", "order"),
        ("Domek nad jeziorem przytulny, w pokojach ciepło", "pl", "stay"),
        ("Buss hilines, piletit ei saanud", "et", "ride"),
        ("It was fine", "en", "any"),
    ],
)
def test_the_words_of_a_place_tell_where_the_story_happened(text, language, scene):
    assert find_scene(text, language)[0] == scene


def test_a_patient_is_not_asked_for_an_order_number(analysed):
    text = "The doctor was rude and the nurse laughed."
    analysis = found(analysed("en", "negative", "staff_service"), text, "rude", "negative")

    for draft in suggest(ReviewInput(text), Context(), analysis=analysis):
        assert "order" not in draft.text


def test_a_question_that_the_review_has_answered_is_not_asked(analysed):
    text = "On Monday at 5 pm the waiter was rude."
    analysis = found(analysed("en", "negative", "staff_service"), text, "rude", "negative")

    third = suggest(ReviewInput(text), Context(), analysis=analysis)[2]

    assert third.kind == "other"
    assert "?" not in third.text


@pytest.mark.parametrize("language", ["ru", "en", "pl", "et"])
def test_harm_by_people_gets_concern_and_no_plug(language, analysed):
    text = {
        "ru": "Водитель резко затормозил, мама упала с сиденья, перелом, больница.",
        "en": "The driver braked hard, mum fell, her arm is fractured, we are in hospital.",
        "pl": "Kierowca gwałtownie zahamował, mama upadła, złamana ręka, szpital.",
        "et": "Bussijuht pidurdas järsult, ema kukkus, luumurd, haigla.",
    }[language]
    analysis = analysed(language, "negative", "safety", reaction="escalate", safety=True)

    for draft in suggest(ReviewInput(text, 1), Context(), analysis=analysis):
        assert draft.moves[0] in ("concern", "greeting")
        assert "concern" in draft.moves
        assert "question" not in draft.moves


@pytest.mark.parametrize(
    ("language", "text", "idiom", "noun"),
    [
        ("en", "Hats off, that was quick!", "Hats off", "hat"),
        ("et", "Müts maha, väga kiire!", "Müts maha", "müts"),
    ],
)
def test_a_noun_of_an_idiom_of_praise_is_no_thing(language, text, idiom, noun, analysed):
    analysis = found(analysed(language, "positive", reaction="thank"), text, idiom, "positive")

    for draft in suggest(ReviewInput(text, 5), Context(), analysis=analysis):
        assert not re.search(rf"\b{noun}s?\b", re.sub("[“„].*?[”“]", "", draft.text).lower()), draft.text


def test_who_rings_wears_no_ring(analysed):
    text = "They ring my mother about a debt."
    for draft in suggest(ReviewInput(text, 1), Context(), analysis=analysed("en", "negative", "product_quality")):
        assert "jewellery" not in draft.text
