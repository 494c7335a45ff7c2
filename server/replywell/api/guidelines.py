"""The rulebook, for the card and for readers."""

from typing import Any

from apiflask import APIBlueprint

from replywell.api.schemas import GuidelinesOut, GuidelinesQuery
from replywell.check.guidelines import Rule, in_language, load_rules

blueprint = APIBlueprint("guidelines", __name__, url_prefix="/api/v1", tag="guidelines")


@blueprint.get("/guidelines")
@blueprint.input(GuidelinesQuery, location="query", arg_name="query")
@blueprint.output(GuidelinesOut)
def read_guidelines(query: GuidelinesQuery) -> dict[str, Any]:
    """Return all rules in one language; they are no secret, so no token is asked."""
    return {"rules": [describe(rule, query.language) for rule in load_rules()]}


def describe(rule: Rule, language: str) -> dict[str, Any]:
    """Return a rule in one language; its examples stay in the languages they were written in."""
    return {
        "id": rule.id,
        "title": rule.words(language),
        "why": in_language(rule.why, language),
        "when": in_language(rule.when, language),
        "severity": rule.severity,
        "examples": [{"language": code, **texts} for code, texts in rule.examples.items()],
    }
