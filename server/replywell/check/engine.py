"""Review, reply and context → findings: every rule's checks, in the order of the rules."""

from collections.abc import Iterator
from typing import Any

from replywell.check.conditions import applies
from replywell.check.guidelines import Rule, load_rules
from replywell.check.kinds import KINDS
from replywell.check.model import Finding, Hit
from replywell.check.situation import Situation, read_situation
from replywell.context import Context, ReviewInput

_MOST_SPANS = 3
_ORDER = {"block": 0, "warn": 1, "hint": 2}


def check(
    review: ReviewInput,
    reply: str,
    context: Context,
    *,
    language: str = "en",
    rules: tuple[Rule, ...] | None = None,
) -> list[Finding]:
    """Return what the reply breaks, blocks first; messages in `language` (ru, en, pl, et).

    `rules` are the client's own, where a lead has edited them. An empty reply has no findings.
    """
    if not reply.strip():
        return []
    situation = read_situation(review, reply, context)
    findings = [
        finding
        for rule in (load_rules() if rules is None else rules)
        for finding in _findings(rule, situation, language)
    ]
    return sorted(findings, key=lambda finding: _ORDER.get(finding.severity, 3))


def _findings(rule: Rule, situation: Situation, language: str) -> Iterator[Finding]:
    if rule.severity == "off":
        return
    found = 0
    seen: set[Any] = set()
    for item in rule.checks:
        if not applies(situation, item.get("when", {})):
            continue
        for hit in KINDS[item["kind"]](situation, item):
            if found == _MOST_SPANS or hit.span in seen:
                continue
            seen.add(hit.span)
            found += 1
            yield _finding(rule, hit, item, language, situation.reply.language)


def _finding(rule: Rule, hit: Hit, item: dict[str, Any], language: str, reply_language: str) -> Finding:
    message = rule.words(language, hit.note or item.get("note"))
    for name, value in hit.values:
        message = message.replace("{" + name + "}", value)
    return Finding(
        rule=rule.id,
        severity=hit.severity or item.get("severity") or rule.severity,
        message=message,
        span=hit.span,
        suggestion=hit.suggestion or rule.suggestion.get(reply_language),
        reason=rule.why.get(language) or rule.why["en"],
    )
