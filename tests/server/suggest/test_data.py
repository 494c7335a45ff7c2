"""The phrasings and things of the four languages: same moves, places that can be filled, schemas kept."""

import json
import re

import jsonschema
import pytest

from replywell.shared_data import list_files, load_json
from replywell.suggest.phrasings import load_phrasings, load_reasons, load_words
from replywell.suggest.plan_question import HANGING
from replywell.suggest.steps import RULES

LANGUAGES = ("ru", "en", "pl", "et")
STATIC = {"time", "name", "wait", "facts", "cause", "remedies", "one", "two", "person", "quote", "that", "also"}
FORMS = {
    "ru": {"nom", "gen", "acc", "ins", "loc", "g"},
    "pl": {"nom", "gen", "acc", "ins", "loc", "g"},
    "et": {"nom", "gen", "part", "el", "g"},
    "en": {"np", "bare", "g"},
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_can_say_the_same_moves(language):
    own, english = set(load_phrasings(language)), set(load_phrasings("en"))

    assert own == english


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_review_can_have_told_is_a_regular_expression_for_each_question(language):
    told = load_words(language)["told"]
    asked = {move.split(".")[1] for move in load_phrasings(language) if move.startswith("ask.")}

    assert {"harm", "danger"} | asked <= told.keys()
    assert all(re.compile(pattern) for pattern in told.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_question_can_be_answered_and_those_that_hang_on_something_asked_about(language):
    words, moves = load_words(language), load_phrasings(language)

    assert {f"fact.{kind}" for kind in words["asked"]} <= moves.keys()
    assert {f"wanted.{kind}" for kind in HANGING} <= moves.keys()
    assert all(
        re.compile(pattern) for pattern in (*words["asked"].values(), *words["asking"].values(), words["advert"])
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_of_orders_contracts_and_cases_are_asked_for_in_private(language):
    """R45: what tells who the customer is has no place in public, in whatever words it is asked for."""
    number, private = {
        "ru": (r"номер (?:заказа|договора|обращени|чека)|чека\b", r"в личные сообщения"),
        "en": (r"(?:order|contract|case|receipt) number", r"in a private message"),
        "pl": (r"numeru? (?:zamówieni|umowy|zgłoszeni|kursu)|paragonu", r"w wiadomości prywatnej"),
        "et": (r"numb(?:er|ri)", r"privaatsõnumiga"),
    }[language]
    asking = [
        phrasing.text
        for move, texts in load_phrasings(language).items()
        if move.split(".")[0] in ("need", "wanted", "ask")
        for phrasing in texts
        if re.search(number, phrasing.text) and "suurem" not in phrasing.text
    ]

    assert asking
    assert [text for text in asking if not re.search(private, text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_of_a_phrasing_has_a_form(language):
    wrong = [
        phrasing.text
        for phrasings in load_phrasings(language).values()
        for phrasing in phrasings
        if not phrasing.needs <= FORMS[language] | STATIC
    ]

    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_thing_has_every_form(language):
    rows = load_json(f"languages/{language}/phrases/things.json")["things"]

    lacking = [row["on"][0] for row in rows if not FORMS[language] <= row["forms"].keys()]

    assert lacking == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_things_claim_the_same_words(language):
    seen: dict[str, str] = {}
    twice = []
    for row in load_json(f"languages/{language}/phrases/things.json")["things"]:
        for trigger in row["on"]:
            if trigger in seen and seen[trigger] != row["kind"]:
                twice.append(trigger)
            seen.setdefault(trigger, row["kind"])

    assert len(twice) <= 12, twice


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_keep_their_schemas(language):
    folder = f"languages/{language}/phrases"
    for path in list_files(f"{folder}/moves", ".json"):
        jsonschema.validate(load_json(path), load_json("schema/phrases.schema.json"))
    jsonschema.validate(load_json(f"{folder}/things.json"), load_json("schema/things.schema.json"))
    jsonschema.validate(load_json(f"{folder}/words.json"), load_json("schema/words.schema.json"))
    jsonschema.validate(load_json(f"{folder}/scenes.json"), load_json("schema/scenes.schema.json"))
    jsonschema.validate(load_json(f"{folder}/people.json"), load_json("schema/people.schema.json"))
    jsonschema.validate(load_json(f"{folder}/quotes.json"), load_json("schema/quotes.schema.json"))
    jsonschema.validate(load_json(f"{folder}/never.json"), load_json("schema/never.schema.json"))
    jsonschema.validate(load_json(f"{folder}/failed.json"), load_json("schema/failed.schema.json"))
    jsonschema.validate(load_json(f"{folder}/faults.json"), load_json("schema/faults.schema.json"))
    jsonschema.validate(load_json(f"{folder}/harm.json"), load_json("schema/harm.schema.json"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_move_has_a_reason(language):
    assert RULES.keys() <= load_reasons(language).keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_brackets_of_phrasings_close(language):
    for phrasings in load_phrasings(language).values():
        for phrasing in phrasings:
            assert phrasing.text.count("{") == phrasing.text.count("}"), phrasing.text
            assert phrasing.text.count("<") == phrasing.text.count(">"), phrasing.text
            assert json.dumps(phrasing.text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrasing_names_an_hour_because_the_reply_may_be_written_after_it(language):
    phrasings = [phrasing.text for texts in load_phrasings(language).values() for phrasing in texts]

    wrong = [text for text in phrasings if re.search(r"\d{1,2}(?::\d\d|-ks| ?[ap]m\b)", text)]

    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_stop_use_advice_is_unconditional_but_for_a_doctor(language):
    """R31 asks to stop using it; „kuni” and "until" say how long, "if" would say that one may as well go on."""
    doctors = {"stop.body", "stop.doctor", "stop.beauty", "stop.food"}
    advice = {move: texts for move, texts in load_phrasings(language).items() if move.startswith("stop.")}

    wrong = [
        phrasing.text
        for move in advice.keys() - doctors
        for phrasing in advice[move]
        if re.search(r"\b(?:if|если|jeśli|kui)\b", phrasing.text, re.IGNORECASE)
    ]

    assert "stop.any" in advice
    assert wrong == []


def test_no_polish_sentence_begins_with_a_word_that_is_always_capital():
    """After "Dzień dobry," the sentence goes on in lower case, which "Państwa" must never be."""
    phrasings = [phrasing.text for texts in load_phrasings("pl").values() for phrasing in texts]

    wrong = [text for text in phrasings if re.match(r"(\{([^{}]*\|)?)?Pa[nń]", text)]

    assert wrong == []
