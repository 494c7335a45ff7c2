"""Ways of saying a thing without its usual words, and innocent ones that only look like it, in four languages."""

import pytest

from replywell.check import check_line

VAGUE = {
    "en": "Awful. Avoid.",
    "ru": "Ужас. Обходите стороной.",
    "pl": "Masakra. Omijać.",
    "et": "Jube. Hoidke eemale.",
}
# A question of two things asks what was wrong, whatever its verb.
ASKED = {
    "en": "Strong words, and we'd like to know what's behind them. The price, the repair or the way we spoke to you?",
    "ru": "Здравствуйте, слова сильные, и хочется понять, что за ними. Дело в цене, в ремонте или в разговоре с нами?",
    "pl": "Mocne słowa, a my nie wiemy, na co je przełożyć. Chodziło o cenę, o naprawę czy o rozmowę z nami?",
    "et": "Sõnad on kanged ja tahaksime aru saada, mis nende taga on. Mis see oli: hind, parandus või jutt meiega?",
}
PRAISE = {
    "en": "The breakfast was lovely, especially the marmalade.",
    "ru": "Завтрак чудесный, особенно варенье.",
    "pl": "Śniadanie cudowne, zwłaszcza konfitura.",
    "et": "Hommikusöök oli imeline, eriti moos.",
}
SOLD = {
    "en": "Thank you, the marmalade is our own. Our second hotel by the lake does an even bigger breakfast.",
    "ru": "Спасибо, варенье варим сами. Билеты на дегустацию в предпродаже, успевайте.",
    "pl": "Dziękujemy, konfitury robimy sami. Warsztaty z konfitur są już w przedsprzedaży.",
    "et": "Aitäh, moosi keedame ise. Moosikoolituse piletid on eelmüügis.",
}
COLD = {"ru": "Суп был холодный.", "pl": "Zupa była zimna."}
# English and Estonian knew these ways before.
GIVEN = {
    "ru": "Жаль, что суп остыл. Загляните ещё, второй чай нальём от заведения.",
    "pl": "Przykro nam z powodu zupy. Odejmiemy dwadzieścia złotych przy następnym obiedzie.",
}


def rules(review, stars, reply, **context):
    line = {"id": "a", "review": {"text": review, "stars": stars}, "context": context, "reply": reply}
    return {finding["rule"] for finding in check_line(line)["findings"]}


@pytest.mark.parametrize("language", VAGUE)
def test_a_choice_of_causes_asks_what_was_wrong(language):
    assert "R17" not in rules(VAGUE[language], 1, ASKED[language])


@pytest.mark.parametrize("language", PRAISE)
def test_another_house_or_a_presale_is_an_advert(language):
    assert "P03" in rules(PRAISE[language], 5, SOLD[language])


@pytest.mark.parametrize("language", COLD)
def test_a_gift_is_one_in_other_words(language):
    assert "R35" in rules(COLD[language], 2, GIVEN[language])


DEVICE = {
    "en": "Which phone and which version of the app do you use?",
    "ru": "Какой у вас телефон и версия приложения?",
    "pl": "Jaki telefon i jaka wersja aplikacji?",
    "et": "Mis telefon ja mis äpi versioon teil on?",
}
CRASH = {
    "en": "The app crashes on every picture.",
    "ru": "Приложение вылетает на каждой картинке.",
    "pl": "Aplikacja zawiesza się na każdym zdjęciu.",
    "et": "Äpp jookseb iga pildi peale kokku.",
}


@pytest.mark.parametrize("language", DEVICE)
def test_the_model_of_a_phone_is_nobodys_data(language):
    assert "R45" not in rules(CRASH[language], 2, DEVICE[language])


def test_the_hours_of_a_number_are_no_promise():
    reply = "Kahju, et see muret teeb. Palun pange see kõrvale. Numbril 800 4411 vastame E–R 9–18."

    assert "R19" not in rules("Kas mänguasi kutsuti tagasi?", 2, reply)
