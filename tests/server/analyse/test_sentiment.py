"""What the sentiment analysis says of clear texts, of turns of speech, and of what is no text at all."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from textblob import TextBlob

from replywell.analyse.sentiment import read_sentiment
from replywell.analyse.sentiment_blob import ReplywellAnalyzer

CLEAR = [
    ("en", "The room was spotless and the staff were lovely, thank you!", "positive"),
    ("en", "Terrible. Broke after two days and nobody answers my emails.", "negative"),
    ("en", "Great kettle, but delivery took three weeks and the box was crushed.", "mixed"),
    ("en", "Which size should I order for a child of five?", "neutral"),
    ("ru", "Отличный магазин, всё привезли вовремя, рекомендую!", "positive"),
    ("ru", "Ужасное обслуживание, деньги не вернули, не рекомендую", "negative"),
    ("ru", "Кухня вкусная, но ждали полтора часа и официант нахамил", "mixed"),
    ("pl", "Świetna obsługa, szybka wysyłka, polecam!", "positive"),
    ("pl", "Nie polecam, towar uszkodzony, brak kontaktu ze sprzedawcą", "negative"),
    ("pl", "Jedzenie pyszne, ale obsługa fatalna i długo czekaliśmy", "mixed"),
    ("et", "Väga hea teenindus ja maitsev toit, soovitan!", "positive"),
    ("et", "Kohutav teenindus, raha ei tagastatud, ei soovita", "negative"),
    ("et", "Toit oli maitsev, aga teenindus aeglane ja ebaviisakas", "mixed"),
]
BARE = [
    ("pl", "Swietna obsluga, polecam goraco, jestem bardzo zadowolona", "positive"),
    ("et", "vaga hea teenindus, jain rahule, soovitan koigile", "positive"),
    ("ru", "spasibo bolshoe, vse otlichno, rekomenduyu", "positive"),
]


@pytest.mark.parametrize(("code", "text", "label"), CLEAR + BARE)
def test_a_clear_review_is_read_as_its_author_meant_it(code: str, text: str, label: str) -> None:
    assert read_sentiment(text, code=code).sentiment.label == label


@pytest.mark.parametrize(
    ("code", "good", "bad"),
    [
        ("en", "I would recommend it", "I would not recommend it"),
        ("ru", "рекомендую", "не рекомендую"),
        ("pl", "polecam", "nie polecam"),
        ("et", "soovitan", "ei soovita"),
    ],
)
def test_a_negation_turns_the_verdict(code: str, good: str, bad: str) -> None:
    assert read_sentiment(good, code=code).sentiment.polarity > 0.3
    assert read_sentiment(bad, code=code).sentiment.polarity < -0.3


def test_evidence_is_cut_from_the_text_and_shows_what_turns_a_word() -> None:
    text = "The driver was rude and the app is not reliable 😡"
    reading = read_sentiment(text, code="en")
    assert {found.text for found in reading.evidence} >= {"rude", "not reliable"}
    assert all(text[slice(*found.span)] == found.text for found in reading.evidence)
    assert {found.speaks_for for found in reading.evidence} == {"negative"}


def test_each_clause_speaks_for_itself() -> None:
    text = "Товар отличный, но доставка ужасная"
    reading = read_sentiment(text, code="ru")
    assert reading.label_at([text.index("Товар")]) == "positive"
    assert reading.label_at([text.index("доставка")]) == "negative"
    assert reading.label_at([0, text.index("доставка")]) == "mixed"


def test_stars_that_say_the_opposite_are_flagged_and_do_not_win() -> None:
    reading = read_sentiment("Awful, rude staff and filthy rooms, never again", code="en", stars=5)
    assert reading.sentiment.label == "negative"
    assert reading.stars_contradict
    assert not read_sentiment("Awful, rude staff and filthy rooms, never again", code="en", stars=1).stars_contradict


def test_stars_decide_where_there_are_no_words() -> None:
    assert read_sentiment("", stars=1).sentiment.label == "negative"
    assert read_sentiment(" ", stars=5).sentiment.label == "positive"
    assert read_sentiment("").sentiment.label == "neutral"


@pytest.mark.parametrize(("text", "label"), [("👍", "positive"), ("👎👎", "negative"), ("Super!", "positive")])
def test_a_text_of_no_language_is_read_by_what_all_languages_share(text: str, label: str) -> None:
    assert read_sentiment(text, code="und").sentiment.label == label


def test_textblob_carries_our_analyser() -> None:
    blob = TextBlob("Ужасное обслуживание, не рекомендую", analyzer=ReplywellAnalyzer())
    assert blob.sentiment.label == "negative"
    assert blob.sentiment.polarity < -0.5


@given(st.text(max_size=300), st.sampled_from(["ru", "en", "pl", "et", "other", "und"]))
@settings(max_examples=300, deadline=None)
def test_no_string_raises(text: str, code: str) -> None:
    reading = read_sentiment(text, code=code)
    assert -1 <= reading.sentiment.polarity <= 1
    assert 0 <= reading.sentiment.confidence <= 1
    assert all(text[slice(*found.span)] == found.text for found in reading.evidence)
