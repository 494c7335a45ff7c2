"""Who only tells that a private message is on its way is told that it will be read: nothing was "cut off"."""

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.case import read_case
from replywell.suggest.plan import plan_steps

SENT = {
    "en": ("dm sent", "Hi, I've just sent you a DM with the number", "Messaged you the details"),
    "ru": ("Отправила вам в личку номер", "написал в личные сообщения", "проверьте директ"),
    "pl": ("Wysłałam wiadomość prywatną", "napisałem na priv", "Wiadomość już wysłana"),
    "et": ("Saatsin teile privaatsõnumi", "kirjutasin teile postkasti", "Sõnum on teel"),
}
# Who waits for an answer to it complains, and who asks is answered.
MORE = {
    "en": ("I sent you a DM three days ago and nobody has answered", "I sent you a DM, when will you answer?"),
    "ru": ("Написала вам в личку три дня назад, никто не ответил", "Написал вам в личку, когда ответите?"),
    "pl": ("Wysłałam wiadomość trzy dni temu i nikt nie odpisał", "Napisałem na priv, kiedy odpiszecie?"),
    "et": ("Saatsin kolm päeva tagasi sõnumi ja keegi ei vasta", "Saatsin teile sõnumi, millal vastate?"),
}


def opening(text, analysis):
    return plan_steps(read_case(ReviewInput(text), Context(), analysis), "short")[0].keys


@pytest.mark.parametrize(("language", "text"), [(key, text) for key, texts in SENT.items() for text in texts])
def test_a_message_that_is_on_its_way_is_awaited(language, text, analysed, faults):
    analysis = analysed(language, "neutral", reaction="none")

    assert opening(text, analysis) == ("received",)
    assert faults(suggest(ReviewInput(text), Context(), analysis=analysis)) == []


@pytest.mark.parametrize(("language", "text"), [(key, text) for key, texts in MORE.items() for text in texts])
def test_who_waits_or_asks_is_answered_like_anybody(language, text, analysed):
    asks = "?" in text
    analysis = analysed(language, "neutral" if asks else "negative", "support_response", question=asks)

    assert opening(text, analysis) != ("received",)
