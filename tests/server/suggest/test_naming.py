"""What a draft names: the gravest trouble, both goods, whole clauses, and nothing that rings false."""

import re

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.about import is_beside_the_point, is_half_a_thought, likens, weighs_grave
from replywell.suggest.case import read_case
from replywell.suggest.gravity import TROUBLES, gravity_of
from replywell.suggest.known_matters import load_matters
from replywell.suggest.stretches import find_stretches

LANGUAGES = ("ru", "en", "pl", "et")
SHOULD = {"en": r"should\w*\W+(?:not )?be", "ru": "не должно", "pl": "nie powinn", "et": "ei tohi"}
DEAR = {
    "en": ("That cake was not worth the money.", "overpriced"),
    "ru": ("Этот торт слишком дорогой для такого размера.", "too_expensive"),
    "pl": ("Za drogo jak na ten tort.", "too_expensive"),
    "et": ("See tort on oma suuruse kohta liiga kallis.", "too_expensive"),
}


@pytest.fixture(autouse=True)
def _matters():
    """Read the lists of the languages."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_a_dear_price_nobody_says_that_it_should_not_be_so(language, analysed):
    text, key = DEAR[language]
    for stars in (1, 2):
        for extra in ("", ".", " .", " !"):
            review = ReviewInput(text + extra, stars)
            analysis = analysed(language, "negative", "price_value", reaction="handover")
            assert read_case(review, Context(), analysis).matters("negative")[0].known.key == key
            for draft in suggest(review, Context(), analysis=analysis):
                assert not re.search(SHOULD[language], draft.text, re.IGNORECASE), draft.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_order_of_gravity_holds_over_the_matters_of_a_language(language):
    known = {one.matter.key: one.matter for one in load_matters(language).wanted}
    weights = {key: TROUBLES[gravity_of(one)] for key, one in known.items() if one.tone == "negative"}

    assert weights["refund_refused"] == weights["charged_twice"] == "money"
    assert weights["arrived_broken"] == weights["wrong_item"] == "loss"
    assert weights["staff_rude"] == "rudeness"
    assert weights["phone_unanswered"] == "nuisance"
    assert weights[DEAR[language][1]] == "price"
    assert set(weights.values()) | {"verdict"} == set(TROUBLES)


CUT = {
    "en": ("The inspection was supposed to take an hour, and it took the whole day.", "supposed to take an hour"),
    "ru": ("Осмотр должен был занять час, ушёл весь день.", "Осмотр должен был занять час"),
    "pl": ("Przegląd miał trwać godzinę, zajął cały dzień.", "Przegląd miał trwać godzinę"),
    "et": ("Ülevaatus pidi kestma tunni, pidi olema kiire, läks terve päev.", "pidi olema kiire"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_promised_is_not_quoted_without_what_came_of_it(language):
    text, half = CUT[language]
    stretches = list(find_stretches(text, language))
    halves = [one for one in stretches if half in one.text and one.end < len(text) - 1]

    assert all(is_half_a_thought(text, one, language) for one in halves)
    assert not any(is_half_a_thought(text, one, language) for one in stretches if one.whole)


@pytest.mark.parametrize(
    ("language", "own", "told", "said"),
    [
        ("en", "I ordered a lamp for the porch", "the porch lamp flickers", "he said that the part is late"),
        ("ru", "Заказала лампу на крыльцо", "лампа на крыльце мигает", "сказал, что деталь задержалась"),
        ("pl", "Zamówiłam lampę na ganek", "lampa na ganku miga", "powiedział, że część się spóźnia"),
        ("et", "Tellisin verandale lambi", "lamp verandal vilgub", "ütles, et detail hilineb"),
    ],
)
def test_what_the_author_did_and_what_was_answered_are_beside_the_point(language, own, told, said):
    assert is_beside_the_point(own, language)
    assert is_beside_the_point(said, language)
    assert not is_beside_the_point(told, language)


@pytest.mark.parametrize(
    ("language", "likened", "plain"),
    [
        ("en", "the towels feel like a doormat", "the towels are thin"),
        ("ru", "полотенца жёсткие как половик", "полотенца тонкие"),
        ("pl", "ręczniki szorstkie jak wycieraczka", "ręczniki są cienkie"),
        ("et", "rätikud karedad nagu uksematt", "rätikud on õhukesed"),
    ],
)
def test_a_likeness_mocks(language, likened, plain):
    assert likens(likened, language)
    assert not likens(plain, language)


@pytest.mark.parametrize(
    ("language", "text", "grave"),
    [
        ("en", "The deposit was kept. The lobby is dark.", [True, False]),
        ("ru", "Залог не отдали. В холле темно.", [True, False]),
        ("pl", "Kaucja przepadła. W holu jest ciemno.", [True, False]),
        ("et", "Tagatisraha jäi neile. Fuajees on pime.", [True, False]),
    ],
)
def test_money_weighs_more_than_a_dark_lobby(language, text, grave):
    assert [weighs_grave(one, language) for one in text.split(". ")] == grave


@pytest.mark.parametrize(
    ("language", "text", "kept"),
    [
        ("en", "Lovely rooms. It's a pity that the sauna was shut all week.", "the sauna was shut all week"),
        ("ru", "Чудесные номера. Жаль, что сауна всю неделю стояла закрытой.", "сауна всю неделю стояла закрытой"),
        ("pl", "Piękne pokoje. Szkoda, że sauna była zamknięta cały tydzień.", "sauna była zamknięta cały tydzień"),
        ("et", "Kaunid toad. Kahju, et saun oli terve nädala suletud.", "saun oli terve nädala suletud"),
    ],
)
def test_what_only_leads_to_a_remark_is_left_out_of_it(language, text, kept):
    assert kept in [one.text for one in find_stretches(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The ferry left without us and nobody picked up the phone. We are still stranded at the pier, help!!!"),
        ("ru", "Никто не берёт трубку. Сидим на причале, помогите!!!"),
        ("pl", "Nikt nie odbiera telefonu. Siedzimy teraz na przystani, pomocy!!!"),
        ("et", "Keegi ei võta telefoni vastu. Istume praegu sadamas kinni, aidake!!!"),
    ],
)
def test_an_urgent_plea_is_answered_by_what_it_tells(language, text, analysed):
    analysis = analysed(language, "negative", "support_response")
    case = read_case(ReviewInput(text), Context(), analysis)
    that = [clause for one in case.matters("negative") for clause in one.that]
    drafts = suggest(ReviewInput(text), Context(), analysis=analysis)

    assert that
    assert any(clause in drafts[0].text for clause in that), drafts[0].text
