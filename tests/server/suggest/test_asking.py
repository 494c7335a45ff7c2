"""Each thing asked gets its own gap with its own words."""

import re

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.asking import asked_kinds, questions

LANGUAGES = ("ru", "en", "pl", "et")
SEVERAL = {
    "en": "Is there parking for a minibus? Could we hire the sauna, and may I bring my dog?",
    "ru": "Есть ли парковка для микроавтобуса? Сдаёте ли баню в аренду и можно ли с собакой?",
    "pl": "Czy jest parking dla busa? Czy wypożyczacie balię i czy można przyjść z psem?",
    "et": "Kas bussile on parkla? Kas sauna saab rentida ja kas koeraga võib tulla?",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_thing_asked_gets_its_own_gap_in_the_order_of_the_text(language, analysed):
    words = {
        "en": ("parking", "hiring", "pets"),
        "ru": ("парковк", "аренд", "питомц"),
        "pl": ("parking", "wynaj", "zwierz"),
        "et": ("parkimis", "rentimis", "lemmikloom"),
    }[language]
    analysis = analysed(language, "neutral", reaction="help", question=True)

    for draft in suggest(ReviewInput(SEVERAL[language]), Context(), analysis=analysis):
        places = [draft.text.lower().find(word) for word in words]
        assert draft.text.count("[___]") == len(words), draft.text
        assert -1 not in places, draft.text
        assert places == sorted(places), draft.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_asked_beside_known_things_gets_a_gap_as_well(language, analysed):
    text = {
        "en": "What is the limit for transfers? Which knot do the sailors tie?",
        "ru": "Какой лимит на переводы? Какой узел вяжут матросы?",
        "pl": "Jaki jest limit przelewów? Jaki węzeł wiążą żeglarze?",
        "et": "Mis on ülekande limiit? Millist sõlme madrused teevad?",
    }[language]
    analysis = analysed(language, "neutral", reaction="help", question=True)

    assert asked_kinds(text, language) == ["limit", None]
    for draft in suggest(ReviewInput(text), Context(), analysis=analysis):
        assert draft.text.count("[___]") == 2, draft.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_of_no_known_kind_is_more_than_a_gap(language, analysed):
    text = {
        "en": "Which knot do the sailors tie?",
        "ru": "Какой узел вяжут матросы?",
        "pl": "Jaki węzeł wiążą żeglarze?",
        "et": "Millist sõlme madrused teevad?",
    }[language]
    analysis = analysed(language, "neutral", reaction="help", question=True)

    for draft in suggest(ReviewInput(text), Context(), analysis=analysis):
        assert not re.search(r"(?:^|[.!?] )\[___\]", draft.text), draft.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_told_before_a_question_is_not_asked(language):
    text = {
        "en": "The table was delivered yesterday, how can I return it?",
        "ru": "Вчера привезли стол, как его вернуть?",
        "pl": "Wczoraj kurier przywiózł stół, jak go zwrócić?",
        "et": "Eile tõi kuller laua, kuidas seda tagastada?",
    }[language]

    assert asked_kinds(text, language) == ["refund"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_its_author_answers_himself_is_no_question(language):
    text = {
        "en": "The verdict? Nobody returned the deposit.",
        "ru": "Итог? Залог никто не вернул.",
        "pl": "Efekt? Kaucji nikt nie oddał.",
        "et": "Tulemus? Tagatisraha keegi ei tagastanud.",
    }[language]

    assert questions(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "How many more times do I have to explain the leak?"),
        ("en", "Why is everything always so slow?"),
        ("ru", "Нафига так делать?"),
        ("ru", "Когда вы уже научитесь?"),
        ("pl", "Ile razy jeszcze trzeba tłumaczyć?"),
        ("pl", "Kto wpadł na taki pomysł?"),
        ("et", "Mitu korda peab seletama?"),
        ("et", "Kes selle välja mõtles?"),
    ],
)
def test_what_only_cries_out_asks_nothing(language, text):
    assert questions(text, language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_kind_words_under_low_stars_with_a_question_are_answered(language, analysed):
    text, kind = {
        "en": ("So pleased with the fridge. Where can I buy a spare shelf?", "pleased"),
        "ru": ("Холодильником очень довольны. Где докупить полку?", "довольны"),
        "pl": ("Jesteśmy zachwyceni lodówką. Gdzie dokupię półkę?", "zachwyceni"),
        "et": ("Külmkapiga väga rahul. Kust saab riiulit juurde osta?", "rahul"),
    }[language]
    start = text.index(kind)
    evidence = [{"span": [start, start + len(kind)], "speaks_for": "positive"}]
    analysis = {**analysed(language, "positive", reaction="help", question=True), "evidence": evidence}

    for draft in suggest(ReviewInput(text, 2), Context(), analysis=analysis):
        assert "[___]" in draft.text
        assert "concern" not in draft.moves
        assert "empathy" not in draft.moves


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_favour_is_granted_with_what_we_need_for_it_in_private(language, analysed):
    text = {
        "en": "Can you please help me correct my surname?",
        "ru": "Можете помочь исправить фамилию?",
        "pl": "Możecie pomóc zmienić nazwisko?",
        "et": "Kas saate aidata perekonnanime muuta?",
    }[language]
    private = {"en": "private message", "ru": "личные сообщения", "pl": "prywatnej", "et": "privaatsõnumiga"}
    analysis = analysed(language, "neutral", reaction="help", question=True)

    for platform, said in (("generic", True), ("google", False)):
        for draft in suggest(ReviewInput(text), Context(platform=platform), analysis=analysis):
            assert (private[language] in draft.text) is said, draft.text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Bread 3.50 each and how much is the jam?"),
        ("ru", "Хлеб 3.50 и сколько стоит варенье?"),
        ("pl", "Chleb 3.50 i ile kosztuje dżem?"),
        ("et", "Leib 3.50 ja kui palju maksab moos?"),
    ],
)
def test_a_point_in_a_number_ends_no_question(language, text):
    assert questions(text, language) == [text]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_word_joins_to_a_known_question_is_asked_as_well(language):
    text = {
        "en": "Do I have to unlock the kayak shed at dawn and how much is the ferry?",
        "ru": "Нужно ли утром отпирать сарай с лодками и сколько стоит паром?",
        "pl": "Czy trzeba rano otwierać szopę z kajakami i ile kosztuje prom?",
        "et": "Kas pean hommikul kajakikuuri ukse lukust keerama ja palju maksab praam?",
    }[language]

    assert None in asked_kinds(text, language)
    assert "price" in asked_kinds(text, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_several_questions_of_no_known_kind_get_a_gap_each(language, analysed):
    text = {
        "en": "Which knot do the sailors tie? Who paints the masts?",
        "ru": "Какой узел вяжут матросы? Кто красит мачты?",
        "pl": "Jaki węzeł wiążą żeglarze? Kto maluje maszty?",
        "et": "Millist sõlme madrused teevad? Kes maste värvib?",
    }[language]
    analysis = analysed(language, "neutral", reaction="help", question=True)

    for draft in suggest(ReviewInput(text), Context(), analysis=analysis):
        assert draft.text.count("[___]") == 2, draft.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["...", "?", " . ?", "—?! …"])
def test_marks_alone_ask_nothing_that_is_known(language, text):
    assert not any(asked_kinds(text, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_things_asked_in_one_sentence_get_a_gap_each(language, analysed):
    text = {
        "en": "Do the sailors tie this knot by hand and who paints all the masts?",
        "ru": "Вяжут ли матросы этот узел вручную и кто красит мачты?",
        "pl": "Czy żeglarze wiążą ten węzeł ręcznie i kto maluje maszty?",
        "et": "Kas madrused seovad seda sõlme käsitsi ja kes maste värvib?",
    }[language]
    analysis = analysed(language, "neutral", reaction="help", question=True)

    for draft in suggest(ReviewInput(text), Context(), analysis=analysis):
        assert draft.text.count("[___]") == 2, draft.text
