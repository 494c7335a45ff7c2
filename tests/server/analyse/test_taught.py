import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "scripts"))

from replywell.analyse.questions import QUESTIONS  # noqa: E402
from training import meaning, taught  # noqa: E402
from training.examples import LANGUAGES, read_examples  # noqa: E402

ASKED = len(taught.ASKED)


def test_what_was_written_is_found_by_its_text(tmp_path):
    chances = np.random.RandomState(0).rand(3, ASKED).astype(np.float32)
    taught.write_taught(["a", "b", "a"], chances, tmp_path / "taught.npz")

    known, found = taught.taught_chances(["b", "never read", "a"], tmp_path / "taught.npz")

    assert known.tolist() == [True, False, True]
    assert found[[0, 2]] == pytest.approx(chances[[1, 0]], abs=1 / taught.STEPS)


def test_answers_to_other_questions_are_refused(tmp_path, monkeypatch):
    taught.write_taught(["a"], np.zeros((1, ASKED), np.float32), tmp_path / "taught.npz")
    monkeypatch.setattr(taught, "ASKED", ("signal:other",))

    with pytest.raises(RuntimeError, match="scripts/soft-labels"):
        taught.taught_chances(["a"], tmp_path / "taught.npz")


def test_the_encoder_read_nothing_that_is_set_aside():
    texts = [item.text for language in LANGUAGES for item in read_examples(language) if item.set_aside]

    known, _ = taught.taught_chances(texts)

    assert texts
    assert not known.any()


def test_a_taught_text_is_learned_by_label_and_encoder_another_by_its_label_alone(monkeypatch):
    monkeypatch.setattr(meaning, "LONG_A_LANGUAGE", 1)
    examples = [item for item in read_examples("en") if not item.set_aside][:6]
    said = np.full((1, ASKED), 0.5, np.float32)

    def only_the_first(texts):
        known = np.array([text == examples[0].text for text in texts])
        return known, np.repeat(said, len(texts), axis=0)

    monkeypatch.setattr(meaning, "taught_chances", only_the_first)
    lesson = meaning.read_lesson(examples, None)

    assert set(np.unique(lesson.answers[0])) == {0.25, 0.75}
    assert set(np.unique(lesson.answers[1:6])) == {0.0, 1.0}
    assert lesson.answered[:6].tolist() == [1.0] * 6
    assert lesson.answers.shape[1] == len(QUESTIONS)
