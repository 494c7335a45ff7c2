"""The rulebook page: readable in four languages, searchable, and harmless."""

import re

import pytest
from apiflask import APIFlask

from replywell.check.guidelines import load_rules
from replywell.web.search import fold, is_found


@pytest.mark.parametrize(("language", "why"), [("en", "Why:"), ("ru", "Почему:"), ("pl", "Dlaczego:"), ("et", "Miks:")])
def test_every_rule_is_shown_in_each_language(app: APIFlask, language: str, why: str) -> None:
    page = app.test_client().get(f"/guidelines/?language={language}").text

    assert re.findall(r'<article id="(\w+)"', page) == [rule.id for rule in load_rules()]
    assert page.count(why) == len(load_rules())
    assert f'<html lang="{language}">' in page


def test_it_speaks_the_language_of_the_browser(app: APIFlask) -> None:
    page = app.test_client().get("/guidelines/", headers={"Accept-Language": "et-EE,et;q=0.9,en;q=0.5"}).text

    assert '<html lang="et">' in page


@pytest.mark.parametrize(
    ("language", "query", "rule"),
    [
        ("en", "r10", "R10"),
        ("en", "APOLOG", "R07"),
        ("ru", "извин", "R07"),
        ("pl", "przepros", "R07"),
        ("et", "vabanda", "R07"),
    ],
)
def test_a_search_keeps_the_rules_that_hold_all_words(app: APIFlask, language: str, query: str, rule: str) -> None:
    page = app.test_client().get("/guidelines/", query_string={"language": language, "q": query}).text

    found = re.findall(r'<article id="(\w+)"', page)
    assert rule in found
    assert len(found) < len(load_rules())


def test_a_search_that_finds_nothing_says_so(app: APIFlask) -> None:
    page = app.test_client().get("/guidelines/?language=pl&q=qwertyuiop").text

    assert "<article" not in page
    assert "Żadna zasada" in page


def test_what_a_reader_types_stays_text(app: APIFlask) -> None:
    answer = app.test_client().get("/guidelines/", query_string={"q": '"><script>alert(1)</script>'})

    assert "<script" not in answer.text
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


def test_the_style_sheet_is_served(app: APIFlask) -> None:
    with app.test_client().get("/guidelines/static/guidelines.css") as answer:
        assert answer.mimetype == "text/css"


@pytest.mark.parametrize(
    ("query", "text"), [("zażal", "Zażalenie"), ("zazal", "zażalenie"), ("еще", "Ещё раз"), ("ulä", "Üla! ülalt")]
)
def test_words_are_found_as_people_type_them(query: str, text: str) -> None:
    assert is_found(query, fold(text))


def test_the_middle_of_a_word_is_not_found() -> None:
    assert not is_found("lenie", fold("zażalenie"))
