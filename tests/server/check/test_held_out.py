"""The replies set aside: what was mended because of them stays mended."""

from pathlib import Path
from typing import Any

import pytest
from tests.server.check.score import read_cases, score

from replywell.check import check_line

HELD_OUT = Path(__file__).parent / "held_out"
READ = ("fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
LATEST = sorted(file for name in READ for file in (HELD_OUT / name).glob("*.jsonl"))
# The newest set is for measuring by hand: a test that ran over it would count it every day.
UNCOUNTED = {file for name in ("eleventh", "twelfth") for file in (HELD_OUT / name).glob("*.jsonl")}
SETS = sorted(set(HELD_OUT.rglob("*.jsonl")) - set(LATEST) - UNCOUNTED)
NOTHING_KNOWN: dict[str, Any] = {"verification": "unchecked", "platform": "generic", "facts": [], "remedies": []}


def _rules(review: str, reply: str, context: dict[str, Any] | None = None) -> list[str]:
    line = {"id": "x", "review": {"text": review, "stars": 1, "author": "Sam"}, "reply": reply}
    return [finding["rule"] for finding in check_line(line | {"context": NOTHING_KNOWN | (context or {})})["findings"]]


@pytest.mark.parametrize("file", SETS, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_blocks_are_right_and_good_replies_are_left_alone(file: Path) -> None:
    result = score(read_cases(file))
    assert result.block_precision >= 0.94
    assert result.clean_rate >= 0.95
    # What lexicon or model doubt is let go even where the lexicon once learnt it: the price of sure blocks.
    assert result.f1 >= 0.85


@pytest.mark.parametrize("file", LATEST, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_what_another_writer_wrote_is_read_no_worse_than_now(file: Path) -> None:
    # The mistakes of these were read and mended, so they prove nothing of texts unread: held_out/README.md has those.
    result = score(read_cases(file))
    assert result.f1 >= 0.8
    assert result.block_precision >= 0.88
    assert result.clean_rate >= 0.94


def test_one_sentence_breaks_a_rule_once() -> None:
    reply = "We read this with concern. Please contact support and call our hotline, and write to the marketplace too."
    assert _rules("The kettle broke after a week and nobody called.", reply).count("R20") == 1


@pytest.mark.parametrize(
    ("review", "reply"),
    [
        ("Your driver smoked on the bus.", "I'll speak to the driver who smoked and write here by 6 p.m. tomorrow."),
        ("Водитель курил в автобусе.", "Поговорю сегодня с водителем и завтра до 18:00 отвечу вам здесь, спасибо."),
        ("Kierowca palił papierosa w autobusie.", "Porozmawiam dziś z kierowcą i jutro do 18.00 odpiszę tutaj."),
        ("Juht tegi bussis suitsu.", "Räägin täna juhiga ja vastan homme kella 18-ks siin, aitäh märkamast."),
    ],
)
def test_a_smoking_driver_is_no_hazard(review: str, reply: str) -> None:
    assert "R31" not in _rules(review, reply)


def test_asking_to_contact_a_hotline_is_not_asking_for_data() -> None:
    rules = _rules("Ekspres zepsuł się po tygodniu.", "Prosimy o kontakt z infolinią w sprawie zepsutego ekspresu.")
    assert "R20" in rules
    assert "R45" not in rules


def test_the_number_that_the_customer_named_is_no_secret() -> None:
    reply = "Two weeks is too long. I have ticket INC-4821 in front of me and will write here by noon tomorrow."
    assert "R44" not in _rules("Ticket INC-4821 is still open after two weeks.", reply)
    assert "R44" in _rules("My router is still dead after two weeks.", reply)
