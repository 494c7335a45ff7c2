"""Thanks for help after a death are answered with condolence, not with joy."""

import re

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.told import tells

GLAD = {
    "en": r"\bglad|lovely|smile|joy|happy|made our day|!(?<!hello!)(?<!there!)",
    "ru": r"\bрад[ыа]?\b|приятно|порадовал|радост",
    "pl": r"cieszy|miło|radoś|uśmiech",
    "et": r"hea meel|rõõm|tore|naerat",
}
SORRY = {
    "en": "loss|condolences|thoughts are with you",
    "ru": "соболезн|сочувств",
    "pl": "współczu",
    "et": "kaastun|tunneme",
}
THANKS = {
    "en": "When my father died, your bereavement team handled everything with care.",
    "ru": "Когда умерла бабушка, ваши сотрудники всё оформили бережно.",
    "pl": "Po śmierci taty wasi pracownicy załatwili wszystko z wyczuciem.",
    "et": "Kui vanaema suri, ajasid teie inimesed kõik hoolega korda.",
}


@pytest.mark.parametrize("language", THANKS)
@pytest.mark.parametrize("stars", [None, 5])
def test_thanks_after_a_death_are_met_quietly(language, stars, analysed):
    analysis = analysed(language, "positive", "staff_service", reaction="thank", thanks=True)

    for draft in suggest(ReviewInput(THANKS[language], stars), Context(), analysis=analysis):
        assert re.search(SORRY[language], draft.text, re.IGNORECASE), draft.text
        assert not re.search(GLAD[language], draft.text, re.IGNORECASE), draft.text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The battery died, my dad replaced it in a minute."),
        ("en", "This mascara survives weddings and funerals."),
        ("ru", "У мамы умер чайник, заменили сразу."),
        ("ru", "Дедушке не стало хуже, спасибо врачу."),
        ("pl", "Odszedł stary majster, a mama chwali nowego."),
        ("et", "Isa aku suri välja ja see vahetati."),
    ],
)
def test_things_that_die_are_not_mourned(language, text):
    assert not tells("grief", text, language)
