"""The rulebook for readers: every rule with its reason and examples, in four languages, searchable."""

from collections.abc import Iterator
from typing import Any

from apiflask import APIBlueprint
from flask import Response, make_response, render_template, request

from replywell.check.guidelines import Rule, in_language, load_rules
from replywell.shared_data import load_json
from replywell.web.search import fold, is_found

LANGUAGES = ("en", "et", "pl", "ru")
LONGEST_QUERY = 200
# Nothing but our own style sheet is loaded, nobody frames the page, and the search sends its words only here.
POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

blueprint = APIBlueprint(
    "guidelines_page",
    __name__,
    url_prefix="/guidelines",
    template_folder="templates",
    static_folder="static",
    static_url_path="/static",
    enable_openapi=False,
)


@blueprint.get("/")
def show_guidelines() -> Response:
    """Return the rules that hold all words of `?q=`, in the language of `?language=` or of the browser."""
    language = request.args.get("language") or ""
    if language not in LANGUAGES:
        language = request.accept_languages.best_match(LANGUAGES) or "en"
    query = (request.args.get("q") or "")[:LONGEST_QUERY].strip()
    words = load_json("guidelines/words/words.json")
    response = make_response(
        render_template(
            "guidelines.html",
            language=language,
            languages={code: load_json(f"messages/{code}.json")[f"language.{code}"] for code in LANGUAGES},
            words={name: in_language(texts, language) for name, texts in words.items()},
            query=query,
            groups=list(_groups(language, query)),
        )
    )
    response.headers["Content-Security-Policy"] = POLICY
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "no-referrer"
    return response


def _groups(language: str, query: str) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Yield each group with those of its rules that are found; groups without any are left out."""
    found: dict[str, list[dict[str, Any]]] = {}
    for rule in load_rules():
        shown = describe(rule, language)
        if is_found(query, fold(" ".join(text for text in shown.values() if text))):
            found.setdefault(rule.group, []).append(shown)
    yield from found.items()


def describe(rule: Rule, language: str) -> dict[str, str]:
    """Return the texts of a rule in a language, English where one is missing; no example of another language."""
    examples = rule.examples.get(language, {})
    return {
        "id": rule.id,
        "severity": rule.severity,
        "title": rule.words(language),
        "why": in_language(rule.why, language),
        "when": in_language(rule.when, language),
        "bad": examples.get("bad", ""),
        "good": examples.get("good", ""),
    }
