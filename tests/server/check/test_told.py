"""What a review told: its words come back in a reply, inflected and in other languages, and praise is no complaint."""

import numpy as np
import pytest
from tests.server.check.acts import ACTS, LANGUAGES, read_pairs

from replywell.analyse.word_vectors import load_word_vectors
from replywell.check.act_net import meant_words
from replywell.check.reading import Reading
from replywell.check.review import ReviewReading
from replywell.check.text import tokenise
from replywell.check.told import TONES, Told
from replywell.context import ReviewInput


def _told(text: str, stars: int, language: str = "en") -> Told:
    return ReviewReading(ReviewInput(text, stars), Reading(text, language)).told


def _echoes(told: Told, text: str) -> dict[str, tuple[float, float]]:
    tokens = tokenise(text)
    vector = load_word_vectors().vector
    rows = told.beside(tokens, np.stack([vector(word) for word in meant_words(tokens)])).echoes
    return {token.text: (float(near), float(same)) for token, (near, same) in zip(tokens, rows, strict=True)}


def test_a_word_of_the_review_comes_back_and_its_contrary_comes_near():
    echoes = _echoes(_told("The boots are narrow.", 2), "Our boots are wide, and the price was fair.")
    assert echoes["boots"] == (1.0, 1.0)
    assert echoes["wide"][0] > echoes["price"][0]
    assert echoes["the"] == (0.0, 0.0)


def test_a_word_comes_back_in_another_form_and_another_language():
    assert _echoes(_told("Гнилые яблоки.", 1, "ru"), "Наше яблоко свежее")["яблоко"][1] == 1
    assert _echoes(_told("Rotten apples.", 1), "Наше яблоко свежее")["яблоко"][0] > 0


def test_a_review_without_words_of_a_case_has_no_echo():
    assert not any(any(echo) for echo in _echoes(_told("", 1), "Our boots are wide.").values())


@pytest.mark.parametrize(("stars", "tone"), [(1, "negative"), (5, "positive")])
def test_the_tone_is_the_polarity_of_the_review(stars, tone):
    assert TONES[_told("The boots.", stars).tone] == tone


@pytest.mark.parametrize("language", LANGUAGES)
def test_pairs_name_known_acts_and_stand_beside_a_review(language):
    pairs = list(read_pairs(language))
    assert pairs
    for acts, text, stars, review in pairs:
        assert acts <= set(ACTS)
        assert text
        assert review
        assert stars in ("", "1", "2", "3", "4", "5")
