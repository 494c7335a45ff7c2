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
KINDS = {
    "delivery_time": {
        "en": "How long does delivery to the islands take?",
        "ru": "Сколько дней идёт доставка на Сахалин?",
        "pl": "Ile trwa dostawa na wyspę?",
        "et": "Kui kaua võtab tarne saartele aega?",
    },
    "delivery_cost": {
        "en": "How much is shipping to the islands?",
        "ru": "Сколько стоит доставка на Сахалин?",
        "pl": "Ile kosztuje wysyłka na wyspę?",
        "et": "Palju maksab saatmine saartele?",
    },
    "contact": {
        "en": "What is the phone number of the workshop?",
        "ru": "Подскажите номер телефона мастерской",
        "pl": "Jaki jest numer telefonu do warsztatu?",
        "et": "Mis on töökoja telefoninumber?",
    },
    "access": {
        "en": "Is there a ramp for a wheelchair?",
        "ru": "Есть пандус для коляски?",
        "pl": "Czy jest podjazd dla wózków?",
        "et": "Kas ratastooli jaoks on kaldtee?",
    },
    "children": {
        "en": "May I bring a toddler?",
        "ru": "Можно прийти с ребёнком?",
        "pl": "Czy można przyjść z dzieckiem?",
        "et": "Kas lapsega võib tulla?",
    },
    "menu": {
        "en": "Are the dumplings gluten-free?",
        "ru": "Есть безглютеновые вареники?",
        "pl": "Czy pierogi są bezglutenowe?",
        "et": "Kas pelmeenid on gluteenivabad?",
    },
    "payment": {
        "en": "Can I pay by card?",
        "ru": "Можно оплатить картой?",
        "pl": "Czy można płacić kartą?",
        "et": "Kas kaardiga saab maksta?",
    },
    "discount": {
        "en": "Is there a discount for pensioners?",
        "ru": "Есть скидка пенсионерам?",
        "pl": "Czy jest zniżka dla emerytów?",
        "et": "Kas pensionäridele on soodustus?",
    },
    "limit": {
        "en": "What is the limit for transfers?",
        "ru": "Какой лимит на переводы?",
        "pl": "Jaki jest limit przelewów?",
        "et": "Mis on ülekande limiit?",
    },
    "buy": {
        "en": "Where can I buy a spare shelf?",
        "ru": "Где докупить полку?",
        "pl": "Gdzie dokupię półkę?",
        "et": "Kust saab riiulit juurde osta?",
    },
    "free": {
        "en": "Any tables free this evening?",
        "ru": "Есть свободные столики на вечер?",
        "pl": "Czy są wolne stoliki na wieczór?",
        "et": "Kas õhtuks on vabu laudu?",
    },
    "start": {
        "en": "When does the pottery course begin?",
        "ru": "Когда начинается курс керамики?",
        "pl": "Kiedy zaczyna się kurs ceramiki?",
        "et": "Millal keraamikakursus algab?",
    },
    "choice": {
        "en": "Which is quicker, the ferry or the bridge?",
        "ru": "Что быстрее, паром или мост?",
        "pl": "Szybciej promem czy mostem?",
        "et": "Kumb on kiirem, praam või sild?",
    },
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_the_kind_of_a_question_is_known(kind, language):
    assert asked_kinds(KINDS[kind][language], language) == [kind]


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
    more = {
        "en": " Which knot do the sailors tie?",
        "ru": " Какой узел вяжут матросы?",
        "pl": " Jaki węzeł wiążą żeglarze?",
        "et": " Millist sõlme madrused teevad?",
    }[language]
    text = KINDS["limit"][language] + more
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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Why has the shower in the gym not worked for three weeks, and why is the sauna shut?"),
        ("ru", "Почему в зале третью неделю не работает душ?"),
        ("pl", "Dlaczego prysznic na siłowni nie działa od trzech tygodni?"),
        ("et", "Miks jõusaali dušš juba kolmandat nädalat ei tööta?"),
    ],
)
def test_who_asks_for_the_reason_asks_for_no_opening_hours(language, text):
    assert asked_kinds(text, language) == ["why"]


MORE_KINDS = {
    "plans": {
        "en": "When will you add a widget?",
        "ru": "Когда добавите виджет?",
        "pl": "Planujecie widżet?",
        "et": "Kas vidinat on plaanis lisada?",
    },
    "cancel": {
        "en": "How late can I cancel the raft trip?",
        "ru": "До какого дня можно отменить сплав?",
        "pl": "Do kiedy mogę odwołać rezerwację spływu?",
        "et": "Mitu päeva enne saab parvesõidu tühistada?",
    },
    "difference": {
        "en": "What is the difference between the two paddles?",
        "ru": "Чем отличаются эти вёсла?",
        "pl": "Czym się różnią te wiosła?",
        "et": "Mille poolest need aerud erinevad?",
    },
    "interest": {
        "en": "What is the interest rate on the boat loan?",
        "ru": "Под какой процент кредит на лодку?",
        "pl": "Jakie jest oprocentowanie kredytu na łódź?",
        "et": "Mis on paadilaenu intress?",
    },
    "repair": {
        "en": "Do you repair outboard motors?",
        "ru": "Делаете ремонт лодочных моторов?",
        "pl": "Naprawiacie silniki zaburtowe?",
        "et": "Kas teete paadimootorite remonti?",
    },
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", MORE_KINDS)
def test_what_was_taken_for_hours_returns_and_prices_has_a_kind_of_its_own(kind, language):
    assert asked_kinds(MORE_KINDS[kind][language], language) == [kind]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Would the login show my home address to others?"),
        ("en", "Does the recorder have a slot for a memory card?"),
        ("ru", "Хватит ли скорости для звонка?"),
        ("ru", "Какой там график выплат?"),
        ("pl", "Do której klasy nadaje się podręcznik?"),
        ("et", "Miks äpp küsib kontaktidele ligipääsu, selle vastust ma ei leia, kas oskate aidata?"),
    ],
)
def test_a_word_that_sounds_like_a_kind_is_answered_without_one(language, text):
    assert not {"place", "booking", "size", "hours", "access"} & set(asked_kinds(text, language))


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
