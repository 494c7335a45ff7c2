"""What of a review is said in a draft, in the customer's own words or in ours, and what is left out."""

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest


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


def test_what_asks_where_is_no_order_number_where_nothing_was_ordered(analysed):
    drafts = suggest(
        ReviewInput("Nobody spoke to us for an hour and then the lights went out on everyone.", 1),
        Context(),
        analysis=analysed("en", "negative"),
    )

    assert all("order number" not in draft.text for draft in drafts)


def test_a_long_review_is_not_repeated_from_end_to_end(analysed):
    text = "The gazebo wobbles on all four legs whenever somebody sits down."

    drafts = suggest(ReviewInput(text, 1), Context(), analysis=analysed("en", "negative"))

    assert not any(text.rstrip(".") in draft.text for draft in drafts)


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
