"""A complaint told as plain facts is heard without a word that judges; what may be none is answered for both."""

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.case import read_case
from replywell.suggest.hearing import chance_of_trouble, failures

LANGUAGES = ("ru", "en", "pl", "et")
FAILED = {
    "ru": "Третья неделя, посылки так и нет. Пришлось покупать подарок в другом месте.",
    "en": "Third week now and the parcel never came. We had to buy the gift elsewhere.",
    "pl": "Trzeci tydzień, a paczka nie dotarła. Musiałam kupić prezent gdzie indziej.",
    "et": "Kolmas nädal ja pakk ei ole saabunud. Pidin kingituse mujalt ostma.",
}
WENT_WELL = {
    "ru": "Заказали в среду, забрали в пятницу по пути с работы.",
    "en": "We ordered on Wednesday and picked it up on Friday on our way home.",
    "pl": "W środę złożyliśmy zamówienie, w piątek odbiór po drodze z pracy.",
    "et": "Tellisime kolmapäeval ja võtsime reedel koduteel kaasa.",
}
DANGER = {
    "ru": "Поручень на лестнице отошёл от стены, ребёнок повис над пролётом.",
    "en": "The banister came away from the wall and our boy was left hanging over the stairwell.",
    "pl": "Poręcz odeszła od ściany, a nasz syn zawisł nad klatką schodową.",
    "et": "Käsipuu tuli seina küljest ära ja poiss jäi trepi kohale rippuma.",
}
# Of an answer to what may be no complaint: sorrow, and an "if".
SORROW = {
    "ru": ("жаль", " если"),
    "en": ("sorry", "if "),
    "pl": ("przykro", "jeśli"),
    "et": ("kahju", "kui te "),
}
GRAVE = {"ru": "серьёзно", "en": "serious", "pl": "poważn", "et": "tõsi"}


@pytest.fixture
def weak(analysed):
    """Return a function that makes an analysis whose verdict is not sure, and which has no word that judges."""

    def make(language, label, sure, *topics, **more):
        analysis = analysed(language, label, *topics, **more)
        polarity = {"negative": 0.1 - sure, "positive": sure - 0.1}.get(label, 0.0)
        analysis["sentiment"].update(confidence=sure, polarity=polarity)
        return analysis

    return make


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_failure_are_counted(language):
    assert failures(FAILED[language], language) >= 2
    assert failures(WENT_WELL[language], language) == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_sign_of_trouble_makes_it_likelier(language, weak):
    plain = weak(language, "negative", 0.5, reaction="none")
    least = chance_of_trouble(WENT_WELL[language], language, plain)

    assert chance_of_trouble(FAILED[language], language, plain) > least
    assert chance_of_trouble(WENT_WELL[language], language, plain | {"reaction": "handover"}) > least
    assert chance_of_trouble(WENT_WELL[language], language, plain | {"aspects": {"delivery": "negative"}}) > least
    assert chance_of_trouble(WENT_WELL[language], language, weak(language, "negative", 0.9, reaction="none")) > least
    assert chance_of_trouble(WENT_WELL[language], language, weak(language, "positive", 0.8, reaction="none")) < least


@pytest.mark.parametrize("language", LANGUAGES)
def test_plain_facts_of_a_failure_are_no_neutral_message(language, weak):
    analysis = weak(language, "negative", 0.55, "delivery")

    assert read_case(ReviewInput(FAILED[language]), Context(), analysis).mood in ("doubt", "complaint")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_may_be_a_complaint_is_looked_into_without_sorrow_or_an_if(language, weak):
    analysis = weak(language, "negative", 0.5, "delivery", reaction="explain")
    review = ReviewInput(FAILED[language])
    assert read_case(review, Context(), analysis).mood == "doubt"

    for draft in suggest(review, Context(), analysis=analysis):
        lower = draft.text.lower()
        assert not any(word in lower for word in SORROW[language]), draft.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_facts_without_a_sign_of_trouble_stay_what_they_are(language, weak):
    analysis = weak(language, "neutral", 0.8, reaction="none")

    assert read_case(ReviewInput(WENT_WELL[language]), Context(), analysis).mood == "neutral"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_negative_verdict_that_nothing_bears_out_is_no_complaint(language, weak):
    analysis = weak(language, "negative", 0.3)
    words = WENT_WELL[language].split()
    spans = [WENT_WELL[language].index(word) for word in words[:2]]
    analysis["evidence"] = [
        {"text": word, "span": [at, at + len(word)], "speaks_for": "negative"}
        for word, at in zip(words, spans, strict=False)
    ]
    analysis["aspects"] = {}

    assert read_case(ReviewInput(WENT_WELL[language]), Context(), analysis).mood != "complaint"


@pytest.mark.parametrize("language", LANGUAGES)
def test_joy_without_a_word_of_praise_gets_no_neutral_line(language, weak):
    analysis = weak(language, "positive", 0.62, reaction="thank")

    assert read_case(ReviewInput(WENT_WELL[language]), Context(), analysis).mood == "unsure"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_danger_in_words_that_no_list_knows_is_answered_gravely(language, weak):
    analysis = weak(language, "negative", 0.92, "safety", reaction="escalate", safety=True)
    review = ReviewInput(DANGER[language], 1)
    case = read_case(review, Context(), analysis)
    assert not case.harm.is_reported

    for draft in suggest(review, Context(), analysis=analysis):
        assert GRAVE[language] in draft.text.lower(), draft.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_weak_signal_of_danger_alone_is_no_alarm(language, weak):
    analysis = weak(language, "negative", 0.75, "safety", safety=True)

    assert not read_case(ReviewInput(DANGER[language], 1), Context(), analysis).harm.sounds_grave
