"""The net of acts: what it learns of one language holds in another, the same each time, with its own vectors only."""

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "scripts"))

from replywell.analyse.word_vectors import load_word_vectors  # noqa: E402
from replywell.check import acts  # noqa: E402
from replywell.check.act_net import ActNet  # noqa: E402
from replywell.check.text import tokenise  # noqa: E402
from replywell.check.told import TONES, beside_none  # noqa: E402
from training import act_net  # noqa: E402
from training.act_net import read_lesson, teach_nets  # noqa: E402

PRAISE = ["lovely soup", "wonderful evening", "great food", "nice people", "beautiful room"]
BLAME = ["terrible soup", "awful evening", "disgusting food", "rude people", "dirty room"]


@pytest.fixture
def taught(monkeypatch):
    monkeypatch.setattr(act_net, "ROUNDS", 60)
    texts = [("en", text.split()) for text in PRAISE + BLAME]
    answers = np.array([[False]] * len(PRAISE) + [[True]] * len(BLAME))
    alone = [beside_none(words) for _, words in texts]
    lesson = read_lesson(texts, alone, answers, np.ones_like(answers), load_word_vectors())
    return lesson, teach_nets(lesson)


def test_what_english_sentences_teach_holds_in_the_other_languages(taught):
    net = ActNet(taught[1], load_word_vectors())

    def odds(language, text):
        return float(_logits(net, language, text)[0])

    assert odds("en", "horrible breakfast") > odds("en", "delicious breakfast")
    assert odds("ru", "ужасный завтрак") > odds("ru", "прекрасный завтрак")
    assert odds("pl", "okropny hotel") > odds("pl", "wspaniały hotel")


def test_the_same_sentences_teach_the_same_net_to_the_bit(taught):
    again = teach_nets(taught[0])
    assert all(np.array_equal(part, again[name]) for name, part in taught[1].items())


def test_the_wide_net_says_the_mean_of_its_nets(taught, monkeypatch):
    lesson, wide = taught
    single = []
    for seed in range(act_net.NETS):
        part = act_net._teach(lesson, seed)
        single.append(_logits(ActNet(part, load_word_vectors()), "en", "awful soup"))
    assert np.allclose(
        _logits(ActNet(wide, load_word_vectors()), "en", "awful soup"), np.mean(single, axis=0), atol=1e-4
    )


def test_what_mocks_after_a_complaint_is_learnt_apart_from_what_is_said_after_praise(monkeypatch):
    monkeypatch.setattr(act_net, "ROUNDS", 60)
    said = ["what a day", "the whole hour", "imagine that", "how lovely", "poor you"]
    texts = [("en", text.split()) for text in said * 2]
    tones = [TONES.index("negative")] * len(said) + [TONES.index("positive")] * len(said)
    beside = [beside_none(words)._replace(tone=tone) for (_, words), tone in zip(texts, tones, strict=True)]
    answers = np.array([[tone == 0] for tone in tones])
    lesson = read_lesson(texts, beside, answers, np.ones_like(answers), load_word_vectors())

    net = ActNet(teach_nets(lesson), load_word_vectors())

    odds = [float(_logits(net, "en", "what an hour", tone)[0]) for tone in (0, TONES.index("positive"))]
    assert odds[0] > 0 > odds[1]


def _logits(net, language, text, tone=0):
    tokens = tokenise(text)
    return net.logits(language, tokens, beside_none(tokens)._replace(tone=tone))


def test_a_model_beside_another_table_of_vectors_is_refused(monkeypatch):
    monkeypatch.setattr(acts, "mark_of", lambda vectors: 1)
    acts.load_act_model.cache_clear()
    with pytest.raises(RuntimeError, match=r"another words\.npz"):
        acts.load_act_model()
    acts.load_act_model.cache_clear()
