"""The reader of meaning: the net's arithmetic, and that it is trained to the same numbers each time."""

import sys
from pathlib import Path

import numpy as np
import pytest
from scipy import sparse

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "scripts"))

from replywell.analyse import meaning as meaning_module  # noqa: E402
from replywell.analyse.meaning import BUCKET_BITS, load_meaning, meant_words, read_meaning  # noqa: E402
from replywell.analyse.sentiment_model import LABELS  # noqa: E402
from replywell.analyse.tokens import read_tokens  # noqa: E402
from training import meaning  # noqa: E402
from training.examples import LANGUAGES, read_examples  # noqa: E402
from training.meaning_net import Net, Vocabulary, join  # noqa: E402


def small_vocabulary(chance):
    vectors = np.vstack([np.zeros(6), chance.randn(12, 6)])
    buckets = sparse.random(13, 1 << BUCKET_BITS, 0.001, random_state=1).tocsr()
    return Vocabulary(vectors, np.r_[0, np.ones(12)], buckets)


def test_the_gradients_are_those_of_the_loss(monkeypatch):
    monkeypatch.setattr("training.meaning_net.HIDE_LETTERS", 0)
    monkeypatch.setattr("training.meaning_net.HIDE_WORD", 0)
    monkeypatch.setattr("training.meaning_net.HIDE_POOLED", 0)
    monkeypatch.setattr("training.meaning_net.HIDE_HIDDEN", 0)
    monkeypatch.setattr("training.meaning_net.HIDE_PLACES", 0)
    chance = np.random.RandomState(1)
    vocabulary, net, wrong = small_vocabulary(chance), Net(6, 5, 3, seed=0), chance.randn(3, 5)
    net.parts = {name: part.astype(np.float64) for name, part in net.parts.items()}
    batch = join([chance.randint(1, 13, size) for size in (5, 3, 1)], np.array([0, 1, 3]))

    found = net.gradients(batch, vocabulary, lambda _logits: wrong)

    for name, (rows, gradient) in found.items():
        whole = np.zeros_like(net.parts[name])
        whole[rows] = gradient
        place = np.unravel_index(np.abs(whole).argmax(), whole.shape)
        sides = []
        for step in (1e-5, -2e-5):
            net.parts[name][place] += step
            sides.append((net.logits(batch, vocabulary) * wrong).sum())
        net.parts[name][place] += 1e-5
        assert (sides[0] - sides[1]) / 2e-5 == pytest.approx(whole[place], rel=1e-4), name


def test_a_small_net_is_trained_to_the_same_numbers_and_read_as_it_was_trained(tmp_path, monkeypatch):
    monkeypatch.setattr(meaning, "ROUNDS", 1)
    monkeypatch.setattr(meaning, "LONG_A_LANGUAGE", 5)
    examples = [item for language in LANGUAGES for item in read_examples(language)[::60] if not item.set_aside]
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        meaning.train_meaning(examples, None, tmp_path / name, lambda _line: None)

    first, second = ((tmp_path / name / "meaning.npz").read_bytes() for name in ("first", "second"))
    assert first == second

    lesson = meaning.read_lesson(examples, None)
    net = meaning.teach(lesson, np.arange(len(lesson.texts)), lambda _line: None)
    taught = meaning.say(net, lesson, np.arange(20))
    model = load_meaning(tmp_path / "first")
    for example, logits in zip(examples, taught, strict=False):
        read = model.read(meant_words(read_tokens(example.text), example.language), example.language)
        said = np.concatenate([read.questions, read.labels])
        # The file holds fewer digits than the net was trained with.
        assert np.abs(said - logits).max() < 0.1


def test_a_net_of_an_older_shape_is_refused_with_what_to_do(tmp_path):
    with np.load(Path(meaning_module.__file__).parent / "models" / "meaning.npz") as data:
        np.savez(tmp_path / "meaning.npz", **{name: data[name] for name in data.files if name != "phrase_says"})

    with pytest.raises(RuntimeError, match="run scripts/train"):
        load_meaning(tmp_path)


PRAISE_AND_BLAME = {
    "ru": (
        ["изумительно вкусно", "дивный вечер", "безупречная работа", "чудо как хорошо"],
        ["обшарпанно и тоскливо", "мерзкий запах", "убогая обстановка", "нудно и бестолково"],
    ),
    "en": (
        ["sublime and delicate", "a splendid evening", "flawless work", "truly enchanting"],
        ["dreary and squalid", "a foul smell", "shoddy work", "tedious and clumsy"],
    ),
    "pl": (
        ["przepyszne, polecam", "cudowny wieczór", "nienaganna robota", "zachwycające wnętrze"],
        ["ponuro i obskurnie", "ohydny zapach", "tandetne wykonanie", "nudno i nieudolnie"],
    ),
    "et": (
        ["Mahtav! Väga meeldis", "imeline õhtu", "laitmatu töö", "lausa võrratu"],
        ["nukker ja räpane", "vastik lõhn", "lohakas töö", "igav ja kohmakas"],
    ),
}


def test_the_committed_net_hears_praise_and_blame_in_words_that_few_write():
    said = [
        LABELS[int(read_meaning(read_tokens(text), language).labels.argmax())] == label
        for language, sides in PRAISE_AND_BLAME.items()
        for label, texts in zip(("positive", "negative"), sides, strict=True)
        for text in texts
    ]

    # Words whose vectors say little may be missed: this is the net alone, without the lists.
    assert sum(said) >= 0.75 * len(said)


@pytest.mark.parametrize("text", ["", "\n", "!", "😀" * 50, "\u0301", "a" * 9_000, "no\x00 " * 300])
def test_any_text_can_be_read(text):
    assert np.isfinite(read_meaning(read_tokens(text), "et").questions).all()
