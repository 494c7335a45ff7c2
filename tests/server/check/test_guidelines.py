"""The rules are data that the checker can carry out, in four languages."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from replywell.check import check, export_rules
from replywell.check.conditions import _CONDITIONS
from replywell.check.guidelines import load_rules
from replywell.check.kinds import KINDS
from replywell.check.lexicon import load_lexicon
from replywell.context import Context, ReviewInput

SHARED = Path(__file__).resolve().parents[3] / "shared"
LANGUAGES = ("ru", "en", "pl", "et")
NAMES_OF_CONCEPTS = (
    "find",
    "unless_reply",
    "unless_near",
    "unless_sentence",
    "with_sentence",
    "soften",
    "causes",
    "remedies",
)


def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads((SHARED / "schema" / name).read_text("utf-8")))


@pytest.mark.parametrize("file", sorted((SHARED / "guidelines").glob("*.json")), ids=lambda file: file.stem)
def test_a_group_of_rules_fits_its_schema(file):
    assert [
        error.message for error in validator("guideline.schema.json").iter_errors(json.loads(file.read_text()))
    ] == []


@pytest.mark.parametrize("file", sorted((SHARED / "platforms").glob("*.json")), ids=lambda file: file.stem)
def test_a_platform_fits_its_schema(file):
    assert [
        error.message for error in validator("platform.schema.json").iter_errors(json.loads(file.read_text()))
    ] == []


def test_there_are_sixty_rules_with_different_ids():
    ids = [rule.id for rule in load_rules()]
    assert len(ids) == len(set(ids)) == 60


def test_every_check_is_of_a_known_kind_and_every_condition_exists():
    for rule in load_rules():
        for item in rule.checks:
            assert item["kind"] in KINDS, rule.id
            assert set(item.get("when", {})) <= set(_CONDITIONS), rule.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_concept_that_a_rule_names_exists_in_the_language(language):
    known = set(load_lexicon(language).concepts)
    for rule in load_rules():
        for item in rule.checks:
            named = {name for key in NAMES_OF_CONCEPTS for name in item.get(key, ())}
            assert named <= known, f"{rule.id}: {sorted(named - known)}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rulebook_is_exported_whole_in_each_language(language):
    text = export_rules(language)
    assert text.count("\n### ") == 60
    assert all(f"### {rule.id} · {rule.title[language]} · " in text for rule in load_rules())


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_checker_suggests_breaks_no_rule_itself(language):
    for rule in load_rules():
        text = rule.suggestion.get(language)
        if text:
            findings = check(ReviewInput(stars=2, page_language=language), text, Context())
            blocking = [finding for finding in findings if finding.severity == "block"]
            assert blocking == [], f"{rule.id}: {text}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reader_finds_every_rule_whole_in_the_language(language):
    lacking = [
        f"{rule.id}: {what}"
        for rule in load_rules()
        for what, text in {
            "title": rule.title.get(language),
            "why": rule.why.get(language),
            "when": rule.when.get(language),
            **{key: rule.examples.get(language, {}).get(key) for key in ("bad", "good")},
        }.items()
        if not text
    ]

    assert lacking == []
