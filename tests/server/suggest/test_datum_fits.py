"""The version of an app and the number of an order are asked for only where the review speaks of such a thing."""

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.case import Case
from replywell.suggest.known_matters import KnownMatter, Pattern, as_known

VERSION = {"en": "version", "ru": "верси", "pl": "wersj", "et": "versioon"}
ORDER = {"en": "order number", "ru": "номер заказа", "pl": "numer zamówienia", "et": "tellimuse num"}
BOARD_GAME = {
    "en": "The game freezes at every third card.",
    "ru": "Игра зависает на каждой третьей карточке.",
    "pl": "Gra zawiesza się na każdej trzeciej karcie.",
    "et": "Mäng hangub igal kolmandal kaardil.",
}
APP = {
    "en": "The app freezes at every third picture.",
    "ru": "Приложение зависает на каждой третьей картинке.",
    "pl": "Aplikacja zawiesza się na każdym trzecim zdjęciu.",
    "et": "Äpp hangub igal kolmandal pildil.",
}
SOFA = {
    "en": "The sofa at my mother's creaks at every turn.",
    "ru": "Диван у мамы скрипит при каждом повороте.",
    "pl": "Kanapa u mamy skrzypi przy każdym obrocie.",
    "et": "Ema diivan kriuksub iga pöörde peale.",
}
ORDERED_SOFA = {
    "en": "The sofa we ordered creaks at every turn.",
    "ru": "Диван по этому заказу скрипит при каждом повороте.",
    "pl": "Kanapa z tego zamówienia skrzypi przy każdym obrocie.",
    "et": "Tellitud diivan kriuksub iga pöörde peale.",
}


def drafts(text, analysis):
    return [one.text.lower() for one in suggest(ReviewInput(text, 1), Context(), analysis=analysis)]


@pytest.mark.parametrize("language", VERSION)
def test_of_a_board_game_nobody_asks_for_the_version(language, analysed, monkeypatch):
    monkeypatch.setattr(Case, "topics", lambda self, tone: ["app_software"])
    analysis = analysed(language, "negative", "app_software")

    assert not any(VERSION[language] in text for text in drafts(BOARD_GAME[language], analysis))
    assert any(VERSION[language] in text for text in drafts(APP[language], analysis))


@pytest.mark.parametrize("language", ORDER)
def test_of_a_thing_alone_nobody_asks_for_the_number_of_an_order(language, analysed):
    analysis = analysed(language, "negative", "comfort_cleanliness")

    assert not any(ORDER[language] in text for text in drafts(SOFA[language], analysis))
    assert any(ORDER[language] in text for text in drafts(ORDERED_SOFA[language], analysis))


SHUT_OUT = {
    "en": "They banned my account although every order went out on time.",
    "ru": "Заблокировали мой аккаунт продавца, хотя каждый заказ уходил вовремя.",
    "pl": "Zablokowali mi konto sprzedawcy, choć każde zamówienie wysyłałam na czas.",
    "et": "Minu müüjakonto blokeeriti, kuigi saatsin iga tellimuse õigel ajal.",
}


@pytest.mark.parametrize("language", SHUT_OUT)
def test_who_is_shut_out_of_an_account_is_asked_for_no_order_and_no_version(language, analysed, monkeypatch):
    matters = as_known(
        [
            KnownMatter(
                "account_blocked", "negative", "app_software", (Pattern(r"account|аккаунт|kont[oa]"),), (), ("…",)
            )
        ]
    )
    monkeypatch.setattr("replywell.suggest.matters.load_matters", lambda language: matters)
    monkeypatch.setattr(Case, "topics", lambda self, tone: ["app_software", "delivery"])
    analysis = analysed(language, "negative", "app_software", "delivery")

    for text in drafts(SHUT_OUT[language], analysis):
        assert ORDER[language] not in text
        assert VERSION[language] not in text
