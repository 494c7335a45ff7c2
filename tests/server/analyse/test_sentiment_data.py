"""The evaluative words of the four languages: one shape, and no entry that says two things at once."""

import json

import jsonschema
import pytest

from replywell.analyse.patterns import Patterns, pattern_keys
from replywell.analyse.sentiment_lexicon import STRENGTHS
from replywell.analyse.tokens import read_tokens
from replywell.shared_data import load_json, shared_root

LANGUAGES = ("ru", "en", "pl", "et")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_a_language_have_the_written_shape(language: str) -> None:
    schema = json.loads(shared_root().joinpath("schema", "sentiment.schema.json").read_text("utf-8"))
    jsonschema.validate(load_json(f"languages/{language}/sentiment.json"), schema)


def test_the_marks_have_the_written_shape() -> None:
    schema = json.loads(shared_root().joinpath("schema", "emoji.schema.json").read_text("utf-8"))
    jsonschema.validate(load_json("languages/emoji.json"), schema)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_has_two_strengths(language: str) -> None:
    data = load_json(f"languages/{language}/sentiment.json")
    entries = [tuple(pattern_keys(pattern)) for name in STRENGTHS for pattern in data[name]]
    assert len(entries) == len(set(entries))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_can_match(language: str) -> None:
    data = load_json(f"languages/{language}/sentiment.json")
    for name in STRENGTHS:
        for pattern in data[name]:
            written = read_tokens(pattern.replace("*", "").replace("~", "")).words
            assert Patterns([(pattern, 1)]).find(written), pattern


def test_the_longest_pattern_wins_and_a_gap_does_not_cross_a_comma() -> None:
    patterns = Patterns([("рекоменд*", 2), ("не рекоменд*", -2), ("thanks for ~ nothing", -3)])
    assert [match.value for match in patterns.find(["не", "рекомендую"])] == [-2]
    assert [match.value for match in patterns.find(["рекомендую"])] == [2]
    assert patterns.find(["thanks", "for", "absolutely", "nothing"])[0].value == -3
    assert not patterns.find(["thanks", "for", ",", "nothing"])


def test_of_patterns_of_one_length_the_most_exact_wins_though_another_goes_on() -> None:
    patterns = Patterns([("lucky", 1), ("luck*", 2), ("luck* day", 3)])
    assert [match.value for match in patterns.find(["lucky"])] == [1]
    assert [match.value for match in patterns.find(["luckily", "lucky", "day"])] == [2, 3]
