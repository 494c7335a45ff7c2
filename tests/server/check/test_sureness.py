"""Lexicon and model together: what is sure keeps its severity, what may be is a hint, the rest is nothing."""

import numpy as np
import pytest
from tests.server.check.acts import LANGUAGES

from replywell.check import check
from replywell.check.acts import ACTS, load_act_model
from replywell.check.guidelines import load_rules
from replywell.check.reading import Reading
from replywell.check.sureness import Verdict, read_act
from replywell.context import Context, ReviewInput

COMPLAINT = ReviewInput("The kettle arrived cracked and the box was squashed.", stars=1, author="Anna")
DENTED = {
    "en": "The lamp came with a dent, what a pity.",
    "ru": "Лампа пришла с вмятиной, очень жаль.",
    "pl": "Lampa przyszła z wgnieceniem, wielka szkoda.",
    "et": "Lamp tuli mõlgiga, väga kahju.",
}
BLAME = "Anna, it is the courier's fault. I will write here by noon tomorrow."


class Says:
    """A model that says the same of every sentence."""

    def __init__(self, act: str, odds: float) -> None:
        self._odds = np.full(len(ACTS), -9, np.float32)
        self._odds[ACTS.index(act)] = odds

    def logits(self, language, chart, told):
        return self._odds


def _severities(monkeypatch, reply: str, act: str, odds: float) -> dict[str, tuple[str, str]]:
    monkeypatch.setattr("replywell.check.reading.load_act_model", lambda: Says(act, odds))
    return {f.rule: (f.severity, f.message) for f in check(COMPLAINT, reply, Context())}


def test_what_both_see_blocks(monkeypatch):
    assert _severities(monkeypatch, BLAME, "blame_partner", 2.0)["R10"][0] == "block"


def test_what_the_model_doubts_is_a_hint_that_says_perhaps(monkeypatch):
    severity, message = _severities(monkeypatch, BLAME, "blame_partner", -1.0)["R10"]
    assert severity == "hint"
    assert message.startswith("Perhaps: ")


def test_what_the_model_refuses_is_no_finding(monkeypatch):
    assert "R10" not in _severities(monkeypatch, BLAME, "blame_partner", -8.0)


def test_what_only_the_model_sees_is_found_in_its_sentence(monkeypatch):
    reply = "The grass is green, the sky is blue and the sea is wide today, as everybody knows."
    assert _severities(monkeypatch, reply, "fake", 3.0)["R33"][0] == "block"
    assert _severities(monkeypatch, reply, "fake", 0.0)["R33"][0] == "hint"
    assert "R33" not in _severities(monkeypatch, reply, "fake", -3.0)


def test_a_lead_who_makes_a_rule_a_hint_reads_no_perhaps(monkeypatch):
    monkeypatch.setattr("replywell.check.reading.load_act_model", lambda: Says("blame_partner", -1.0))
    hints = tuple(rule for rule in load_rules() if rule.severity == "hint")
    assert all(not f.message.startswith("Perhaps") for f in check(COMPLAINT, BLAME, Context(), rules=hints))


def test_every_act_that_a_rule_names_is_one_that_the_model_knows():
    named = {item["act"] for rule in load_rules() for item in rule.checks if "act" in item}
    assert named <= set(ACTS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_model_reads_any_text(language):
    for text in ("!!!", "🙂", "«»", "a" * 3000, "İİ ẞ", "1", "\ud800 x"):
        assert all(np.isfinite(odds).all() for odds in Reading(text, language).acts)
    assert load_act_model() is load_act_model()


def test_a_denial_beside_a_blame_in_one_sentence_blocks():
    reply = "Nobody else has complained, it is the courier's fault. I will write here by noon tomorrow."
    blocks = {f.rule for f in check(COMPLAINT, reply, Context()) if f.severity == "block"}
    assert {"R10", "R12"} <= blocks


def test_a_denial_in_words_that_no_list_has_is_seen():
    reply = Reading("Our scales are checked every month, so the weight cannot have been short.", "en")
    assert read_act(reply, 0, "deny") != Verdict.NO


@pytest.mark.parametrize(
    ("language", "blunt", "rule"),
    [
        ("en", "Jane, the dent is your own fault, you dropped the lamp yourself.", "R11"),
        ("ru", "Анна, вмятина — ваша вина, вы сами уронили лампу.", "R11"),
        ("pl", "Pani Anno, wgniecenie to Pani wina, sama Pani upuściła lampę.", "R11"),
        ("et", "Anna, mõlk on teie enda süü, kukutasite lambi ise maha.", "R11"),
        ("en", "Jane, the dent is the courier's fault, we are not to blame.", "R10"),
        ("ru", "Анна, во вмятине виноват курьер, мы тут ни при чём.", "R10"),
        ("pl", "Pani Anno, za wgniecenie winny jest kurier, nie my.", "R10"),
        ("et", "Anna, mõlgis on süüdi kuller, mitte meie.", "R10"),
    ],
)
def test_what_is_said_bluntly_blocks(language, blunt, rule):
    found = check(ReviewInput(DENTED[language], stars=2, author="Anna"), blunt, Context())
    assert {f.rule: f.severity for f in found}.get(rule) == "block"
