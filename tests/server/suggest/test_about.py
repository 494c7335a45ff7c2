"""What a quotation is about: what went wrong, or what is praised, and no verdict, request or half a thought."""

import pytest
from tests.server.suggest.evidence import said

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.about import begins_amid, is_half_a_thought, is_mere_verdict, names_grievance
from replywell.suggest.material import Material
from replywell.suggest.quote import best_quote, faint_quote
from replywell.suggest.stretches import find_stretches, quote_rules

POINTS = {
    "en": ("Vile, wretched, foul people. The fence panel came cracked and nobody collected it.", ("Vile", "foul")),
    "ru": ("Гнусные, противные, злые люди. Секция забора приехала с трещиной.", ("Гнусные", "злые")),
    "pl": ("Wredni, okropni, źli ludzie. Przęsło płotu przyszło pęknięte.", ("Wredni", "źli")),
    "et": ("Õelad, jubedad, vastikud inimesed. Aialipp tuli kohale pragunenud.", ("Õelad", "vastikud")),
}


GRIEVANCE = {"en": "panel", "ru": "забора", "pl": "płotu", "et": "Aialipp"}


@pytest.mark.parametrize("language", POINTS)
def test_of_several_points_what_went_wrong_is_quoted_and_not_the_rudest_verdict(language, analysed):
    text, rude = POINTS[language]
    material = Material(text, language, said(analysed(language, "negative"), text, rude, "negative"), ())

    quote = best_quote(material, "negative") or faint_quote(material, "negative")

    assert quote is not None
    assert GRIEVANCE[language] in quote


@pytest.mark.parametrize(
    ("language", "text", "cut"),
    [
        ("en", "Lunch was served after the ice cream. It should be the other way round.", "the other way round"),
        ("ru", "Сначала подали мороженое, потом суп. Должно быть наоборот.", "наоборот"),
        ("pl", "Najpierw podano lody, potem zupę. Powinno być odwrotnie.", "odwrotnie"),
        ("et", "Enne toodi jäätis, siis supp. Järjekord peaks vastupidi olema.", "vastupidi"),
        ("et", "Viies käik (pannkoogid) oli täiesti maitsetu.", "oli täiesti maitsetu"),
        ("pl", "Piąte danie (naleśniki) było zupełnie mdłe.", "było zupełnie mdłe"),
        ("ru", "Пятое блюдо (блины) было совсем пресным, был очень огорчён.", "был очень огорчён"),
        ("ru", "Водители не знают ни правил приличия, ни дороги.", "Водители не знают ни правил приличия"),
        ("pl", "Kierowcy nie znają ani zasad grzeczności, ani drogi.", "Kierowcy nie znają ani zasad grzeczności"),
        ("et", "Juhid ei tunne viisakust, ega isegi teed.", "Juhid ei tunne viisakust"),
        ("en", "The drivers know neither manners, nor the road.", "The drivers know neither manners"),
    ],
)
def test_what_points_back_or_begins_or_stops_in_mid_thought_is_not_quoted(language, text, cut, analysed):
    material = Material(text, language, analysed(language, "negative"), ())
    stretches = [one for one in find_stretches(text, language) if cut in one.text and one.text != text.rstrip(".")]

    assert all(is_half_a_thought(text, one, language) or begins_amid(text, one, language) for one in stretches)
    assert (best_quote(material, "negative") or "")[1:-1] not in [one.text for one in stretches]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The soup was served cold"),
        ("ru", "Был сломан кран в душе"),
        ("ru", "Ни одного полотенца в номере"),
        ("pl", "Był zepsuty kran w łazience"),
        ("pl", "Ani jednego ręcznika w pokoju"),
        ("et", "Oli katki dušš ja kraan"),
    ],
)
def test_a_sentence_may_begin_with_such_a_word(language, text):
    (told, *_) = [one for one in find_stretches(f"{text}.", language) if one.whole]

    assert not begins_amid(f"{text}.", told, language)


def test_so_loud_that_one_cannot_talk_is_not_cut_in_two():
    told = [one.text for one in find_stretches("But the music was so loud we could not talk at all.", "en")]

    assert "loud we could not talk at all" not in told


@pytest.mark.parametrize(
    ("language", "text", "is_one"),
    [
        ("en", "We queued for forty minutes", True),
        ("en", "We paid forty pounds", False),
        ("en", "There were no stains anywhere", False),
        ("ru", "Ждали столик сорок минут", True),
        ("ru", "Столик на сорок минут", False),
        ("ru", "Без единой царапины доехал", False),
        ("pl", "Czekaliśmy na stolik czterdzieści minut", True),
        ("pl", "Stolik na czterdzieści minut", False),
        ("pl", "Bez żadnej rysy dojechało", False),
        ("et", "Ootasime lauda nelikümmend minutit", True),
        ("et", "Laud neljakümneks minutiks", False),
        ("et", "Ilma ühegi kriimuta jõudis kohale", False),
    ],
)
def test_a_grievance_is_what_went_wrong_and_is_not_denied(language, text, is_one):
    assert names_grievance(text, language) is is_one


SMELL = {
    "en": ("The tent smelled of glue, two days of airing. The poles are light and sturdy.", "glue"),
    "ru": ("Палатка пахла клеем, проветрили. Дуги лёгкие и крепкие.", "клеем"),
    "pl": ("Namiot śmierdział klejem, wietrzyliśmy. Stelaż lekki i mocny.", "klejem"),
    "et": ("Telk haises liimi järele, tuulutasime. Kaared on kerged ja tugevad.", "liimi"),
}


@pytest.mark.parametrize("language", SMELL)
def test_a_smell_is_not_quoted_as_praise(language, analysed):
    text, smell = SMELL[language]
    for label in ("positive", "mixed"):
        material = Material(text, language, analysed(language, label, reaction="thank"), ())

        assert smell not in (best_quote(material, "positive") or "")
        assert smell not in (faint_quote(material, "positive") or "")


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "I want a full refund for 3 cracked fence panels. One panel came torn.", "panel came torn"),
        ("ru", "Верните деньги за 3 треснувших щита. Один щит порван.", "щит порван"),
        ("pl", "Proszę o zwrot pieniędzy za 3 pęknięte przęsła. Jedno przęsło urwane.", "przęsło urwane"),
        ("et", "Palun tagastage raha 3 katkise aialipi eest. Üks lipp on pragunenud.", "lipp on pragunenud"),
    ],
)
def test_a_request_is_no_grievance(language, text, told, analysed):
    material = Material(text, language, analysed(language, "negative"), ())

    assert told in (best_quote(material, "negative") or "")


@pytest.mark.parametrize(
    ("language", "verdict", "grievance"),
    [
        ("en", "Snooty, slapdash and overpriced", "Late, dirty and noisy"),
        ("ru", "Высокомерные, неумелые и дорогие", "Грязно, шумно и тесно"),
        ("pl", "Wyniośli, niedbali i drodzy", "Brudno, głośno i ciasno"),
        ("et", "Ülbed, lohakad ja kallid", "Räpane, lärmakas ja kitsas"),
    ],
)
def test_a_string_of_bare_verdicts_is_not_quoted_from_a_longer_complaint(language, verdict, grievance, analysed):
    rest = {"en": "So we left.", "ru": "Вот и ушли.", "pl": "No i wyszliśmy.", "et": "Läksimegi siis ära."}[language]
    text = f"{verdict}. {rest}"
    analysis = said(analysed(language, "negative"), text, verdict.replace(",", "").split()[:2], "negative")

    assert is_mere_verdict(verdict, language)
    assert not is_mere_verdict(grievance, language)
    assert verdict not in (best_quote(Material(text, language, analysis, ()), "negative") or "")


@pytest.mark.parametrize("language", POINTS)
def test_praise_is_not_repeated_from_end_to_end(language, analysed):
    text = {
        "en": "A splendid gazebo with carved legs",
        "ru": "Чудесная беседка с резными ножками",
        "pl": "Wspaniała altana z rzeźbionymi nogami",
        "et": "Imeline lehtla nikerdatud jalgadega",
    }[language]

    for draft in suggest(ReviewInput(text, 5), Context(), analysis=analysed(language, "positive", reaction="thank")):
        assert text not in draft.text


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "Somehow I expected that the sauce would be hot"),
        ("ru", "Почему-то ожидала, что соус будет горячим"),
        ("pl", "Spodziewałam się, że sos będzie gorący"),
        ("et", "Millegipärast eeldasime, et kaste on kuum"),
    ],
)
def test_what_was_expected_is_not_what_was_got(language, expected):
    assert quote_rules(language)["before_good"].search(expected)
    assert not quote_rules(language)["before_good"].search(expected.split()[-1])
