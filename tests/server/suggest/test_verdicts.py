"""A verdict ("I won't come back") is named where a review gives nothing else to name, and only there."""

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.known_matters import KnownMatter, KnownMatters, Pattern, Wanted
from replywell.suggest.stems import needed_stems

VERDICT = {
    "en": ("I won't be going back there.", r"won't be going back", "you don't want to come to us again"),
    "ru": ("Больше сюда ни ногой.", r"больше сюда ни ногой", "вы не хотите к нам возвращаться"),
    "pl": ("Więcej tam nie pójdę.", r"więcej tam nie pójdę", "nie chcą Państwo do nas wracać"),
    "et": ("Sinna ma enam tagasi ei lähe.", r"enam tagasi ei lähe", "te ei taha enam meie juurde tulla"),
}
PLAIN = {
    "en": "The soup was cold and the fish raw.",
    "ru": "Суп был холодный, а рыба сырая.",
    "pl": "Zupa była zimna, a ryba surowa.",
    "et": "Supp oli külm ja kala toores.",
}


@pytest.fixture(autouse=True)
def _matters(monkeypatch):
    def load(language):
        _, on, that = VERDICT[language]
        known = KnownMatter("no_return", "negative", "other", (Pattern(on),), (), (that,), "verdict")
        return KnownMatters([Wanted(known, known.found_by[0], needed_stems(on))])

    monkeypatch.setattr("replywell.suggest.matters.load_matters", load)


@pytest.mark.parametrize("language", VERDICT)
def test_a_verdict_alone_is_named(language, analysed):
    text, _, that = VERDICT[language]
    drafts = suggest(ReviewInput(text, 1), Context(), analysis=analysed(language, "negative"))
    assert any(that in draft.text for draft in drafts)


@pytest.mark.parametrize("language", VERDICT)
def test_what_went_wrong_goes_before_a_verdict(language, analysed):
    text, _, that = VERDICT[language]
    analysis = analysed(language, "negative", "food_taste")
    drafts = suggest(ReviewInput(f"{PLAIN[language]} {text}", 1), Context(), analysis=analysis)
    assert drafts
    assert not any(that in draft.text for draft in drafts)
