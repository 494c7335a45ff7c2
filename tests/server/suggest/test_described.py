"""Who tells what was wrong under low stars, in a bitter joke or a bare fact, is not asked what to mend."""

import re

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.described import describes

SORRY = {"en": "sorry", "ru": "жаль", "pl": "przykro", "et": "kahju"}
FACT = {
    "en": ("Bravo! The umbrella held out for all of two showers.", "Bravo"),
    "ru": ("Браво! Зонта хватило ровно на два дождика.", "Браво"),
    "pl": ("Brawo! Parasol wytrzymał całe dwa deszcze.", "Brawo"),
    "et": ("Braavo! Vihmavari pidas vastu tervelt kaks sajuhoogu.", "Braavo"),
}
KIND = {
    "en": ("Best umbrella I have ever owned", "Best"),
    "ru": ("Лучший зонт из всех моих зонтов", "Лучший"),
    "pl": ("Najlepszy parasol, super", "Najlepszy"),
    "et": ("Parim vihmavari üldse", "Parim"),
}


def praised(analysis, text, word):
    """Return the analysis with the word as evidence of praise."""
    start = text.index(word)
    return {**analysis, "evidence": [{"span": [start, start + len(word)], "speaks_for": "positive"}]}


@pytest.mark.parametrize("language", FACT)
@pytest.mark.parametrize(("label", "confidence"), [("positive", 0.9), ("neutral", 0.7), ("negative", 0.42)])
def test_a_told_fact_is_heard(language, label, confidence, analysed):
    text, word = FACT[language]
    analysis = praised(analysed(language, label), text, word)
    analysis["sentiment"]["confidence"] = confidence

    for draft in suggest(ReviewInput(text, 1), Context(), analysis=analysis):
        assert re.search(SORRY[language], draft.text, re.IGNORECASE), draft.text
        assert "question" not in draft.moves, draft.text


@pytest.mark.parametrize("language", FACT)
def test_surely_kind_words_with_a_fact_are_asked_what_the_stars_mean(language, analysed):
    text, word = FACT[language]
    analysis = praised(analysed(language, "positive"), text, word)
    analysis["sentiment"]["confidence"] = 0.97

    for draft in suggest(ReviewInput(text, 1), Context(), analysis=analysis):
        assert "question" in draft.moves, draft.text


@pytest.mark.parametrize("language", KIND)
def test_words_of_praise_alone_are_asked_what_to_mend(language, analysed):
    text, word = KIND[language]
    for draft in suggest(ReviewInput(text, 1), Context(), analysis=praised(analysed(language, "positive"), text, word)):
        assert "question" in draft.moves, draft.text


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "What a place.", False),
        ("en", "The lamp glows like a tired worm.", True),
        ("ru", "Ну и место.", False),
        ("ru", "Лампа светит как усталый светляк.", True),
        ("pl", "Co za miejsce.", False),
        ("pl", "Lampa świeci jak zmęczony świetlik.", True),
        ("et", "Milline koht.", False),
        ("et", "Lamp helendab nagu väsinud jaaniuss.", True),
    ],
)
def test_a_cry_describes_nothing(language, text, told):
    assert describes(text, language, []) is told
