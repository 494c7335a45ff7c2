"""Concept lists and the finding of their patterns."""

import json
from pathlib import Path

import pytest
from jsonschema import validate

from replywell.analyse.clues import clue_count, read_clues
from replywell.analyse.concepts import TOKEN, concept_names, fold, lexicon_for

SHARED = Path(__file__).resolve().parents[3] / "shared"
LANGUAGES = ("ru", "en", "pl", "et")


def concepts_in(text, language):
    folded = fold(text)
    lexicon = lexicon_for(folded, language)
    return {lexicon.names[concept] for concept, _ in lexicon.find(TOKEN.findall(folded))}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["topics", "signals"])
def test_the_concept_files_keep_to_their_schema_and_name_the_same_concepts(language, name):
    data = json.loads((SHARED / "languages" / language / f"{name}.json").read_text("utf-8"))
    english = json.loads((SHARED / "languages" / "en" / f"{name}.json").read_text("utf-8"))

    validate(data, json.loads((SHARED / "schema" / "concepts.schema.json").read_text("utf-8")))
    assert list(data) == list(english)


@pytest.mark.parametrize(
    ("text", "language", "concept"),
    [
        ("The plug gave me an electric shock", "en", "electric"),
        ("Написала жалобу в Роспотребнадзор", "ru", "regulator"),
        ("Prowadzę kanał na YouTube", "pl", "channel"),
        ("Kohver jõudis kohale päevaga", "et", "delivery"),
    ],
)
def test_a_phrase_is_found_in_its_language(text, language, concept):
    assert concept in concepts_in(text, language)


def test_a_text_without_diacritics_is_read_like_one_with_them():
    assert "lodge" in concepts_in("skladam skarge", "pl")
    assert "lodge" in concepts_in("składam skargę", "pl")


def test_marks_keep_words_apart_where_the_author_writes_them():
    assert "food_taste" not in concepts_in("Soovitan kõigile, hea teenindus", "et")


def test_a_denied_concept_is_another_clue_than_the_concept():
    names = concept_names()
    fire = names.index("fire")
    said, denied = read_clues(fold("there were sparks"), "en"), read_clues(fold("there were no sparks"), "en")

    assert fire in said
    assert fire not in denied
    assert fire + len(names) in denied


def test_no_clue_reaches_over_the_end_of_a_sentence():
    names = concept_names()
    fire = names.index("fire")
    clues = read_clues(fold("Said no. There were. Sparks"), "en")
    assert fire in clues
    assert fire + 2 * len(names) in clues
    assert fire + len(names) not in clues
    assert fire not in read_clues(fold("No. " * 130 + "Sparks"), "en")


@pytest.mark.parametrize("text", ["", "?!", "😀" * 50, "a" * 10_000, "\ud800", "\u0301" * 500, "не " * 5_000])
def test_clues_stay_in_their_range(text):
    for language in LANGUAGES:
        clues = read_clues(fold(text), language)
        assert ((clues >= 0) & (clues < clue_count())).all()
