"""The table of word vectors: near meanings are near in all four languages, and unknown forms resemble known ones."""

import numpy as np
import pytest

from replywell.analyse.tokens import fold_word
from replywell.analyse.word_vectors import WordVectors, load_word_vectors


def likeness(one, other):
    table = load_word_vectors()
    first, second = table.vector(fold_word(one)), table.vector(fold_word(other))
    return first @ second / np.sqrt((first @ first) * (second @ second))


@pytest.mark.parametrize(
    ("word", "same", "other"),
    [
        ("delivery", "доставка", "старый"),
        ("доставка", "dostawa", "kelner"),
        ("refund", "возврат", "tasty"),
        ("пожар", "pożar", "sukienka"),
        ("halb", "halvasti", "roheline"),
    ],
)
def test_words_of_one_meaning_are_near_each_other_in_all_languages(word, same, other):
    assert likeness(word, same) > likeness(word, other) + 0.1


def test_an_unknown_form_takes_the_vector_of_the_word_that_begins_like_it():
    table = WordVectors(np.array([b"deliver", b"delivery", b"zebra"]), np.array([[1], [2], [3]], np.int8), 0.5)

    assert table.vector("delivery") == 1.0
    assert table.vector("deliveries") == 1.0
    assert table.vector("delta") == 0.0
    assert table.vector("зебра") == 0.0
    assert table.vector("😀") == 0.0
    assert table.vector("zebras") == 1.5
