"""News, studies and sentences in nobody's voice are neither pitied nor met with joy."""

import re

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.told import is_report, speaks_of_others

NEWS = {
    "en": "Ferry fares rose by four percent, the statistics office says.",
    "ru": "Проезд на пароме подорожал на четыре процента, сообщает Росстат.",
    "pl": "Bilety na prom podrożały o cztery procent, podaje GUS.",
    "et": "Laevapiletid kallinesid neli protsenti, teatas statistikaamet.",
}
FEELING = {
    "en": r"sorry|regret|frustrat|\bglad(?! to help)|lovely (?!day)|something isn't right",
    "ru": r"жаль|понимаем|\bрады(?! помочь)|приятно|пошло не так",
    "pl": r"przykro|rozumiemy|cieszy|miło|poszło nie tak",
    "et": r"kahju|mõistame|hea meel\b|rõõm|valesti",
}
OWN = {
    "en": "The app says there is no network, and I pay for it.",
    "ru": "Приложение сообщает, что сети нет, а деньги списаны.",
    "pl": "Sklep podaje inny numer niż producent.",
    "et": "Äpp teatas, et raha on maas, aga mul piletit pole.",
}


@pytest.mark.parametrize("language", NEWS)
@pytest.mark.parametrize("label", ["negative", "positive", "mixed"])
def test_news_are_met_with_a_neutral_line(language, label, analysed):
    analysis = analysed(language, label, "price_value", reaction="explain")
    for draft in suggest(ReviewInput(NEWS[language]), Context(), analysis=analysis):
        assert not re.search(FEELING[language], draft.text, re.IGNORECASE), draft.text


@pytest.mark.parametrize("language", NEWS)
def test_the_same_words_under_stars_are_somebody_s_own_case(language, analysed):
    analysis = analysed(language, "negative", "price_value", reaction="explain")
    drafts = suggest(ReviewInput(NEWS[language], 1), Context(), analysis=analysis)

    assert any(re.search(FEELING[language], draft.text, re.IGNORECASE) for draft in drafts)


@pytest.mark.parametrize("language", OWN)
def test_an_own_case_is_no_news(language):
    assert not is_report(OWN[language], language)


@pytest.mark.parametrize(
    ("text", "news"),
    [
        ("Динамик хорошо передает низы.", False),
        ("Диспетчер сообщил, что лифта нет.", False),
        ("По словам мастера, плата сгорела.", False),
        ("Паром подорожал, передаёт РБК.", True),
        ("Порт ввёл новую пошлину, сообщает Росстат.", True),
        ("За новую переправу платить не придётся, сообщил глава порта.", True),
    ],
)
def test_what_a_device_or_the_staff_say_is_no_news_in_russian(text, news):
    assert is_report(text, "ru") is news


def test_what_others_say_in_quotation_marks_is_nobody_s_own_case():
    assert speaks_of_others("„Mamy nową metodę”, podkreślił badacz.", "pl")
    assert not speaks_of_others("Mamy nową pralkę i mnie nie cieszy.", "pl")
