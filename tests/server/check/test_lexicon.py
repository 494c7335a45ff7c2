"""The pattern language of the checker's lexicon."""

from graphlib import TopologicalSorter

import pytest

from replywell.check.chart import Chart
from replywell.check.lexicon import Lexicon, load_lexicon, read_entries
from replywell.check.needs import index_concepts
from replywell.check.text import split_sentences


def found(entries, text, concept="c"):
    lexicon = Lexicon()
    for name, rows in entries.items():
        lexicon.add(name, rows)
    lexicon.indexes = index_concepts(lexicon.concepts)
    sentence = split_sentences(text)[0]
    return [sentence.text[slice(*sentence.span(*interval))] for interval in Chart(sentence, lexicon).find(concept)]


@pytest.mark.parametrize(
    ("entry", "text", "expected"),
    [
        ("курьер*", "Виноваты курьеры города", ["курьеры"]),
        ("*wicz", "Pan Adamowicz", ["Adamowicz"]),
        ("a .. b", "a x y b", ["a x y b"]),
        ("a ..1 b", "a x y b", []),
        ("a .. b", "a: b", []),
        ("a ?b c", "a c", ["a c"]),
        ("a (b c|d) e", "a b c e", ["a b c e"]),
        ("a (b c|d)? e", "a e", ["a e"]),
        ("!not a", "not a", []),
        ("a !b", "a b", []),
        ("^ a", "x a", []),
        ("a $", "x a.", ["a"]),
        ("a & b", "b x x a", ["b x x a"]),
        ("a &1 b", "b x x a", []),
        ("#", "in 12 days", ["12"]),
    ],
)
def test_each_sign_means_what_its_description_says(entry, text, expected):
    assert found({"c": [entry]}, text) == expected


def test_a_concept_may_use_another_one():
    assert found({"who": ["carrier*", "delivery firm"], "c": ["@who .. lost"]}, "The delivery firm lost it") == [
        "delivery firm lost"
    ]


def test_an_entry_without_a_concept_is_refused():
    with pytest.raises(ValueError, match="before any"):
        list(read_entries("word\n[c]\nother"))


@pytest.mark.parametrize("language", ["ru", "en", "pl", "et"])
def test_the_lexicon_of_a_language_compiles_with_all_its_references(language):
    assert len(load_lexicon(language).concepts) > 100


def test_the_four_lexicons_have_the_same_concepts_that_rules_use():
    named = [
        {
            name
            for name in load_lexicon(code).concepts
            if not name.startswith(("group", "name_", "staff_", "first_name"))
        }
        for code in ("ru", "en", "pl", "et")
    ]
    everywhere = set.intersection(*named)
    assert {"blame_partner", "blame_customer", "deny", "redirect", "apology", "time_named", "danger"} <= everywhere


@pytest.mark.parametrize("entry", ["(we|they) ? late", "(we|they)?late"])
def test_a_question_mark_that_means_something_else_is_refused(entry):
    with pytest.raises(ValueError, match="after a group"):
        Lexicon().add("x", [entry])


@pytest.mark.parametrize("language", ["ru", "en", "pl", "et"])
def test_no_concept_needs_itself(language):
    # What is found in a sentence is kept and shared: right only where no concepts refer to each other in a ring.
    needs = {
        name: {item.concept for entry in entries for row in entry.rows for item in row.items if item.concept}
        for name, entries in load_lexicon(language).concepts.items()
    }

    assert set(TopologicalSorter(needs).static_order()) >= set(needs)
