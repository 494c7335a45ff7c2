"""A quotation is about neither the author nor what befell the author elsewhere, nor what has become better."""

import pytest
from tests.server.suggest.evidence import said

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.about import tells_of_author, tells_of_easing, tells_of_trouble
from replywell.suggest.case import read_case
from replywell.suggest.material import Material
from replywell.suggest.quote import best_quote, faint_quote
from replywell.suggest.stretches import quote_rules

TROUBLE = {
    "en": ("I lived with depression and awful pain. The carer was patient and gentle.", "patient"),
    "ru": ("Я долго жила с депрессией и болью. Сиделка терпеливая и ласковая.", "терпеливая"),
    "pl": ("Długo żyłam z depresją i bólem. Opiekunka jest cierpliwa i czuła.", "cierpliwa"),
    "et": ("Elasin kaua depressiooni ja valuga. Hooldaja on kannatlik ja hell.", "kannatlik"),
}


@pytest.mark.parametrize("language", TROUBLE)
def test_trouble_of_the_authors_own_is_neither_quoted_as_praise_nor_noted_as_a_remark(language, analysed):
    text, good = TROUBLE[language]
    analysis = said(analysed(language, "positive", "staff_service", reaction="thank"), text, [good], "positive")
    analysis["aspects"]["other"] = "negative"
    first = text.split(".")[0]

    assert tells_of_trouble(text, language)
    for draft in suggest(ReviewInput(text, 5), Context(), analysis=analysis):
        assert first not in draft.text, draft.text
        assert "complaint" not in draft.moves, draft.text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A boar ran into us in the accident, the bumper was broken."),
        ("ru", "Попали в аварию с кабаном, бампер был сломан."),
        ("pl", "Mieliśmy wypadek z dzikiem, zderzak był połamany."),
        ("et", "Saime metsseaga avarii, kaitseraud oli katki."),
    ],
)
def test_what_an_accident_broke_is_not_quoted_as_blame_under_five_stars(language, text, analysed):
    for label in ("negative", "positive"):
        case = read_case(ReviewInput(text, 5), Context(), analysed(language, label))

        assert case.quote("negative") is None
    assert read_case(ReviewInput(text, 1), Context(), analysed(language, "negative")).quote("negative") is not None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A warm pool and a kind masseur, but my back hurts."),
        ("ru", "Бассейн тёплый, массажист добрый, но болит спина."),
        ("pl", "Basen ciepły, masażysta miły, ale boli mnie ból pleców."),
        ("et", "Soe bassein ja lahke massöör, aga selg on valus."),
    ],
)
def test_trouble_after_the_praise_may_be_a_remark(language, text, analysed):
    words = {"en": "kind", "ru": "добрый", "pl": "miły", "et": "lahke"}
    analysis = said(analysed(language, "positive", reaction="thank"), text, [words[language]], "positive")

    assert not read_case(ReviewInput(text, 4), Context(), analysis).praised.is_of_trouble


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The crossing was without pain"),
        ("ru", "Вырвали зуб без боли"),
        ("pl", "Wyrwali ząb bez bólu"),
        ("et", "Hammas tõmmati ilma valuta"),
    ],
)
def test_trouble_that_was_spared_is_none(language, text):
    assert not tells_of_trouble(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I'm 71 and a retired nurse"),
        ("en", "I run a channel with 40 thousand subscribers"),
        ("en", "I am signed up for your newsletter"),
        ("ru", "Мне 71 год и я всё шью сама"),
        ("ru", "На моём канале 40 тысяч подписчиков"),
        ("ru", "Работаю поваром в школе"),
        ("pl", "Mam 71 lat i szyję sama"),
        ("pl", "Prowadzę kanał o szyciu"),
        ("pl", "Jestem emerytowaną nauczycielką z Łodzi"),
        ("et", "Olen 71-aastane ja õmblen ise"),
        ("et", "Kanalil 40 tuhat tellijat"),
        ("et", "Olen pensionil õpetaja Tartust"),
    ],
)
def test_who_the_author_is_is_quoted_for_nothing(language, text, analysed):
    assert tells_of_author(text, language)
    for label in ("positive", "negative"):
        material = Material(f"{text}. Tore, super, ok.", language, analysed(language, label), ())

        assert text not in (best_quote(material, label) or "")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I am delighted with the nurse"),
        ("ru", "Учительница терпеливая и весёлая"),
        ("ru", "Я очень довольна учителем"),
        ("pl", "Jestem zachwycona nauczycielką"),
        ("et", "Olen õpetajaga väga rahul"),
    ],
)
def test_praise_of_somebody_else_tells_nothing_of_the_author(language, text):
    assert not tells_of_author(text, language)


@pytest.mark.parametrize(
    ("language", "text", "eased"),
    [
        ("en", "After a month the swelling was less", True),
        ("en", "The noise could be less", False),
        ("ru", "Через месяц отёк стал меньше", True),
        ("ru", "Порция не стала меньше", False),
        ("pl", "Ulgę poczułam dopiero po miesiącu", True),
        ("pl", "Nie ma poprawy", False),
        ("et", "Kuu ajaga jäi paistetus väiksemaks", True),
        ("et", "Paistetus ei paranenud", False),
    ],
)
def test_what_got_better_is_not_regretted(language, text, eased, analysed):
    material = Material(f"{text}. Kyrr.", language, analysed(language, "negative"), ())

    assert tells_of_easing(text, language) is eased
    assert not eased or text not in (best_quote(material, "negative") or faint_quote(material, "negative") or "")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We don't often leave reviews"),
        ("ru", "обычно не пишу отзывы"),
        ("pl", "rzadko wystawiam opinie"),
        ("et", "tavaliselt ei kirjuta arvustusi"),
    ],
)
def test_that_somebody_seldom_writes_is_the_authors_own_act(language, text):
    assert quote_rules(language)["own_act"].search(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I wonder how quickly the crew is told"),
        ("ru", "интересно, когда об этом узнаёт команда"),
        ("pl", "ciekawe, kiedy dowiaduje się załoga"),
        ("et", "huvitav, millal meeskond sellest teada saab"),
    ],
)
def test_what_the_author_wonders_is_quoted_for_nothing(language, text):
    assert quote_rules(language)["of_author"].search(text)
