"""Facts that went wrong and a question after them are a complaint, though no word judges and no stars are given."""

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.case import read_case

COMPLAINTS = {
    "en": "Asked for the decaf one, there is caffeine in it. Does the kitchen read the slips?",
    "ru": "Просила без орехов, положили с орехами. На кухне записки вообще читают?",
    "pl": "Prosiłam o bezkofeinową, a w środku jest kofeina. Czy kuchnia czyta karteczki?",
    "et": "Palusin kofeiinivaba, aga sees on kofeiin. Kas köök sedeleid loeb?",
}
FAULTS = {
    "en": "The hinge came off. Where do I take the cabinet?",
    "ru": "Петля отвалилась. Куда нести тумбочку?",
    "pl": "Zawias odpadł. Dokąd zanieść szafkę?",
    "et": "Hing tuli küljest. Kuhu kapi viin?",
}
QUESTIONS = {
    "en": "Ordered a jacket, it came yesterday. Can I still change the colour?",
    "ru": "Заказала куртку, вчера пришла. Можно ещё поменять цвет?",
    "pl": "Zamówiłam kurtkę, wczoraj przyszła. Czy mogę jeszcze zmienić kolor?",
    "et": "Tellisin jope, see tuli eile. Kas saab veel värvi vahetada?",
}
OWN = {
    "en": "I lost the lid. Where can I buy one?",
    "ru": "Разбила крышку. Где купить новую?",
    "pl": "Zgubiłam pokrywkę. Gdzie kupić nową?",
    "et": "Kaotasin kaane ära. Kust uue osta saan?",
}
SORROW = {"en": ("sorry",), "ru": ("жаль",), "pl": ("przykro",), "et": ("kahju",)}


@pytest.fixture
def neutral(analysed):
    """Return a function that makes the analysis of a weak neutral verdict on a question."""

    def make(language):
        analysis = analysed(language, "neutral", reaction="help", question=True)
        analysis["sentiment"].update(confidence=0.5, polarity=-0.05)
        return analysis

    return make


def full(text, analysis):
    return next(one for one in suggest(ReviewInput(text), Context(), analysis=analysis) if one.kind == "full").text


@pytest.mark.parametrize("language", COMPLAINTS)
@pytest.mark.parametrize("texts", [COMPLAINTS, FAULTS])
def test_it_is_met_with_regret_and_its_question_with_a_gap(language, texts, neutral):
    draft = full(texts[language], neutral(language))

    assert any(word in draft.lower() for word in SORROW[language]), draft
    assert "[___]" in draft


@pytest.mark.parametrize("language", QUESTIONS)
@pytest.mark.parametrize("texts", [QUESTIONS, OWN])
def test_a_question_about_nothing_wrong_or_an_own_mishap_stays_one(language, texts, neutral):
    assert read_case(ReviewInput(texts[language]), Context(), neutral(language)).mood == "neutral"
