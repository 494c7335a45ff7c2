"""A short review that tells what was done is thanked for in its own words; one that names no praise is not quoted."""

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest

DEEDS = {
    "en": "Cabbie drove back across town at midnight with my grandmother's violin",
    "ru": "Таксист в полночь вернулся через весь город со скрипкой моей бабушки",
    "pl": "Taksówkarz o północy wrócił przez całe miasto ze skrzypcami mojej babci",
    "et": "Taksojuht sõitis keskööl läbi linna tagasi minu vanaema viiuliga",
}
USES = {
    "en": "Keep it on the kitchen shelf for radio mostly",
    "ru": "Держу на кухонной полке, в основном для радио",
    "pl": "Trzymam na półce w kuchni, głównie do radia",
    "et": "Hoian köögis riiulil, peamiselt raadio kuulamiseks",
}


@pytest.fixture
def glad(analysed, monkeypatch):
    """Return a function that analyses a text as surely good under five stars, and each clause by itself as `alone`."""

    def make(language, alone):
        class Alone:
            label, confidence, polarity = alone, 0.9, 0.9 if alone == "positive" else 0.0
            evidence = ()

            @property
            def sentiment(self):
                return self

        monkeypatch.setattr("replywell.suggest.material.read_sentiment", lambda text, code: Alone())
        return analysed(language, "positive", "staff_service", reaction="thank")

    return make


def drafts(text, analysis):
    return [one.text for one in suggest(ReviewInput(text, 5), Context(), analysis=analysis)]


@pytest.mark.parametrize("language", DEEDS)
def test_a_deed_that_is_told_is_repeated(language, glad):
    told = " ".join(DEEDS[language].split()[2:6])

    assert all(told in text for text in drafts(DEEDS[language], glad(language, "positive"))[:2])


@pytest.mark.parametrize("language", USES)
def test_what_a_thing_is_used_for_is_no_praise(language, glad):
    told = " ".join(USES[language].split()[2:5])

    assert not any(told in text for text in drafts(USES[language], glad(language, "neutral")))


@pytest.mark.parametrize("language", DEEDS)
def test_who_wants_more_than_thanks_is_not_quoted_for_a_deed(language, glad):
    analysis = glad(language, "positive") | {"reaction": "escalate"}
    told = " ".join(DEEDS[language].split()[2:6])

    assert not any(told in text for text in drafts(DEEDS[language], analysis))
