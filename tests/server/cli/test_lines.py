"""The command line: JSON Lines in and out, in order, a bad line answered and passed over."""

import json

import pytest
from click.testing import CliRunner

from replywell.cli import cli


def run(command, *lines):
    result = CliRunner().invoke(cli, [command], input="\n".join(lines) + "\n")
    return result.exit_code, [json.loads(line) for line in result.output.splitlines()]


@pytest.mark.parametrize("command", ["analyse", "check", "suggest"])
def test_a_bad_line_does_not_stop_the_others(command):
    good = json.dumps({"id": 7, "text": "Hea teenindus.", "review": {"text": "Hea teenindus."}, "reply": "Aitäh!"})

    status, answers = run(command, good, "{broken", "[1]", good)

    assert status == 1
    assert [answer["id"] for answer in answers] == [7, None, None, 7]
    assert [answer.get("error", {}).get("code") for answer in answers] == [None, "input_invalid", "input_invalid", None]


def test_analyse_answers_with_all_fields_of_the_contract():
    status, [answer] = run("analyse", json.dumps({"id": "a", "text": "Чайник протекает!", "stars": None}))

    assert status == 0
    assert set(answer) >= {"id", "language", "sentiment", "topics", "signals", "reaction", "priority"}
    assert answer["language"]["code"] == "ru"
    assert set(answer["signals"]) == {"vague", "question", "safety", "legal", "leader", "thanks", "meaningful"}


def test_check_answers_with_all_fields_of_the_contract():
    line = {
        "id": 1,
        "review": {"text": "The kettle arrived broken."},
        "reply": "That is the courier's fault, not ours.",
    }

    _, [answer] = run("check", json.dumps(line))

    assert "R10" in [finding["rule"] for finding in answer["findings"]]
    assert set(answer["findings"][0]) >= {"rule", "severity", "message", "span", "suggestion"}


def test_suggest_answers_with_all_fields_of_the_contract():
    _, [answer] = run("suggest", json.dumps({"id": 1, "review": {"text": "The kettle leaks after two days."}}))

    assert answer["drafts"]
    assert all(set(draft) >= {"text", "language", "moves", "findings"} for draft in answer["drafts"])


@pytest.mark.parametrize("text", ["", "\ud800", "\x00", "👍" * 1000, "a" * 1_000_000])
def test_it_survives_strange_texts(text):
    status, [answer] = run("analyse", json.dumps({"id": 1, "text": text}))

    assert status == 0
    assert "error" not in answer
