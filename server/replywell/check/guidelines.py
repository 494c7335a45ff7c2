"""The rules as data: one object a rule in shared/guidelines/."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from replywell.shared_data import list_files, load_json


@dataclass(frozen=True)
class Rule:
    """A guideline: words for people in four languages, and the check that a machine can do."""

    id: str
    severity: str
    group: str
    title: dict[str, str]
    why: dict[str, str]
    when: dict[str, str]
    source: dict[str, Any]
    examples: dict[str, dict[str, str]]
    checks: tuple[dict[str, Any], ...]
    notes: dict[str, dict[str, str]]
    suggestion: dict[str, str]
    """What to write instead, by the language of the reply."""

    def words(self, language: str, note: str | None = None) -> str:
        """Return the title, or the named note, in the language; English where it is missing."""
        return in_language(self.notes.get(note, self.title) if note else self.title, language)


def in_language(texts: dict[str, str], language: str) -> str:
    """Return the text in the language, in English where it is missing."""
    return texts.get(language) or texts["en"]


@cache
def load_rules() -> tuple[Rule, ...]:
    """Return all rules, in the order of their files and of the rules in them."""
    rules = []
    for path in list_files("guidelines", ".json"):
        group = load_json(path)
        rules += [_rule(raw, group["group"]) for raw in group["rules"]]
    return tuple(rules)


@cache
def rules_by_id() -> dict[str, Rule]:
    """Return the rules by id."""
    return {rule.id: rule for rule in load_rules()}


def _rule(raw: dict[str, Any], group: str) -> Rule:
    return Rule(
        id=raw["id"],
        severity=raw["severity"],
        group=group,
        title=raw["title"],
        why=raw["why"],
        when=raw["when"],
        source=raw["source"],
        examples=raw["examples"],
        checks=tuple(raw.get("checks", ())),
        notes=raw.get("notes", {}),
        suggestion=raw.get("suggestion", {}),
    )
