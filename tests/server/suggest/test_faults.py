"""A fault that the analysis takes for an opinion is looked into; what is only judged stays an opinion."""

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.case import read_case
from replywell.suggest.fault import tells_fault
from replywell.suggest.plan_case import is_opinion

FAULTS = {
    "en": (
        "The left earbud plays when it likes.",
        "One leg came back shorter than the other.",
        "Three dead pixels in the corner.",
        "The gel peeled off in the shower, and the tap still drips.",
        "Gone bobbly after two washes.",
    ),
    "ru": (
        "Левый наушник играет когда захочет.",
        "Одна штанина короче другой.",
        "В углу экрана три битых пикселя.",
        "Покрытие облезло, и ручка шатается.",
        "После второй стирки вся в катышках.",
    ),
    "pl": (
        "Lewa słuchawka gra, kiedy chce.",
        "Jedna nogawka krótsza od drugiej.",
        "Trzy martwe piksele w rogu.",
        "Lakier odprysł, a klamka się chwieje.",
        "Po drugim praniu cała w kulkach.",
    ),
    "et": (
        "Vasak kõrvaklapp mängib siis, kui tahab.",
        "Üks säär on lühem kui teine.",
        "Nurgas on kolm surnud pikslit.",
        "Värv koorub ja käepide logiseb.",
        "Pärast teist pesu täiesti topiline.",
    ),
}
OPINIONS = {
    "en": (
        "Far too expensive for what it is.",
        "Bland, and the portions are not for me.",
        "The film fell apart after an hour.",
        "The old one was prettier.",
        "At forty euros it had better not come apart.",
    ),
    "ru": (
        "Слишком дорого за такое.",
        "Пресно, на любителя.",
        "После первого часа фильм разваливается.",
        "Прежняя модель была красивее.",
        "Скрипит дороже любого конкурента.",
    ),
    "pl": (
        "Zdecydowanie za drogo.",
        "Mdłe, nie mój smak.",
        "Film rozpada się po pierwszej godzinie.",
        "Poprzedni model był ładniejszy.",
        "Skrzypi drożej niż u konkurencji.",
    ),
    "et": (
        "Liiga kallis selle kohta.",
        "Maitsetu, pole minu jaoks.",
        "Film laguneb pärast esimest tundi.",
        "Eelmine mudel oli ilusam.",
        "Kriuksub kallimalt kui konkurendil.",
    ),
}
LOOKED_INTO = {
    "en": ("get back to you", "hear", "answer", "reply"),
    "ru": ("ответим", "напишем"),
    "pl": ("odpowiemy", "odpiszemy", "odpowiedź"),
    "et": ("vastame", "kirjutame", "anname"),
}
CASES = [(language, text) for language, texts in FAULTS.items() for text in texts]
WEIGHED = [(language, text) for language, texts in OPINIONS.items() for text in texts]


@pytest.mark.parametrize(("language", "text"), CASES)
def test_a_fault_is_told_in_words_of_what_a_thing_does(language, text):
    assert tells_fault(text, language)


@pytest.mark.parametrize(("language", "text"), WEIGHED)
def test_price_taste_design_and_films_are_no_fault(language, text):
    assert not tells_fault(text, language)


@pytest.mark.parametrize(("language", "text"), [pair for pair in CASES if pair[1] in FAULTS[pair[0]][:3]])
def test_a_fault_that_is_taken_for_an_opinion_is_looked_into(language, text, analysed):
    analysis = analysed(language, "negative", "product_quality", reaction="explain")
    full = next(one for one in suggest(ReviewInput(text, 2), Context(), analysis=analysis) if one.kind == "full")

    assert any(words in full.text.lower() for words in LOOKED_INTO[language]), full.text


@pytest.mark.parametrize(("language", "text"), WEIGHED)
def test_what_is_judged_stays_an_opinion(language, text, analysed):
    analysis = analysed(language, "negative", "product_quality", reaction="explain")

    assert is_opinion(read_case(ReviewInput(text, 2), Context(), analysis))


@pytest.mark.parametrize("language", FAULTS)
def test_of_the_price_alone_nothing_is_looked_into(language, analysed):
    analysis = analysed(language, "negative", "price_value", reaction="explain")

    assert is_opinion(read_case(ReviewInput(FAULTS[language][2], 2), Context(), analysis))
