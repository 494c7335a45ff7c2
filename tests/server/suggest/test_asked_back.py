"""What is asked back fits the case: no place and hour of an app, none that were told, no model of a lunch."""

import re

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest

WHERE_AND_WHEN = {
    "en": r"where and when",
    "ru": r"где и когда",
    "pl": r"gdzie i kiedy|kiedy i gdzie",
    "et": r"kus ja millal",
}
WHICH = {"en": r"which", "ru": r"как(?:ая|ой) |о как", "pl": r"jak(?:i|a) |o który", "et": r"milli"}


@pytest.mark.parametrize(
    ("language", "text", "topic"),
    [
        ("en", "Alerts ring all night long.", "marketing_spam"),
        ("en", "The cashier shouted at us yesterday at 3 pm.", "staff_service"),
        ("ru", "Оповещения звенят всю ночь.", "marketing_spam"),
        ("ru", "Кассир вчера в 15:00 на нас накричала.", "staff_service"),
        ("pl", "Powiadomienia dzwonią całą noc.", "marketing_spam"),
        ("pl", "Kasjerka wczoraj o 15:00 na nas nakrzyczała.", "staff_service"),
        ("et", "Teavitused helisevad terve öö.", "marketing_spam"),
        ("et", "Kassapidaja karjus meie peale eile kell 15.", "staff_service"),
    ],
)
def test_nobody_is_asked_where_and_when_it_was(language, text, topic, analysed):
    for draft in suggest(ReviewInput(text, 1), Context(), analysis=analysed(language, "negative", topic)):
        assert not re.search(WHERE_AND_WHEN[language], draft.text, re.IGNORECASE), draft.text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "How much is it today?"),
        ("en", "Are you open on Sunday for fifteen of us?"),
        ("ru", "Сколько стоит сегодня?"),
        ("ru", "Вы открыты в воскресенье для компании?"),
        ("pl", "Ile kosztuje dzisiaj?"),
        ("pl", "Czy w niedzielę jest otwarte dla grupy?"),
        ("et", "Kui palju maksab täna?"),
        ("et", "Kas olete pühapäeval meie seltskonnale avatud?"),
    ],
)
def test_a_price_or_an_hour_is_answered_with_a_gap_and_no_question_back(language, text, analysed):
    analysis = analysed(language, "neutral", reaction="help", question=True)

    for draft in suggest(ReviewInput(text), Context(), analysis=analysis):
        assert "[___]" in draft.text
        assert not re.search(WHICH[language], draft.text, re.IGNORECASE), draft.text
