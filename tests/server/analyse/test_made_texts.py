"""Texts made of examples for the encoder: the same everywhere, and no text of one fold in another."""

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "scripts"))

from replywell.analyse.questions import QUESTIONS  # noqa: E402
from training import meaning, taught  # noqa: E402
from training.answers import FOLDS, part_of  # noqa: E402
from training.examples import CORRECTIONS, read_examples  # noqa: E402
from training.made_texts import made_texts  # noqa: E402


@pytest.fixture(scope="module")
def examples():
    return [item for item in read_examples("pl") if not item.set_aside][:300]


def test_they_come_out_the_same(examples):
    assert made_texts(examples) == made_texts(list(reversed(examples)))


def test_a_text_of_one_fold_holds_no_word_that_only_another_fold_has(examples):
    words = [
        {word for item in examples if part_of(item.text) == part for word in item.text.split()} for part in range(FOLDS)
    ]
    made = made_texts(examples)

    assert {item.part for item in made} == set(range(FOLDS))
    assert all(set(item.text.split()) <= words[item.part] for item in made)


def test_a_new_example_changes_only_what_it_stands_beside(examples):
    before, after = set(made_texts(examples[1:])), set(made_texts(examples))

    assert 0 < len(after - before) <= 8
    assert len(before - after) <= 4


def test_what_an_agent_corrected_is_no_part_of_them(examples):
    corrected = replace(examples[0], domain=CORRECTIONS, text="Nikt nie odbiera telefonu. Czekam od rana.")

    assert made_texts([*examples, corrected]) == made_texts(examples)


def test_the_net_learns_them_by_the_encoder_alone_and_only_those_it_has_read(examples, monkeypatch):
    monkeypatch.setattr(meaning, "LONG_A_LANGUAGE", 1)
    made = made_texts(examples[:30])
    read = made[0]
    said = np.full((1, len(taught.ASKED)), 0.25, np.float32)

    def only_one(texts):
        return np.array([text == read.text for text in texts]), np.repeat(said, len(texts), axis=0)

    monkeypatch.setattr(meaning, "taught_chances", only_one)
    lesson = meaning.read_lesson(examples[:30], None)

    assert len(lesson.texts) == 30 + len(meaning.LANGUAGES) + 1
    assert lesson.parts[-1] == read.part
    assert set(lesson.answers[-1]) == {0.25}
    assert set(lesson.labels[-1]) == {0.25}
    assert lesson.answered[-1] == lesson.weights[-1] == meaning.MADE_WEIGHT
    assert lesson.answers.shape[1] == len(QUESTIONS)
