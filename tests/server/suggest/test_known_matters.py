"""The matters of each language: schema, patterns that stay fast, clauses that fit, and the sentences they give."""

import re
from collections import Counter

import jsonschema
import pytest

from replywell.shared_data import load_json
from replywell.suggest.matters import find_matters
from replywell.suggest.stems import needed_stems
from replywell.suggest.words import fold

LANGUAGES = ("ru", "en", "pl", "et")
TOPICS = set(load_json("languages/en/topics.json"))
# A repetition without an end inside another one: its time may grow without an end too.
NESTED = re.compile(r"\((?:[^()\\]|\\.)*(?:\\?.[*+]|\{\d+,\})(?:[^()\\]|\\.)*\)(?:[*+]|\{\d+,\})")


@pytest.fixture(autouse=True)
def _matters():
    """Read the lists of the languages."""


def rows(language):
    return load_json(f"languages/{language}/phrases/matters.json")["matters"]


def patterns(language):
    return [one for row in rows(language) for one in (*row["on"], *row.get("not", ()))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_keeps_its_schema_and_says_no_key_twice(language):
    data = load_json(f"languages/{language}/phrases/matters.json")

    jsonschema.validate(data, load_json("schema/matters.schema.json"))
    assert [key for key, times in Counter(row["key"] for row in rows(language)).items() if times > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_pattern_is_one_and_repeats_nothing_without_an_end_inside_a_repetition(language):
    assert all(re.compile(one, re.IGNORECASE) for one in patterns(language))
    assert [one for one in patterns(language) if NESTED.search(one)] == []
    assert NESTED.search(r"(?:\w+ )+late")
    assert not NESTED.search(r"(?:\W+\w+){0,3}?\W+late")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_matter_is_found_in_its_own_sentences_and_in_none_of_the_near_misses(language):
    def told(text):
        return [one.known.key for one in find_matters(text, language)]

    lost = [(row["key"], text) for row in rows(language) for text in row.get("as", ()) if row["key"] not in told(text)]
    wrong = [(row["key"], text) for row in rows(language) for text in row.get("as_not", ()) if row["key"] in told(text)]

    assert lost == []
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_pattern_needs_is_in_every_text_that_it_matches(language):
    """A pattern that is not run for want of a piece would be lost silently."""
    texts = [text for row in rows(language) for name in ("as", "as_not") for text in row.get(name, ())]
    lost = [
        (one, text)
        for one in patterns(language)
        for text in texts
        if re.search(one, text, re.IGNORECASE)
        and not all(any(stem in fold(text) for stem in stems) for stems in needed_stems(one))
    ]

    assert lost == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nearly_every_pattern_needs_a_piece_of_text_so_that_few_are_run(language):
    always = [one for row in rows(language) for one in row["on"] if not needed_stems(one)]

    assert len(always) <= len(rows(language)) // 20, always


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_clauses_begin_in_lower_case_and_no_two_matters_share_one(language):
    clauses = [clause for row in rows(language) for clause in row["that"]]

    assert [one for one in clauses if one[0].isupper() and not one.startswith("Państw")] == []
    assert [one for one, times in Counter(clauses).items() if times > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_is_one_of_the_analysis(language):
    assert {row["topic"] for row in rows(language)} <= TOPICS


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (r"\bnobody (?:picks?|answers) ", [{"nobody"}]),
        (r"суп\w*(?:\W+\w+){0,3}?\W+холодн\w+", [{"холодн"}, {"суп"}]),
        (r"прив[её]з(?!ут)(?:ли)? ра[з-я]ит", [{"привез"}]),
        (r"ma[łl][aąe] dani\w+", [{"mala d", "male d"}]),
        (r"(?:abc|x\w*)", []),
        (r"(?P<name>late)", []),
        (r"too(?: very){0,2} late+", [{" late"}, {"too"}]),
        (r"(?:^|(?<=[.!] ))late|(?<!not )slow", [{"late", "slow"}]),
        (r"i[ck]y\.com", [{"icy.co", "iky.co"}]),
    ],
)
def test_the_pieces_that_a_pattern_needs(pattern, needed):
    assert list(map(set, needed_stems(pattern))) == needed
