"""Concern, doctors and stop-use advice need words of the review that report harm: the signal alone is no ground."""

import re

import pytest
from tests.server.suggest.ordinary import has_nothing_grave

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.danger import reports
from replywell.suggest.told import stoppable, tells

HARMLESS = [
    ("en", "The strap of the diving mask snapped on day two."),
    ("en", "The walls are thin, and the shutters rattle at night."),
    ("ru", "Ремешок маски для плавания лопнул на второй день."),
    ("ru", "Стены тонкие, и ставни ночью стучат."),
    ("pl", "Pasek od maski do nurkowania pękł drugiego dnia."),
    ("pl", "Ściany są cienkie, a okiennice w nocy stukają."),
    ("et", "Sukeldumismaski rihm läks teisel päeval katki."),
    ("et", "Seinad on õhukesed ja luugid kolisevad öösel."),
]


@pytest.mark.parametrize(("language", "text"), HARMLESS)
def test_a_signal_without_words_of_harm_gets_the_ordinary_plan(language, text, analysed):
    analysis = analysed(language, "negative", "defect", reaction="escalate", safety=True)

    for draft in suggest(ReviewInput(text, 2), Context(), analysis=analysis):
        assert has_nothing_grave(draft, language), draft.text


@pytest.mark.parametrize(
    ("language", "text", "reported"),
    [
        ("en", "The toaster caught fire and burned my hand.", True),
        ("en", "There was no smoke and nobody was injured.", False),
        ("en", "We were afraid of a fire.", False),
        ("en", "In this novel a fire kills half the village, and there is blood on every page.", False),
        ("en", "The lifeguard saved my son's life, he was unconscious.", False),
        ("ru", "Тостер загорелся и обжёг мне руку.", True),
        ("ru", "Дыма не было, и никто не получил травму.", False),
        ("ru", "Боялись, что начнётся пожар.", False),
        ("ru", "В романе пожар и кровь на каждой странице.", False),
        ("ru", "Спасатель спас моего сына, тот был без сознания.", False),
        ("pl", "Toster zapalił się i poparzył mi rękę.", True),
        ("pl", "Nie było dymu i nikt nie odniósł urazu.", False),
        ("pl", "Baliśmy się, że wybuchnie pożar.", False),
        ("pl", "W tej powieści pożar i krew są na każdej stronie.", False),
        ("pl", "Ratownik uratował mojego syna, był nieprzytomny.", False),
        ("et", "Röster süttis põlema ja põletas mu kätt.", True),
        ("et", "Suitsu ei olnud ja keegi ei saanud vigastada.", False),
        ("et", "Kartsime, et puhkeb tulekahju.", False),
        ("et", "Selles romaanis on tulekahju ja verd igal leheküljel.", False),
        ("et", "Vetelpäästja päästis mu poja, kes oli teadvuseta.", False),
    ],
)
def test_words_of_harm_count_only_where_they_report_some(language, text, reported):
    assert (reports("harm", text, language) or reports("danger", text, language)) is reported


@pytest.mark.parametrize(
    ("language", "text", "sorry"),
    [
        ("en", "Your fitter left a gas leak behind, it smells dangerous.", "sorry"),
        ("ru", "Ваш мастер оставил утечку, пахнет газом, это опасно.", "жаль"),
        ("pl", "Wasz monter zostawił wyciek, czuć gazem, to niebezpieczne.", "przykro"),
        ("et", "Teie paigaldaja jättis lekke, gaasi on tunda ja see on ohtlik.", "kahju"),
    ],
)
def test_danger_from_our_own_work_gets_a_sorry_first(language, text, sorry, analysed):
    analysis = analysed(language, "negative", "safety", reaction="escalate", safety=True)

    for draft in suggest(ReviewInput(text, 1), Context(), analysis=analysis):
        first = draft.moves.index("concern")
        assert first <= 1
        assert sorry in draft.text.lower()


@pytest.mark.parametrize(
    ("language", "edge", "sparks", "plug"),
    [
        ("en", "I cut my hand on the edge of the heater.", "The heater sparked and shocked me.", "plug"),
        ("ru", "Краем обогревателя глубоко рассёк руку.", "Обогреватель искрит, ударил током.", r"от сети"),
        ("pl", "Rozcięłam rękę o krawędź grzejnika.", "Grzejnik iskrzy i poraził mnie prąd.", "prądu|wtyczk"),
        ("et", "Lõikasin kätt radiaatori serva vastu.", "Radiaator lõi sädet ja sain särtsu.", "vooluvõr|pistik"),
    ],
)
def test_the_plug_is_pulled_only_where_the_danger_is_electric(language, edge, sparks, plug, analysed):
    analysis = analysed(language, "negative", "safety", reaction="escalate", safety=True)

    for text, wanted in ((edge, False), (sparks, True)):
        for draft in suggest(ReviewInput(text, 1), Context(), analysis=analysis):
            assert bool(re.search(plug, draft.text)) is wanted, draft.text


@pytest.mark.parametrize(
    ("topic", "language", "text", "reported"),
    [
        ("harm", "ru", "Принтер зажевал бумагу.", False),
        ("harm", "ru", "Шредер зажевал мне палец.", True),
        ("danger", "pl", "Ten sezon pobił rekordy.", False),
        ("danger", "pl", "Ochroniarz pobił mojego brata.", True),
        ("danger", "pl", "Sąsiad zbił mnie na klatce.", True),
        ("danger", "pl", "Ta odpowiedź zbiła mnie z tropu.", False),
        ("danger", "pl", "Kurier zbił nasz wazon, a sprzątaczka zbiła gorący dzbanek.", False),
        ("danger", "pl", "Kelner pobił gościa.", True),
        ("harm", "pl", "Drzazga przebiła mi palec.", True),
        ("harm", "pl", "Gwóźdź przebił oponę.", False),
        ("danger", "pl", "Po prostu zabiła mnie cena deseru, dobiła nas kawa.", False),
        ("harm", "et", "Laps põletas käe lambi vastu ära.", True),
        ("harm", "et", "Hea vahend põletuste vastu.", False),
    ],
)
def test_words_that_only_look_like_harm_report_none(topic, language, text, reported):
    assert reports(topic, text, language) is reported


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kuller ei tule ja helistada ei saa.", False),
        ("Terrass on päikesepaiste käes.", False),
        ("Juhtmest tuli sädemeid.", True),
        ("Radiaator läks tuliseks.", True),
        ("Lambi kuppel on ära pleekinud.", False),
        ("Lõikasin kätt elektripliidi serva vastu.", False),
        ("Pirn ei põle.", False),
        ("Pistikust lõi leek välja.", True),
        ("Sain pistikust elektrilöögi.", True),
    ],
)
def test_estonian_words_of_electrical_danger_are_not_part_of_harmless_ones(text, told):
    assert tells("electric", text, "et") is told


def test_estonian_mutton_is_no_lamp():
    assert stoppable("Sõin lambapraadi ja jäin haigeks.", "et") == "food"
    assert stoppable("Öölambi juhe läks tuliseks.", "et") == "plug"


@pytest.mark.parametrize(
    ("topic", "language", "text"),
    [
        ("harm", "ru", "Кран потёк, все настройки сохранены."),
        ("harm", "ru", "Диспетчер прервал разговор, сорвал сроки, квитанцию порвал."),
        ("harm", "ru", "Ручку чемодана вырвало с корнем, стою как лопух."),
        ("harm", "ru", "Скорая доставка, обещали и не обманули."),
        ("harm", "ru", "Пальцем водишь по экрану, и ничего."),
        ("danger", "ru", "С каждым разом хуже, говорю искренне."),
        ("danger", "ru", "Служба безопасности не ответила."),
        ("danger", "en", "Black mould in the bathroom."),
        ("danger", "pl", "Czarna pleśń w łazience."),
    ],
)
def test_a_word_of_harm_inside_of_another_word_or_on_a_wall_reports_none(topic, language, text):
    assert not reports(topic, text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "There was mould in the yoghurt."), ("pl", "Pleśń w jogurcie!"), ("pl", "Była pleśń w świeżym twarogu.")],
)
def test_mould_in_what_is_eaten_is_a_danger(language, text):
    assert reports("danger", text, language)
