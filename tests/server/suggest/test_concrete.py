"""Praise is repeated by what it names, and not by what was before the good."""

import pytest

from replywell.analyse import analyse
from replywell.context import Context, ReviewInput
from replywell.suggest.case import read_case
from replywell.suggest.material import Material

GENERAL = {
    "en": ("Excellent, everything is great! The smith bent the gazebo leg straight in an hour.", "smith"),
    "ru": ("Всё отлично, очень доволен! Кузнец за час красиво выправил ножку беседки.", "Кузнец"),
    "pl": ("Super, jestem bardzo zadowolony! Kowal świetnie wyprostował nogę altany w godzinę.", "Kowal"),
    "et": ("Kõik on super, väga rahul! Sepp õgvendas lehtla jala tunniga ilusti sirgeks.", "Sepp"),
}
STORY = {
    "en": "At first the gazebo got lost and nobody knew anything, but then Uno found it and was so kind. Lovely!",
    "ru": "Сначала беседка потерялась и никто ничего не знал, но потом её нашли, и все были очень любезны. Спасибо!",
    "pl": "Najpierw altana się zgubiła i nikt nic nie wiedział, ale potem ją znaleźli i byli bardzo mili. Dziękuję!",
    "et": "Alguses läks lehtla kaduma ja keegi ei teadnud midagi, aga siis leiti see ja kõik olid väga lahked. Aitäh!",
}
BEFORE = {
    "en": "I thought the gazebo would be a lovely wreck",
    "ru": "Раньше беседка была красивее",
    "pl": "Wcześniej altana była ładniejsza",
    "et": "Varem oli lehtla ilusam",
}


def material_of(text, language):
    """Return the material of the text as the analysis reads it under five stars."""
    analysis = analyse(text, stars=5, page_language=language).to_json()
    return read_case(ReviewInput(text, 5), Context(), analysis)._material


@pytest.mark.parametrize("language", GENERAL)
def test_a_clause_that_names_something_goes_before_one_that_may_stand_under_any_praise(language):
    text, told = GENERAL[language]
    analysis = analyse(text, stars=5, page_language=language).to_json()
    quote = read_case(ReviewInput(text, 5), Context(), analysis).quote("positive")

    assert quote is None or told in quote


@pytest.mark.parametrize("language", GENERAL)
def test_general_praise_names_nothing(language):
    material = material_of(GENERAL[language][0], language)
    general = [one for one in material.stretches if one.end < len(GENERAL[language][0]) / 2]
    telling = [one for one in material.stretches if GENERAL[language][1] in one.text]

    assert all(material.concrete(one) == 0 for one in general)
    assert telling
    assert all(material.concrete(one) >= 2 for one in telling)


@pytest.mark.parametrize("language", STORY)
def test_the_bad_beginning_of_a_story_that_ends_well_is_not_quoted(language, analysed):
    text = STORY[language]
    turn = text.index(", ") + 2
    analysis = analysed(language, "positive", "staff_service", reaction="thank", thanks=True)
    words = {
        "en": ("kind", "Lovely"),
        "ru": ("любезны", "Спасибо"),
        "pl": ("mili", "Dziękuję"),
        "et": ("lahked", "Aitäh"),
    }
    analysis["evidence"] = [
        {"span": [text.index(word), text.index(word) + len(word)], "speaks_for": "positive"} for word in words[language]
    ]
    material = Material(text, language, analysis, ())

    assert material.turns_to_good
    assert all(material.is_before_the_good(one) for one in material.stretches if one.start < turn)


@pytest.mark.parametrize("language", STORY)
def test_what_was_put_right_is_no_remark(language, analysed):
    text = STORY[language]
    analysis = analysed(language, "positive", "staff_service", reaction="thank", thanks=True)
    analysis["aspects"]["delivery"] = "negative"
    thanks = {"en": "Lovely", "ru": "Спасибо", "pl": "Dziękuję", "et": "Aitäh"}[language]
    analysis["evidence"] = [{"span": [text.index(thanks), text.index(thanks) + 4], "speaks_for": "positive"}]

    assert not read_case(ReviewInput(text, 5), Context(), analysis).praised.has_remark


@pytest.mark.parametrize("language", BEFORE)
def test_what_was_before_is_told_by_its_words(language, analysed):
    material = Material(BEFORE[language], language, analysed(language, "positive"), ())

    assert material.stretches
    assert all(material.is_before_the_good(one) for one in material.stretches)
