"""Only words that read well in a reply are repeated: short, to the point, and not typed in haste."""

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.material import Material
from replywell.suggest.stretches import find_stretches
from replywell.suggest.well_said import reads_well


class Alone:
    """How a clause sounds by itself."""

    def __init__(self, label, confidence=0.9):
        self.label, self.confidence, self.evidence, self.sentiment = label, confidence, (), self


@pytest.fixture
def heard(analysed, monkeypatch):
    """Return a function that says whether the first clause of a text reads well, where it sounds as it is told."""

    def hear(language, text, tone, alone, spoken=None):
        monkeypatch.setattr("replywell.suggest.material.read_sentiment", lambda text, code: alone)
        analysis = analysed(language, tone)
        if spoken:
            start = text.index(spoken)
            spoken_at = {"span": (start, start + len(spoken)), "speaks_for": tone, "source": "word"}
            analysis = {**analysis, "evidence": [spoken_at]}
        return reads_well(next(find_stretches(text, language)), Material(text, language, analysis, ()), tone)

    return hear


SIDE = {
    "en": "Our uncle waited by the gate. Nobody at the desk could say when.",
    "ru": "Дядя постоял у ворот. Никто в кассе не знал, когда откроют.",
    "pl": "Wujek postał przy bramie. Nikt w kasie nie wiedział, kiedy otworzą.",
    "et": "Onu seisis värava juures. Keegi kassas ei teadnud, millal avatakse.",
}
SPOKEN = {"en": "gate", "ru": "ворот", "pl": "bramie", "et": "värava"}


@pytest.mark.parametrize("language", SIDE)
def test_a_side_point_is_not_quoted_for_one_word_of_it(language, heard):
    told = (language, SIDE[language], "negative")

    assert not heard(*told, Alone("negative", 0.6), SPOKEN[language])
    assert heard(*told, Alone("negative", 0.9), SPOKEN[language])


LONG = {
    "en": "The tent stood rather crooked beside the small lake behind our old summer house.",
    "ru": "Палатка стояла довольно криво у самого маленького озера за нашей старой летней дачей.",
    "pl": "Namiot stał dość krzywo tuż obok małego jeziora za naszym starym letnim domem.",
    "et": "Telk seisis üsna viltu otse väikese järve kõrval meie vana kollase suvila taga.",
}


@pytest.mark.parametrize("language", LONG)
def test_a_long_sentence_is_not_repeated(language, analysed):
    analysis = analysed(language, "negative")
    told = " ".join(LONG[language].split()[1:4])

    assert not any(told in one.text for one in suggest(ReviewInput(LONG[language], 2), Context(), analysis=analysis))


HASTY = {
    "pl": "namiot jest mokry i caly czas krzywo stoi",
    "en": "the tent is wet and stands crooked all day",
    "ru": "палатка мокрая и стоит криво всё это время",
    "et": "telk on märg ja seisab viltu kogu aja",
}


@pytest.mark.parametrize("language", HASTY)
def test_a_chat_in_small_letters_is_not_repeated_at_length(language, heard):
    assert not heard(language, HASTY[language], "negative", Alone("negative", 0.99))


USED = {
    "en": "Took it along to the lake. All is well.",
    "ru": "Взяли её с собой на озеро. Всё хорошо.",
    "pl": "Wzięliśmy go nad jezioro. Wszystko dobrze.",
    "et": "Võtsime selle järve äärde kaasa. Kõik on hästi.",
}


@pytest.mark.parametrize("language", USED)
def test_what_praises_nothing_is_not_quoted_as_praise(language, heard):
    assert not heard(language, USED[language], "positive", Alone("positive", 0.8))
