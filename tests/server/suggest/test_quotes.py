"""The customer's own words in a draft: whole clauses, nothing cut in half, nothing a firm would not repeat.

Long, because each kind has its texts and near misses in four languages.
"""

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.remark import find_remark, follows_remark
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
    ("language", "text", "quote"),
    [
        ("en", "The gazebo wobbles on all four legs.", "“The gazebo wobbles on all four legs”"),
        ("ru", "Беседка шатается на всех четырёх ножках.", "«Беседка шатается на всех четырёх ножках»"),
        (
            "pl",
            "Altana chwieje się na czterech nogach.",
            "„Altana chwieje się na czterech nogach”",
        ),
        ("et", "Lehtla kõigub kõigi nelja jala peal.", "„Lehtla kõigub kõigi nelja jala peal“"),
    ],
)
def test_what_has_no_form_to_be_named_by_is_said_in_the_customers_own_words(language, text, quote, analysed):
    drafts = suggest(ReviewInput(text, 1), Context(), analysis=analysed(language, "negative"))

    assert quote in drafts[0].text
    assert all(draft.text.count(quote[0]) <= 1 for draft in drafts)


def test_nothing_is_quoted_where_the_platform_forbids_it(analysed):
    review = ReviewInput("The gazebo wobbles on all four legs.", 1)

    drafts = suggest(review, Context(platform="tripadvisor"), analysis=analysed("en", "negative"))

    assert not any("“" in draft.text for draft in drafts)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Is the jacket true to size?"),
        ("ru", "Куртка идёт размер в размер?"),
        ("pl", "Czy kurtka ma normalną rozmiarówkę?"),
        ("et", "Kas jope suurus vastab tavalisele?"),
    ],
)
def test_a_question_gets_a_gap_for_the_answer_or_the_question_it_hangs_on_and_no_deadline(language, text, analysed):
    analysis = analysed(language, "neutral", reaction="help", question=True)

    full, short, question = suggest(ReviewInput(text), Context(), analysis=analysis)

    assert "[___]" in full.text
    assert "question" in short.moves
    assert "question" in question.moves
    assert not any("18" in draft.text or "12" in draft.text for draft in (full, short, question))


@pytest.mark.parametrize("language", ["en", "ru", "pl", "et"])
def test_news_and_adverts_are_not_thanked_for(language, analysed):
    news = {
        "en": "RT @news: Bank opens forty new branches https://example.org/1",
        "ru": "RT @news: Банк откроет сорок отделений https://example.org/1",
        "pl": "RT @news: Bank otworzy czterdzieści oddziałów https://example.org/1",
        "et": "RT @news: Pank avab nelikümmend kontorit https://example.org/1",
    }[language]

    for draft in suggest(ReviewInput(news), Context(), analysis=analysed(language, "neutral", reaction="none")):
        assert draft.moves == ["no_reply"]


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("en", "Lovely lamp, warm light. The only downside is the short stiff cable.", "is the short stiff cable”"),
        ("ru", "Лампа чудесная, светит мягко. Единственный минус — слишком короткий жёсткий провод.", None),
        ("pl", "Lampa śliczna, ciepłe światło. Jedyny minus to krótki sztywny kabel.", "krótki sztywny kabel”"),
        ("et", "Lamp on imeline, soe valgus. Ainus miinus on lühike jäik juhe.", "lühike jäik juhe“"),
    ],
)
def test_the_only_minus_of_a_glad_review_is_taken_up(language, text, quote, analysed):
    found = find_remark(text, language)

    assert found
    for draft in suggest(ReviewInput(text, 5), Context(), analysis=analysed(language, "positive")):
        assert quote is None or quote in draft.text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Lovely lamp, I can find no downsides at all."),
        ("ru", "Лампа чудесная, минусов нет."),
        ("pl", "Lampa śliczna, minusów brak."),
        ("et", "Lamp on imeline, miinuseid pole."),
    ],
)
def test_no_downsides_are_no_remark(language, text):
    assert find_remark(text, language) is None


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


def test_what_asks_where_is_no_order_number_where_nothing_was_ordered(analysed):
    drafts = suggest(
        ReviewInput("Nobody spoke to us for an hour and then the lights went out on everyone.", 1),
        Context(),
        analysis=analysed("en", "negative"),
    )

    assert all("order number" not in draft.text for draft in drafts)


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


def test_a_long_review_is_not_repeated_from_end_to_end(analysed):
    text = "The gazebo wobbles on all four legs whenever somebody sits down."

    drafts = suggest(ReviewInput(text, 1), Context(), analysis=analysed("en", "negative"))

    assert not any(text.rstrip(".") in draft.text for draft in drafts)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Спасибо тренеру! Минус 14 кило за год."),
        ("pl", "Panie trenerze, dzięki! Minus 14 kilo."),
        ("et", "Aitäh treenerile! Miinus 14 kilo."),
    ],
)
def test_a_minus_before_a_figure_is_no_remark(language, text):
    assert find_remark(text, language) is None


def test_what_could_not_be_better_is_no_remark():
    assert find_remark("Отпуск не мог быть лучше.", "ru") is None
    assert find_remark("Шкатулка прелесть, крышка туговата.", "ru") is not None


@pytest.mark.parametrize(
    ("language", "text", "side"),
    [
        (
            "en",
            "We stayed four nights in May with two children and a pushchair. The curtains were brown. Nobody came when "
            "the boiler failed, and we asked three times for a plumber without any answer.",
            "The curtains were brown",
        ),
        (
            "ru",
            "Жили четыре ночи в мае, с двумя детьми и коляской. Шторы были коричневые. Когда сломался бойлер, никто не "
            "пришёл, и мы трижды просили прислать мастера, но ответа не дождались.",
            "Шторы были коричневые",
        ),
    ],
)
def test_a_side_fact_of_a_longer_complaint_is_not_quoted(language, text, side, analysed):
    for draft in suggest(ReviewInput(text, 2), Context(), analysis=analysed(language, "negative")):
        assert side not in draft.text


def test_a_topic_told_by_one_word_among_several_topics_is_not_named(analysed):
    text = "The lid is honest: they wrote of one scratch and there was one scratch."
    analysis = analysed("en", "positive", "product_quality", "support_response", reaction="thank")
    analysis["evidence"] = [{"span": [11, 17], "speaks_for": "positive"}]

    for draft in suggest(ReviewInput(text, 5), Context(), analysis=analysis):
        assert "help" not in draft.text


@pytest.mark.parametrize(
    ("language", "text", "cut"),
    [
        ("en", "The parcel was packed at 12:00, now it is 17:30 and nobody has come.", "packed at 12”"),
        ("ru", "Посылку собрали в 12:00, сейчас 17:30, и никто не приехал.", "в 12»"),
    ],
)
def test_a_time_of_day_is_not_cut(language, text, cut, analysed):
    for draft in suggest(ReviewInput(text, 1), Context(), analysis=analysed(language, "negative")):
        assert cut not in draft.text


def test_what_follows_a_remark_is_no_praise(analysed):
    text = "The lid was easy to fit. Only catch is, spare parts are needed for every season."
    analysis = analysed("en", "positive", "product_quality", reaction="thank")

    assert follows_remark(text, list(find_stretches(text, "en"))[-1], "en")
    for draft in suggest(ReviewInput(text, 5), Context(), analysis=analysis):
        assert "“spare parts are needed for every season”" not in draft.text or "complaint" in draft.moves


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Not bad, could have been better."),
        ("ru", "Неплохо, но могло быть и лучше."),
        ("pl", "Niezły, ale mógłby być lepszy."),
        ("et", "Polnud paha, aga võiks parem olla."),
    ],
)
def test_a_wish_for_better_is_a_remark_and_says_too_little_to_be_quoted(language, text):
    remark = find_remark(text, language)

    assert remark is not None
    assert remark.quote is None


@pytest.mark.parametrize("language", ["en", "ru", "pl", "et"])
def test_under_five_stars_nothing_is_a_complaint_that_no_word_sets_against_the_praise(language, analysed):
    text = {
        "en": "The smith straightened the leg, and the paint lasted two winters.",
        "ru": "Кузнец выправил ножку, краска продержалась две зимы.",
        "pl": "Kowal wyprostował nogę, a farba trzyma się dwie zimy.",
        "et": "Sepp õgvendas jala ja värv on püsinud kaks talve.",
    }[language]
    analysis = analysed(language, "mixed", "product_quality", reaction="explain")
    analysis["evidence"] = [{"span": [0, 3], "speaks_for": "positive"}, {"span": [4, 9], "speaks_for": "negative"}]
    analysis["aspects"]["price_value"] = "negative"

    for draft in suggest(ReviewInput(text, 5), Context(), analysis=analysis):
        assert "complaint" not in draft.moves, draft.text


def test_so_loud_that_is_not_cut():
    told = stretches("The fan is so loud on low that the neighbours knock.", "en")

    assert all("so loud" in one for one in told)


def test_a_request_is_no_complaint_to_quote_and_a_sigh_is_left_out():
    told = stretches("Please cancel my gym pass. Sadly the changing room was filthy.", "en")

    assert "the changing room was filthy" in told
    assert not any("ancel" in one for one in told)
