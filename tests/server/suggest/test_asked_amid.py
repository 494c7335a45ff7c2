"""Requests and wishes without blame are met without regret; a witness and an old harm without first aid."""

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.case import read_case
from replywell.suggest.plan import plan_steps

LANGUAGES = ("en", "ru", "pl", "et")
REQUEST = {
    "en": "Please send me the invoice for the second night.",
    "ru": "Прошу объединить обе брони в одну.",
    "pl": "Proszę o przesłanie faktury za drugą noc.",
    "et": "Palun saatke mulle teise öö arve.",
}
WISH = {
    "en": "Charming place. It would be nice if there were a coat rack.",
    "ru": "Чудесное место. Вот бы ещё вешалку поставили.",
    "pl": "Urocze miejsce. Byłoby miło, gdyby stał tu wieszak.",
    "et": "Armas koht. Oleks tore, kui siin oleks nagi.",
}
WITNESS = {
    "en": "I saw an elderly woman fall from the step and break her arm.",
    "ru": "Видела, как пожилая женщина упала со ступеньки и сломала руку.",
    "pl": "Widziałam, jak starsza kobieta spadła ze schodka i złamała rękę.",
    "et": "Nägin, kuidas vanem naine kukkus astmelt ja murdis käeluu.",
}
OLD_HARM = {
    "en": "Last year I got food poisoning from the mussels. Do you still serve them?",
    "ru": "В прошлом году я отравилась мидиями. Вы их всё ещё подаёте?",
    "pl": "W zeszłym roku zatrułam się małżami. Czy nadal je podajecie?",
    "et": "Eelmisel aastal sain rannakarpidest toidumürgituse. Kas te ikka pakute neid?",
}
SORROW = {"en": "sorry", "ru": "жаль", "pl": "przykro", "et": "kahju"}
WISHES_HEALTH = {
    "en": ("recovery", "get well", "how are you", "how is everyone"),
    "ru": ("выздоров", "самочувствие", "как вы сейчас"),
    "pl": ("zdrowia", "samopoczucie"),
    "et": ("paranemist", "tervisega", "tunnete end"),
}


def texts(text, analysis, stars=None):
    return [one.text for one in suggest(ReviewInput(text, stars), Context(), analysis=analysis)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plain_request_that_a_weak_verdict_blames_is_met_without_regret(language, analysed):
    analysis = analysed(language, "negative") | {"aspects": {}, "topics": []}
    analysis["sentiment"]["confidence"] = 0.72

    assert not any(SORROW[language] in text.lower() for text in texts(REQUEST[language], analysis))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wish_inside_kind_words_is_no_concern(language, analysed):
    analysis = analysed(language, "mixed", reaction="explain") | {"aspects": {}, "topics": []}
    analysis["sentiment"]["confidence"] = 0.4
    word = WISH[language].split()[0]
    analysis["evidence"] = [{"text": word, "span": [0, len(word)], "speaks_for": "positive"}]

    for text in texts(WISH[language], analysis):
        assert SORROW[language] not in text.lower()
    steps = plan_steps(read_case(ReviewInput(WISH[language]), Context(), analysis), "full")
    assert any(step.keys[-1] == "unsure.warm" for step in steps)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_witness_is_wished_no_recovery(language, analysed):
    analysis = analysed(language, "negative", "safety", reaction="escalate", safety=True)

    for text in texts(WITNESS[language], analysis, 1):
        assert not any(words in text.lower() for words in WISHES_HEALTH[language]), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_after_an_old_harm_gets_its_gap_and_no_first_aid(language, analysed):
    analysis = analysed(language, "negative", "safety", reaction="escalate", safety=True, question=True)

    for text in texts(OLD_HARM[language], analysis):
        assert "[___]" in text, text
        assert not any(words in text.lower() for words in WISHES_HEALTH[language]), text
