"""Prepositions fit the next word, verbs agree, sentences begin with a capital."""

from random import Random

import pytest

from replywell.suggest.grammar import realise


@pytest.mark.parametrize(
    ("phrasing", "forms", "sentence"),
    [
        ("<о loc> узнали.", {"loc": "очереди"}, "Об очереди узнали."),
        ("<о loc> узнали.", {"loc": "крышке"}, "О крышке узнали."),
        ("Разберёмся <с ins>.", {"ins": "шнуром"}, "Разберёмся со шнуром."),
        ("Разберёмся <с ins>.", {"ins": "чайником"}, "Разберёмся с чайником."),
        ("Rozmowa <z ins>.", {"ins": "zwrotem"}, "Rozmowa ze zwrotem."),
        ("Rozmowa <z ins>.", {"ins": "szafą"}, "Rozmowa z szafą."),
        ("Rozmowa <z ins>.", {"ins": "szkodą"}, "Rozmowa ze szkodą."),
        ("Rozmowa <z ins>.", {"ins": "kurierem"}, "Rozmowa z kurierem."),
        ("<nom> <g понравился/понравилась/понравилось/понравились>.", {"nom": "обувь", "g": "f"}, "Обувь понравилась."),
        ("<np> <g was/were> fine.", {"np": "the shoes", "g": "p"}, "The shoes were fine."),
        ("<facts>", {"facts": "protokoll 3. märtsist. see kehtib"}, "Protokoll 3. märtsist. See kehtib"),
    ],
)
def test_a_phrasing_becomes_a_sentence(phrasing, forms, sentence):
    assert realise(phrasing, forms, Random(1)) == sentence


def test_one_of_the_choices_is_said():
    assert {realise("{a|b} c", {}, Random(seed)) for seed in range(20)} == {"A c", "B c"}
