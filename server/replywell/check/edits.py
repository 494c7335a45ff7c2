"""A client's rulebook: the common rules, as a lead made them softer or stricter, and the client's own."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from replywell.check.guidelines import Rule, load_rules
from replywell.check.kinds import KINDS
from replywell.errors import InputInvalid

SEVERITIES = ("block", "warn", "hint", "process", "off")


def edit_rules(edits: Mapping[str, Mapping[str, Any]]) -> tuple[Rule, ...]:
    """Return the rules with the edits applied, for `check(…, rules=…)`.

    An edit of a known id changes its `severity`; any other id is an own rule with `severity`, `title` (a text or one a
    language) and `checks` of the existing kinds. Raises InputInvalid for an edit that cannot be carried out.
    """
    common = load_rules()
    known = {rule.id for rule in common}
    changed = [_changed(rule, edits[rule.id]) if rule.id in edits else rule for rule in common]
    own = [_own(id, edit) for id, edit in edits.items() if id not in known]
    return (*changed, *own)


def _changed(rule: Rule, edit: Mapping[str, Any]) -> Rule:
    severity = _severity(rule.id, edit)
    # A check with a severity of its own would ignore what the lead decided.
    checks = tuple({key: value for key, value in item.items() if key != "severity"} for item in rule.checks)
    return replace(rule, severity=severity, checks=checks)


def _own(id: str, edit: Mapping[str, Any]) -> Rule:
    checks = edit.get("checks")
    if not isinstance(checks, list) or not checks:
        raise InputInvalid(f"The rule {id} needs checks.", rule=id)
    for item in checks:
        if not isinstance(item, dict) or item.get("kind") not in KINDS:
            raise InputInvalid(f"The rule {id} has a check of an unknown kind.", rule=id)
        # A regular expression of somebody's can take minutes on a text that does not fit it.
        if "shapes" in item:
            raise InputInvalid(f"The rule {id} may list terms, not regular expressions.", rule=id)
    return Rule(
        id=id,
        severity=_severity(id, edit),
        group="own",
        title=_texts(id, edit.get("title")),
        why=_texts(id, edit.get("why") or edit.get("title")),
        when={},
        source={},
        examples={},
        checks=tuple(checks),
        notes={},
        suggestion={},
    )


def _severity(id: str, edit: Mapping[str, Any]) -> str:
    severity = edit.get("severity")
    if severity not in SEVERITIES:
        raise InputInvalid(f"The severity of {id} must be one of {', '.join(SEVERITIES)}.", rule=id)
    return str(severity)


def _texts(id: str, value: Any) -> dict[str, str]:
    if isinstance(value, str) and value:
        return {"en": value}
    if isinstance(value, dict) and value and all(isinstance(text, str) for text in value.values()):
        return {"en": next(iter(value.values())), **value}
    raise InputInvalid(f"The rule {id} needs a title.", rule=id)
