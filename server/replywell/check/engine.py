"""Review, reply and context → findings: every rule's checks, in the order of the rules."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import Any

from replywell.check.conditions import applies
from replywell.check.guidelines import Rule, in_language, load_rules
from replywell.check.kinds import KINDS
from replywell.check.model import Finding, Hit
from replywell.check.situation import Situation, read_situation
from replywell.context import Context, ReviewInput
from replywell.shared_data import load_json

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
    clearest: dict[int, tuple[Hit, dict[str, Any]]] = {}
    for item in rule.checks:
        if not applies(situation, item.get("when", {})):
            continue
        for hit in KINDS[item["kind"]](situation, item):
            place = _sentence_of(situation, hit)
            known = clearest.get(place)
            if known is None or _clearness(hit) > _clearness(known[0]):
                clearest[place] = (hit, item)
    for hit, item in list(clearest.values())[:_MOST_SPANS]:
        yield _finding(rule, hit, item, language, situation.reply.language)


def _sentence_of(situation: Situation, hit: Hit) -> int:
    """Return the number of the sentence that the hit begins in, -1 where it is about the whole reply."""
    if hit.span is None:
        return -1
    starts = [sentence.start for sentence in situation.reply.sentences]
    return max(0, bisect_right(starts, hit.span[0]) - 1)


def _clearness(hit: Hit) -> tuple[bool, int]:
    return hit.sure, hit.span[1] - hit.span[0] if hit.span else 0


def _finding(rule: Rule, hit: Hit, item: dict[str, Any], language: str, reply_language: str) -> Finding:
    message = rule.words(language, hit.note or item.get("note"))
    for name, value in hit.values:
        message = message.replace("{" + name + "}", value)
    severity = hit.severity or item.get("severity") or rule.severity
    if not hit.sure and severity != "hint":
        severity = "hint"
        message = in_language(load_json("guidelines/words/words.json")["perhaps"], language).format(message=message)
    return Finding(
        rule=rule.id,
        severity=severity,
        message=message,
        span=hit.span,
        suggestion=hit.suggestion or rule.suggestion.get(reply_language),
        reason=in_language(rule.why, language),
    )
