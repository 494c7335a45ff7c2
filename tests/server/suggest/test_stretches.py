"""Which pieces of a review may be repeated: whole clauses, nothing cut in half, nothing a firm would not repeat."""

import pytest

from replywell.suggest.stretches import find_stretches


def stretches(text, language):
    return [stretch.text for stretch in find_stretches(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Nice lamp. But both shelves came without screws, sadly.", "both shelves came without screws"),
        ("ru", "Лампа милая. Но обе полки приехали без шурупов!", "обе полки приехали без шурупов"),
        ("pl", "Lampa ładna. Ale obie półki przyszły bez śrub!", "obie półki przyszły bez śrub"),
        ("et", "Lamp on kena. Aga mõlemad riiulid tulid ilma kruvideta!", "mõlemad riiulid tulid ilma kruvideta"),
    ],
)
def test_a_clause_is_cut_out_whole_and_without_the_word_that_joins_it(language, text, told):
    assert told in stretches(text, language)


@pytest.mark.parametrize(
    ("language", "text", "half"),
    [
        ("ru", "Не могу сказать, что ужин был вкусным.", "ужин был вкусным"),
        ("pl", "Nie powiem, że kolacja była smaczna.", "kolacja była smaczna"),
        ("et", "Ei saa öelda, et õhtusöök oli maitsev.", "õhtusöök oli maitsev"),
        ("en", "If they had come on time, the evening would be lovely.", "the evening would be lovely"),
    ],
)
def test_a_clause_is_never_taken_from_under_the_one_that_denies_it(language, text, half):
    assert half not in stretches(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Your manager Oliver shouted at everybody."),
        ("en", "The whole staff are thieves and liars."),
        ("en", "Call me back on 0701234567 about the sofa."),
        ("ru", "Ваш кассир Олег накричал на всех."),
        ("ru", "Тут работают одни мошенники и хамы."),
        ("pl", "Wasz kierownik Marek nakrzyczał na wszystkich."),
        ("et", "Teie juhataja Marek karjus kõigi peale."),
        ("en", "Is the green sofa still available?"),
    ],
)
def test_names_numbers_abuse_and_questions_are_not_repeated(language, text):
    assert stretches(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "cut"),
    [
        ("pl", "Pokój ciasny, w którym nawet telewizor milczał.", "w którym nawet telewizor milczał"),
        ("en", "The lamp is bright, but the cable is short.", "The lamp is bright, but the cable is short"),
        ("ru", "До моря 18 мин. пешком по жаре.", "пешком по жаре"),
    ],
)
def test_neither_a_hanging_clause_nor_both_sides_nor_half_a_sentence_is_quoted(language, text, cut):
    assert cut not in stretches(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "Gorąca czekolada była zimna."),
        ("pl", "Pierwszy raz obsługa zapomniała o nas."),
        ("pl", "Praca wykonana niechlujnie."),
        ("pl", "Śmierdzący pokój bez okna."),
        ("pl", "Czekać trzeba godzinę."),
        ("pl", "Miesiąc czekania na zamek."),
        ("ru", "Лучи лампы слепят глаза."),
        ("en", "Parking cost twelve pounds."),
        ("en", "Disappointing soup without salt."),
        ("et", "Tubades oli külm ja niiske."),
    ],
)
def test_a_clause_is_quoted_though_its_first_word_looks_like_a_gerund(language, text):
    assert text.removesuffix(".") in stretches(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Wi-Fi broke every Saturday."),
        ("et", "Eilne Wi-Fi katkes iga tunni järel."),
        ("pl", "Hotelowe Wi-Fi zrywało co godzinę."),
        ("ru", "Ваш Wi-Fi рвался каждый час."),
    ],
)
def test_days_and_abbreviations_name_nobody(language, text):
    assert text.removesuffix(".") in stretches(text, language)


@pytest.mark.parametrize(
    ("language", "text", "cut"),
    [
        ("pl", "Szef nakrzyczał, czekając na zamek do furtki.", "czekając na zamek do furtki"),
        ("pl", "Szef nakrzyczał, zgubiwszy klucz do furtki.", "zgubiwszy klucz do furtki"),
        ("ru", "Шкаф привезли поздно, обещая доставку за три дня.", "обещая доставку за три дня"),
        ("ru", "Шкаф стоит, потратив целую неделю.", "потратив целую неделю"),
        ("en", "The manager shouted, holding the key to the shed.", "holding the key to the shed"),
        ("et", "Juhataja karjus, lugedes valet tellimust ette.", "lugedes valet tellimust ette"),
    ],
)
def test_a_gerund_is_not_quoted_alone(language, text, cut):
    assert cut not in stretches(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We were afraid of the long drive."),
        ("en", "The delivery definately came too late."),
        ("en", "The delivery was sooooo very late."),
        ("en", "Bravo for losing the parcel."),
        ("ru", "Очень боялись долгой дороги."),
        ("ru", "Курьер вообщем приехал поздно."),
        ("ru", "Браво потерявшим мою посылку."),
        ("pl", "Baliśmy się długiej drogi."),
        ("pl", "Kurier napewno przyjechał za późno."),
        ("pl", "Brawo za zgubioną paczkę."),
        ("et", "Kartsime pikka sõitu väga."),
        ("et", "Kuller tuli vaga hilja kohale."),
        ("et", "Braavo kadunud paki eest."),
    ],
)
def test_neither_fears_nor_slips_of_the_pen_nor_jibes_are_repeated(language, text):
    assert stretches(text, language) == []


def test_so_loud_that_is_not_cut():
    told = stretches("The fan is so loud on low that the neighbours knock.", "en")

    assert all("so loud" in one for one in told)


def test_a_request_is_no_complaint_to_quote_and_a_sigh_is_left_out():
    told = stretches("Please cancel my gym pass. Sadly the changing room was filthy.", "en")

    assert "the changing room was filthy" in told
    assert not any("ancel" in one for one in told)


HEADS = {
    "en": ("The phone, which they sold me in May, restarts every hour.", "The phone, which they sold me in May"),
    "ru": ("Чайник, который мне продали в мае, выключается сам каждый час.", "Чайник, который мне продали в мае"),
    "pl": ("Telefon, który mi sprzedali w maju, sam wyłącza się co godzinę.", "Telefon, który mi sprzedali w maju"),
    "et": (
        "Telefon, mille nad mulle mais müüsid, lülitub iga tunni tagant välja.",
        "Telefon, mille nad mulle mais müüsid",
    ),
}


@pytest.mark.parametrize("language", HEADS)
def test_a_bare_name_with_its_clause_is_no_stretch_where_the_sentence_goes_on(language):
    text, torn = HEADS[language]

    assert torn not in stretches(text, language)


def test_so_far_parts_no_sentence():
    assert not [
        one.text for one in find_stretches("Four hrs so far waiting for a call.", "en") if "far" in one.text[:4]
    ]
