"""What is requested without a question mark is taken up once, by its kind or in the customer's own words."""

import re

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.phrasings import load_phrasings, load_words
from replywell.suggest.requesting import request_in_words, requests

LANGUAGES = ("ru", "en", "pl", "et")
KINDS = {
    "refund": {
        "en": "The kayak had a hole. Give me my money back.",
        "ru": "Байдарка с дыркой. Верните задаток.",
        "pl": "Kajak był dziurawy. Oddajcie mi kaucję.",
        "et": "Kajakis oli auk. Andke mulle raha tagasi.",
    },
    "compensation": {
        "en": "The ferry left without us. I expect compensation.",
        "ru": "Паром ушёл без нас. Требуем компенсацию.",
        "pl": "Prom odpłynął bez nas. Oczekuję rekompensaty.",
        "et": "Praam läks ilma meieta. Ootan hüvitist.",
    },
    "stop": {
        "en": "Stop texting me about lawnmowers.",
        "ru": "Хватит мне звонить про газонокосилки.",
        "pl": "Przestańcie do mnie dzwonić w sprawie kosiarek.",
        "et": "Lõpetage mulle muruniidukite pärast helistamine.",
    },
    "papers": {
        "en": "Please send the invoice for the canoe trip again.",
        "ru": "Пришлите, пожалуйста, квитанцию за сплав ещё раз.",
        "pl": "Proszę o ponowne przesłanie faktury za spływ.",
        "et": "Palun saatke kanuumatka arve uuesti.",
    },
    "change": {
        "en": "Please connect our two reservations.",
        "ru": "Соедините, пожалуйста, две наши брони.",
        "pl": "Proszę połączyć nasze dwie rezerwacje.",
        "et": "Palun ühendage meie kaks broneeringut.",
    },
    "contact": {
        "en": "Call me about the roof, I am at home all week.",
        "ru": "Перезвоните мне насчёт крыши.",
        "pl": "Zadzwońcie do mnie w sprawie dachu.",
        "et": "Helistage mulle katuse asjus.",
    },
    "punish": {
        "en": "The lifeguard should be sacked.",
        "ru": "Увольте этого спасателя.",
        "pl": "Zwolnijcie tego ratownika.",
        "et": "Vallandage see vetelpäästja.",
    },
    "apology": {
        "en": "I expect an apology from the lifeguard.",
        "ru": "Жду извинений от спасателя.",
        "pl": "Oczekuję przeprosin od ratownika.",
        "et": "Ootan vetelpäästjalt vabandust.",
    },
    "reason": {
        "en": "I want an explanation for the closed pier.",
        "ru": "Объясните, отчего закрыт причал.",
        "pl": "Żądam wyjaśnień w sprawie zamkniętego pomostu.",
        "et": "Nõuan selgitust, mispärast kai kinni on.",
    },
    "wish": {
        "en": "Add a dark mode please.",
        "ru": "Добавьте ночной режим.",
        "pl": "Dodajcie ciemny motyw.",
        "et": "Lisage tume teema.",
    },
    "plea": {
        "en": "Please turn the hammocks round.",
        "ru": "Разверните, пожалуйста, гамаки к морю.",
        "pl": "Proszę o obrócenie hamaków do morza.",
        "et": "Palun keerake võrkkiiged mere poole.",
    },
}
NONE = {
    "en": "Please be aware that the path is steep.",
    "ru": "Обратите внимание, тропа крутая, идите, пожалуйста, осторожно. Прошу прощения за почерк.",
    "pl": "Proszę uważać, ścieżka jest stroma.",
    "et": "Palun vaadake jalge ette, rada on järsk.",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_the_kind_of_a_request_is_known(kind, language):
    assert [one.kind for one in requests(KINDS[kind][language], language)][:1] == [kind]


@pytest.mark.parametrize("language", ["en", "pl", "et"])
def test_a_warning_to_others_requests_nothing(language):
    assert requests(NONE[language], language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_request_can_be_taken_up(language):
    words, moves = load_words(language), load_phrasings(language)

    assert {f"want.{kind}" for kind in words["requested"]} <= moves.keys()
    assert all(re.compile(pattern) for pattern in words["requested"].values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_request_that_has_no_kind_is_repeated_in_its_own_words(language, analysed):
    text = KINDS["plea"][language]
    words = request_in_words(requests(text, language)[0], text, language)
    analysis = analysed(language, "neutral", reaction="none")

    assert words
    for draft in suggest(ReviewInput(text), Context(), analysis=analysis):
        assert words in draft.text, draft.text
        assert draft.text.count("[___]") == 1, draft.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_change_without_a_complaint_gets_a_gap_and_a_day(language, analysed, faults):
    analysis = analysed(language, "neutral", reaction="none")
    drafts = suggest(ReviewInput(KINDS["change"][language]), Context(), analysis=analysis)

    assert faults(drafts) == []
    for draft in drafts:
        assert "[___]" in draft.text, draft.text
        assert "follow_up" in draft.moves, draft.text


REFUND = {"en": r"refund|money back", "ru": r"возврат", "pl": r"zwrot", "et": r"tagasta"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reaction", ["handover", "ask_details", "explain"])
def test_money_that_is_asked_back_is_spoken_of_in_a_complaint_however_vague(language, reaction, analysed, faults):
    analysis = analysed(language, "negative", reaction=reaction)
    drafts = suggest(ReviewInput(KINDS["refund"][language], 1), Context(), analysis=analysis)

    assert faults(drafts) == []
    for draft in drafts:
        assert re.search(REFUND[language], draft.text, re.IGNORECASE), draft.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_money_that_is_asked_back_beside_a_question_is_spoken_of_as_well(language, analysed):
    text = {
        "en": "What is the charge RX 7 on my bill? Give me my money back.",
        "ru": "Что за строка RX 7 в счёте? Верните деньги.",
        "pl": "Co to za pozycja RX 7 na rachunku? Oddajcie pieniądze.",
        "et": "Mis rida see RX 7 arvel on? Andke raha tagasi.",
    }[language]
    analysis = analysed(language, "negative", "billing_charge", question=True)

    for draft in suggest(ReviewInput(text, 2), Context(), analysis=analysis):
        assert "[___]" in draft.text, draft.text
        assert re.search(REFUND[language], draft.text, re.IGNORECASE), draft.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wish_under_praise_is_repeated_and_passed_on_once(language, analysed):
    text, wish = {
        "en": ("Lovely pool, friendly staff. Please add a second towel rail.", "add a second towel rail"),
        "ru": ("Чудесный бассейн, милые люди. Добавьте вторую вешалку для полотенец.", "Добавьте вторую вешалку"),
        "pl": ("Cudowny basen, miła obsługa. Dodajcie drugi wieszak na ręczniki.", "Dodajcie drugi wieszak"),
        "et": ("Imeline bassein, toredad inimesed. Lisage teine rätikunagi.", "Lisage teine rätikunagi"),
    }[language]
    analysis = analysed(language, "positive", reaction="thank")

    for draft in suggest(ReviewInput(text, 5), Context(), analysis=analysis):
        assert draft.text.count(wish) == 1, draft.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_asks_for_the_reason_in_a_complaint_is_told_it_once_it_is_found(language, analysed):
    text, reason = {
        "en": ("The hammock tore on day one. Why is the cloth so thin?", r"reason|why"),
        "ru": ("Гамак порвался в первый же день. Почему ткань тонкая?", r"причин"),
        "pl": ("Hamak podarł się pierwszego dnia. Dlaczego materiał jest cienki?", r"przyczyn|skąd"),
        "et": ("Võrkkiik rebenes esimesel päeval. Miks riie õhuke on?", r"põhjus"),
    }[language]
    analysis = analysed(language, "negative", "defect", question=True)

    for draft in suggest(ReviewInput(text, 2), Context(), analysis=analysis):
        assert re.search(reason, draft.text, re.IGNORECASE), draft.text
        assert "[___]" not in draft.text, draft.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_mourns_and_asks_something_is_answered(language, analysed):
    text = {
        "en": "My mother died in March. What is the phone number of the office that closes her contract?",
        "ru": "В марте умерла мама. Какой номер телефона у отдела, который закроет её договор?",
        "pl": "W marcu zmarła moja mama. Jaki jest numer telefonu do działu, który zamknie jej umowę?",
        "et": "Märtsis suri mu ema. Mis on selle osakonna telefoninumber, kes tema lepingu sulgeb?",
    }[language]
    analysis = analysed(language, "neutral", reaction="help", question=True)

    for draft in suggest(ReviewInput(text), Context(), analysis=analysis):
        assert "[___]" in draft.text, draft.text


SHOUTED = {
    "en": "The pool was green. Is this supposed to be a spa?!",
    "ru": "Бассейн зелёный. Разрешите узнать, вы тут живые?!",
    "pl": "Basen był zielony. Czy ktoś tu w ogóle zagląda?!",
    "et": "Bassein oli roheline. Kas keegi siin üldse käib?!",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_only_cries_out_is_not_thanked_for_as_a_question(language, analysed):
    analysis = analysed(language, "negative", reaction="help", question=True)

    for draft in suggest(ReviewInput(SHOUTED[language], 2), Context(), analysis=analysis):
        assert "[___]" not in draft.text, draft.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stars", [None, 5])
def test_a_wish_alone_is_passed_on(language, stars, analysed, faults):
    analysis = analysed(language, "neutral", reaction="none")
    drafts = suggest(ReviewInput(KINDS["wish"][language], stars), Context(), analysis=analysis)
    who = {"en": "decide|team", "ru": "решает|команд|отвечает", "pl": "decyduj|zespo", "et": "meeskonna|kolleegi"}[
        language
    ]

    assert faults(drafts) == []
    for draft in drafts:
        assert re.search(who, draft.text), draft.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_others_are_cited_to_wish_is_not_passed_on(language, analysed):
    marks = {"en": "“”", "ru": "«»", "pl": "„”", "et": "„“"}[language]
    wish = KINDS["wish"][language]
    analysis = analysed(language, "positive", reaction="thank")

    for draft in suggest(ReviewInput(f"{marks[0]}{wish}{marks[1]}", 5), Context(), analysis=analysis):
        assert "answer" not in draft.moves, draft.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_asked_beside_the_reason_gets_its_gap(language, analysed):
    text = {
        "en": "The hammock tore on day one. Why is the cloth so thin and who ties the knots?",
        "ru": "Гамак порвался в первый же день. Почему ткань тонкая и кто вяжет узлы?",
        "pl": "Hamak podarł się pierwszego dnia. Dlaczego materiał jest cienki i kto wiąże węzły?",
        "et": "Võrkkiik rebenes esimesel päeval. Miks riie õhuke on ja kes sõlmi seob?",
    }[language]
    analysis = analysed(language, "negative", "defect", question=True)

    for draft in suggest(ReviewInput(text, 2), Context(), analysis=analysis):
        assert draft.text.count("[___]") == 1, draft.text
