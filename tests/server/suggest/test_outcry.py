"""A question in a complaint gets a gap for its answer, an outcry with a question mark does not."""

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.asking import questions

ASKED = {
    "en": "The gazebo leaks at the seam. Is silicone all right for that?",
    "ru": "Беседка протекает по шву. Силикон для этого годится?",
    "pl": "Altana przecieka na szwie. Czy silikon się do tego nada?",
    "et": "Lehtla laseb õmbluse kohalt läbi. Kas silikoon kõlbab selleks?",
}
OUTCRY = {
    "en": "You billed the gazebo twice. How is this even possible?",
    "ru": "Сняли за беседку дважды. Как так вообще можно?",
    "pl": "Pobraliście za altanę dwa razy. Jak tak można?",
    "et": "Võtsite lehtla eest kaks korda. Kuidas see üldse võimalik on?",
}
WHO = {
    "en": "The gazebo is soaked. Who is going to pay for this?",
    "ru": "Беседка промокла. Кто за это заплатит?",
    "pl": "Altana przemokła. Kto za to zapłaci?",
    "et": "Lehtla on läbimärg. Kes selle kinni maksab?",
}
AGAIN = {
    "en": "The app crashes. Do I have to install it again?",
    "ru": "Приложение вылетает. Мне теперь устанавливать его снова?",
    "pl": "Aplikacja się zawiesza. Czy mam ją instalować od nowa?",
    "et": "Rakendus jookseb kokku. Kas pean selle uuesti paigaldama?",
}


@pytest.mark.parametrize("language", ASKED)
def test_a_question_of_no_known_kind_in_a_complaint_gets_a_gap(language, analysed):
    analysis = analysed(language, "negative", "defect", question=True)
    for draft in suggest(ReviewInput(ASKED[language], 2), Context(), analysis=analysis):
        assert "[___]" in draft.text


@pytest.mark.parametrize("language", OUTCRY)
@pytest.mark.parametrize("texts", [OUTCRY, WHO])
def test_an_outcry_gets_none(language, texts, analysed):
    analysis = analysed(language, "negative", "billing_charge", question=True)

    assert questions(texts[language], language) == []
    for draft in suggest(ReviewInput(texts[language], 1), Context(), analysis=analysis):
        assert "[___]" not in draft.text


@pytest.mark.parametrize(
    "asked",
    [
        "Who pays for the return postage?",
        "How can this be returned?",
        "How hard is the firm one?",
        "Are you having a sale?",
    ],
)
def test_a_question_that_begins_like_an_outcry_is_still_asked(asked):
    assert questions(f"The cot is too soft. {asked}", "en")


@pytest.mark.parametrize("language", AGAIN)
def test_whether_to_do_something_is_not_how_to_do_it(language, asked_kind):
    assert asked_kind(AGAIN[language], language) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "How do I install it again?"),
        ("ru", "Как установить его снова?"),
        ("pl", "Jak zainstalować ją od nowa?"),
        ("pl", "Czy może mi ktoś wyjaśnić, jak ją zainstalować?"),
        ("et", "Kuidas seda uuesti paigaldada?"),
    ],
)
def test_how_to_do_it_still_is(language, text, asked_kind):
    assert asked_kind(text, language) == "howto"


@pytest.mark.parametrize(
    "text",
    [
        "Когда развезёте ёлки по адресам?",
        "За что с меня сняли сорок рублей?",
        "Где сервисный центр?",
        "Что это за ткань на спинке?",
        "Сколько можно провозить багажа?",
        "Как вообще оформить пропуск?",
    ],
)
def test_a_russian_question_that_begins_like_an_outcry_is_one(text):
    assert questions(text, "ru")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Почему нельзя войти с собакой?", "pets"),
        ("Почему не горит лампа над входом?", "why"),
        ("Почему не привезли ёлку?", "status"),
        ("Почём ёлка?", "price"),
        ("Будет ли тёмная тема?", "plans"),
        ("Будут ли ещё синие?", "stock"),
    ],
)
def test_why_and_whether_ask_for_no_price_and_no_stock(text, kind, asked_kind):
    assert asked_kind(text, "ru") == kind


@pytest.mark.parametrize(
    "text",
    [
        "Jak można się z wami skontaktować?",
        "Jak to jest ze zwrotem pieniędzy?",
        "Ile można wypłacić jednego dnia?",
        "Za co naliczono mi te piętnaście złotych?",
        "Po co wam numer dowodu?",
        "Co to za materiał?",
        "Gdzie tu można zaparkować?",
    ],
)
def test_polish_words_of_outcry_open_real_questions_too(text):
    assert questions(text, "pl")


@pytest.mark.parametrize(
    "text",
    [
        "Jak można tak traktować klienta?",
        "Jak można sprzedawać coś takiego?",
        "Jak to w ogóle możliwe?",
        "Ile można na was czekać?",
        "Ile razy mam wysyłać ten sam dokument?",
        "Za co ja właściwie płacę?",
        "Czy to jakieś żarty?",
        "Co to ma być?",
        "Co to za obsługa?",
        "Gdzie tu sens?",
    ],
)
def test_polish_outcries_ask_nothing(text):
    assert questions(text, "pl") == []


@pytest.mark.parametrize("language", ASKED)
def test_nobody_is_asked_for_a_number_where_there_is_no_private_channel(language, analysed):
    text = {
        "en": "Where is my order?",
        "ru": "Где мой заказ?",
        "pl": "Gdzie jest moje zamówienie?",
        "et": "Kus mu tellimus on?",
    }[language]
    analysis = analysed(language, "neutral", "delivery", reaction="help", question=True)
    for draft in suggest(ReviewInput(text), Context(platform="google"), analysis=analysis):
        assert not any(word in draft.text for word in ("private", "личн", "prywatn", "privaat")), draft.text
