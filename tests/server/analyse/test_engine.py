"""The whole analysis: fields, agreement of its parts, hostile input, priority."""

import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from replywell.analyse import analyse
from replywell.analyse.priority import read_priority
from replywell.analyse.questions import REACTIONS, SIGNALS, TOPICS
from replywell.analyse.tokens import READ_AT_MOST

HOSTILE = st.one_of(
    st.text(max_size=400),
    st.text(alphabet=st.characters(codec=None), max_size=200),
    st.text(alphabet="aąłõ ёж?!.\n\t'’\u0301\u200b\ufeff😀#@/\\<>&0", max_size=400),
    st.builds(lambda part, times: part * times, st.text(min_size=1, max_size=6), st.integers(1, 3_000)),
)
QUIET = dict.fromkeys(SIGNALS, False) | {"meaningful": True}


def test_a_text_is_analysed_the_same_each_time():
    text = "Чайник искрит, ребёнка ударило током. Подаю в суд!"

    assert analyse(text).to_json() == analyse(text).to_json()


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("The kettle caught fire and burned my hand, we ended up in hospital", "safety"),
        ("Чайник загорелся, ребёнка ударило током, вызвали скорую", "safety"),
        ("Ładowarka zapaliła się w nocy, mam poparzone ręce, pogotowie zabrało mnie do szpitala", "safety"),
        ("Laadija süttis öösel põlema ja laps sai põletushaavu, kiirabi viis haiglasse", "safety"),
        ("I have filed a claim in the small claims court, my solicitor will write to you", "legal"),
        ("Подаю на вас в суд, заявление в Роспотребнадзор уже написано", "legal"),
        ("Składam pozew do sądu i skargę do UOKiK", "legal"),
        ("Esitasin kaebuse tarbijakaitsele ja lähen kohtusse", "legal"),
        ("I am a journalist and my channel has 90k subscribers", "leader"),
        ("Я блогер, у меня на канале 100 тысяч подписчиков, расскажу всем", "leader"),
        ("Jestem dziennikarką, mój kanał ma 50 tysięcy subskrybentów", "leader"),
        ("Olen ajakirjanik ja minu blogil on 20 000 lugejat", "leader"),
    ],
)
def test_an_alarm_is_heard_and_escalated(text, signal):
    analysis = analyse(text)

    assert analysis.signals[signal]
    assert analysis.reaction == "escalate"
    assert analysis.priority <= 2


@pytest.mark.parametrize(
    ("text", "code"),
    [("Paradise!!", "en"), ("Unacceptable", "en"), ("Tragedia", "pl"), ("Прекрасно", "ru"), ("Maitsev", "et")],
)
def test_a_word_that_sums_a_review_up_is_in_the_language_whose_evaluations_know_it(text, code):
    assert analyse(text).language.code == code


def test_a_foreign_word_stays_foreign():
    assert analyse("Ausgezeichnet!").language.code == "other"


@pytest.mark.parametrize("text", ["", " \n\t", "\u200b"])
def test_a_text_that_says_nothing_is_neither_vague_nor_meaningful(text):
    analysis = analyse(text)

    assert not analysis.signals["vague"]
    assert not analysis.signals["meaningful"]
    assert analysis.reaction == "none"


def test_danger_comes_before_law_before_money_before_opinion_before_praise():
    order = [
        read_priority(QUIET | {"safety": True}, "positive", "escalate", 5),
        read_priority(QUIET | {"legal": True}, "negative", "escalate", 1),
        read_priority(QUIET, "negative", "handover", 2),
        read_priority(QUIET, "negative", "explain", 2),
        read_priority(QUIET, "positive", "thank", 5),
    ]

    assert order == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("part", ["Тариф подорожал, а связь хуже. ", "a", "не ", "?!", "not, ", "\ud800"])
def test_a_megabyte_is_no_more_work_than_its_first_pages(part):
    page, megabyte = (part * (size // len(part)) for size in (READ_AT_MOST, 1_000_000))
    analyse(page)

    assert _calls_of(megabyte) < 1.1 * _calls_of(page)


def _calls_of(text):
    """Return how many functions an analysis calls, Python's and C's: unlike seconds, the same on every machine."""
    calls = 0

    def count(frame, event, argument):
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        analyse(text)
    finally:
        sys.setprofile(before)
    return calls


@given(HOSTILE)
@settings(deadline=None, suppress_health_check=list(HealthCheck))
def test_no_text_breaks_the_analysis(text):
    analysis = analyse(text)

    assert set(analysis.signals) == set(SIGNALS)
    assert analysis.reaction in REACTIONS
    assert set(analysis.topics) <= set(TOPICS)
    assert analysis.priority in range(1, 6)
    assert set(analysis.aspects) == set(analysis.topics)
    if analysis.signals["safety"]:
        assert analysis.priority == 1
    if analysis.signals["vague"]:
        assert not analysis.topics
