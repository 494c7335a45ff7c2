"""The rulebook as a document in one of the four languages."""

from replywell.check.guidelines import Rule, in_language, load_rules
from replywell.shared_data import load_json


def export_rules(language: str, rules: tuple[Rule, ...] | None = None) -> str:
    """Return all rules as Markdown in ru, en, pl or et; where a text is not translated, in English."""
    words = load_json("guidelines/words/words.json")
    titles = {name: in_language(texts, language) for name, texts in words.items()}
    parts = [f"# {titles['heading']}"]
    group = None
    for rule in load_rules() if rules is None else rules:
        if rule.group != group:
            group = rule.group
            parts.append(f"## {titles['group_' + group]}")
        parts.append(_section(rule, language, titles))
    return "\n\n".join(parts) + "\n"


def _section(rule: Rule, language: str, titles: dict[str, str]) -> str:
    lines = [
        f"### {rule.id} · {rule.words(language)} · {titles['severity_' + rule.severity]}",
        f"**{titles['why']}** {in_language(rule.why, language)}",
    ]
    if language in rule.when:
        lines.append(f"**{titles['when']}** {rule.when[language]}")
    examples = rule.examples.get(language, {})
    lines += [f"{mark} {examples[key]}" for key, mark in (("bad", "❌"), ("good", "✅")) if examples.get(key)]
    return "  \n".join(lines)
