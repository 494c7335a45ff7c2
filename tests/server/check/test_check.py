"""What a single check says: place, words, severity; and what must not be marked."""

import pytest

from replywell.check import check, check_line
from replywell.check.personal import code_kind, find_personal_data
from replywell.context import Context, ReviewInput
from replywell.errors import InputInvalid

COMPLAINT = ReviewInput("The kettle arrived cracked and the box was squashed.", stars=1, author="Anna")


def rules(reply, context=None, review=COMPLAINT, **options):
    return [finding.rule for finding in check(review, reply, Context.from_json(context), **options)]


def test_blaming_the_courier_is_found_at_its_place_and_a_rewrite_is_offered():
    reply = "Anna, the kettle was fine when it left. It is the courier's fault."
    finding = next(f for f in check(COMPLAINT, reply, Context()) if f.rule == "R10")
    assert reply[slice(*finding.span)] == "courier's fault"
    assert finding.severity == "block"
    assert "our responsibility" in finding.suggestion


def test_naming_the_carrier_while_taking_the_case_over_is_fine():
    reply = (
        "The courier dropped the kettle, but choosing them is our responsibility. I will write here by noon tomorrow."
    )
    assert "R10" not in rules(reply)


@pytest.mark.parametrize(("language", "words"), [("ru", "вин"), ("en", "blame"), ("pl", "winy"), ("et", "süüd")])
def test_the_message_is_in_the_language_of_the_agent(language, words):
    finding = next(
        f for f in check(COMPLAINT, "It is the courier's fault.", Context(), language=language) if f.rule == "R10"
    )
    assert words in finding.message


def test_should_have_received_blames_nobody():
    assert "R11" not in rules("Anna, you should have received an intact kettle. I will answer here by noon tomorrow.")


def test_a_quoted_accusation_is_the_customers_not_ours():
    assert "R33" not in rules(
        "Anna, you write «fake reviews» – I will check the kettle and answer here by 5 pm tomorrow."
    )


def test_a_private_channel_may_be_asked_for_the_order_number():
    public = "Anna, please send your order number and phone here so that I can find the kettle today."
    private = "Anna, please send your order number in a private message so that I can find the kettle today."
    assert "R45" in rules(public)
    assert "R45" not in rules(private)


def test_a_remedy_that_is_allowed_may_be_promised():
    reply = "Anna, I am sorry the kettle arrived cracked. We will replace the kettle, and on Friday I will write again."
    assert "R27" in rules(reply, {"verification": "confirmed_ours"})
    assert "R27" not in rules(reply, {"verification": "confirmed_ours", "remedies": ["replacement"]})


def test_an_unverified_length_limit_warns_and_a_verified_one_blocks():
    reply = "The kettle is on my desk and I will write here by noon tomorrow. " * 50
    severities = {
        platform: next(f.severity for f in check(COMPLAINT, reply, Context(platform=platform)) if f.rule == "P01")
        for platform in ("google_play", "booking")
    }
    assert severities == {"google_play": "block", "booking": "warn"}


def test_the_hotline_of_the_incident_is_no_forbidden_contact():
    incident = {"product": "kettle", "contact": "helpline 0800 123 456"}
    reply = "Please stop using the kettle. The helpline 0800 123 456 is open day and night."
    assert "P02" not in rules(reply, {"platform": "google", "incident": incident})
    assert "P02" in rules("Call me on +372 600 0000 about the kettle today.", {"platform": "google"})


@pytest.mark.parametrize(
    ("digits", "kind"),
    [
        ("4111111111111111", "card"),
        ("4111111111111112", None),
        ("44051401359", "pesel"),
        ("44051401358", None),
        ("37605030299", "isikukood"),
        ("37605030298", None),
    ],
)
def test_codes_are_told_by_their_checksums(digits, kind):
    assert code_kind(digits) == kind


def test_dates_prices_and_order_numbers_are_no_phones():
    assert find_personal_data("On 12.05.2024 you paid 1 299,00 for order 48213377.", "en") == []


def test_an_empty_reply_has_no_findings():
    assert rules("  \n") == []


def test_markup_is_made_plain():
    finding = next(
        f for f in check(COMPLAINT, "Sorry!<br>• new kettle<br>• refund", Context(platform="ebay")) if f.rule == "P06"
    )
    assert "<" not in finding.suggestion
    assert "•" not in finding.suggestion


@pytest.mark.parametrize(
    "line", [{}, {"reply": 5}, {"reply": "x", "review": []}, {"reply": "x", "context": {"facts": 3}}]
)
def test_a_bad_line_is_refused_with_a_reason(line):
    with pytest.raises(InputInvalid):
        check_line(line)


def test_unknown_keys_of_the_context_are_ignored():
    assert check_line({"id": 7, "reply": "Thanks", "context": {"weather": "fine"}})["id"] == 7


def test_odd_texts_do_not_break_the_checker():
    for text in ("!!!", "🙂🙂", "«»", "a" * 5000, "\u200b", "İİ ẞ", "1", "...", "((", "@"):
        check(COMPLAINT, text, Context(platform="tripadvisor"))
