"""What a lead may change for a client."""

import pytest

from replywell.check import check, edit_rules, export_rules
from replywell.context import Context, ReviewInput
from replywell.errors import InputInvalid

REVIEW = ReviewInput("The kettle arrived cracked and the box was squashed.", stars=1)
REPLY = "The kettle left us intact, it is the courier's fault. Sorry about the Zeta parcel."


def severities(edits):
    return {f.rule: f.severity for f in check(REVIEW, REPLY, Context(), rules=edit_rules(edits))}


def test_a_rule_can_be_made_softer_or_switched_off():
    assert severities({})["R10"] == "block"
    assert severities({"R10": {"severity": "hint"}})["R10"] == "hint"
    assert "R10" not in severities({"R10": {"severity": "off"}})


def test_a_client_can_have_words_of_its_own():
    own = {"severity": "block", "title": "Never name the project", "checks": [{"kind": "term", "terms": ["zeta*"]}]}
    assert severities({"K01": own})["K01"] == "block"
    assert "K01 · Never name the project" in export_rules("et", edit_rules({"K01": own}))


@pytest.mark.parametrize(
    "edit",
    [
        {"R10": {"severity": "loud"}},
        {"K01": {"severity": "warn", "title": "x"}},
        {"K01": {"severity": "warn", "title": "x", "checks": [{"kind": "magic"}]}},
        {"K01": {"severity": "warn", "checks": [{"kind": "term", "terms": ["x"]}]}},
    ],
)
def test_an_edit_that_cannot_be_carried_out_is_refused(edit):
    with pytest.raises(InputInvalid):
        edit_rules(edit)
