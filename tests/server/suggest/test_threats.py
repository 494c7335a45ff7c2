"""A threat with a court or an authority is held, and the holding reply names what it is about."""

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest

FAR = {"en": "come to this", "ru": "дошло до", "pl": "tak daleko", "et": "nii kaugele"}
THREATS = [
    ("en", "The refund never came. See you in court.", "money"),
    ("ru", "Возврат так и не пришёл. Встретимся в суде.", "денег"),
    ("pl", "Zwrotu nadal nie ma. Spotkamy się w sądzie.", "pieniędzy"),
    ("et", "Tagastus on siiani tulemata. Kohtume kohtus.", "raha"),
]
DISPUTES = [
    ("en", "Your transfer was disputed by my bank. Nothing has come."),
    ("ru", "Ваш перевод оспорен моим банком. Ничего не пришло."),
    ("pl", "Mój bank zakwestionował przelew. Nic nie doszło."),
    ("et", "Minu pank vaidlustas makse. Midagi ei ole tulnud."),
]


@pytest.mark.parametrize(("language", "text", "named"), THREATS)
def test_the_reply_to_a_threat_names_what_it_is_about(language, text, named, analysed, monkeypatch):
    analysis = analysed(language, "negative", "refund_return", reaction="escalate", legal=True)
    monkeypatch.setattr("replywell.suggest.case.named_topics", lambda *_: ["billing_charge", "refund_return"])

    for draft in suggest(ReviewInput(text, 1), Context(), analysis=analysis):
        assert "escalate" in draft.moves
        assert named in draft.text, draft.text


@pytest.mark.parametrize(("language", "text"), DISPUTES)
def test_a_dispute_that_is_only_mentioned_has_not_come_so_far(language, text, analysed):
    analysis = analysed(language, "negative", reaction="escalate", legal=True)

    for draft in suggest(ReviewInput(text, 1), Context(), analysis=analysis):
        assert FAR[language] not in draft.text
