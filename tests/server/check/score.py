"""Measure the checker on replies that people labelled: {"id", "review", "context", "reply", "rules"} a line."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from replywell.check import check_line


@dataclass
class Score:
    """Counts over a set; `mistakes` has a line for each reply that was read otherwise than labelled."""

    hits: int = 0
    extra: int = 0
    missed: int = 0
    blocks_right: int = 0
    blocks_wrong: int = 0
    clean: int = 0
    clean_kept: int = 0
    mistakes: list[str] = field(default_factory=list)
    by_rule: dict[str, list[int]] = field(default_factory=dict)

    @property
    def f1(self) -> float:
        """Micro-averaged F1 of the rules, 0 to 1."""
        total = 2 * self.hits + self.extra + self.missed
        return 2 * self.hits / total if total else 1.0

    @property
    def block_precision(self) -> float:
        """Share of block findings that the labels have too."""
        total = self.blocks_right + self.blocks_wrong
        return self.blocks_right / total if total else 1.0

    @property
    def clean_rate(self) -> float:
        """Share of the replies labelled clean that get neither block nor warn."""
        return self.clean_kept / self.clean if self.clean else 1.0


def read_cases(file: Path) -> list[dict[str, Any]]:
    """Return the labelled replies of a JSON Lines file."""
    return [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]


def score(cases: Iterable[dict[str, Any]]) -> Score:
    """Return the counts over the cases."""
    result = Score()
    for case in cases:
        findings = check_line({key: case[key] for key in ("id", "review", "context", "reply")})["findings"]
        _count(result, case, findings)
    return result


def _count(result: Score, case: dict[str, Any], findings: list[dict[str, Any]]) -> None:
    wanted = set(case["rules"])
    severity: dict[str, str] = {}
    for finding in findings:
        severity.setdefault(finding["rule"], finding["severity"])
    found = set(severity)
    result.hits += len(wanted & found)
    result.extra += len(found - wanted)
    result.missed += len(wanted - found)
    blocks = {rule for rule in found if severity[rule] == "block"}
    result.blocks_right += len(blocks & wanted)
    result.blocks_wrong += len(blocks - wanted)
    for rule in wanted | found:
        counts = result.by_rule.setdefault(rule, [0, 0, 0])
        counts[0 if rule in wanted & found else 1 if rule in found else 2] += 1
    if not wanted:
        result.clean += 1
        result.clean_kept += not any(level in ("block", "warn") for level in severity.values())
    if found != wanted:
        result.mistakes.append(_mistake(case, findings, wanted, found))


def _mistake(case: dict[str, Any], findings: list[dict[str, Any]], wanted: set[str], found: set[str]) -> str:
    spans = {
        finding["rule"]: case["reply"][slice(*finding["span"])] if finding["span"] else ""
        for finding in findings
        if finding["rule"] in found - wanted
    }
    return f"  {case['id']}: missed {sorted(wanted - found)}, extra {spans}\n      {case['reply']}"


def report(name: str, result: Score) -> str:
    """Return the three figures of a set in one line."""
    return (
        f"{name}: F1 {result.f1:.3f} (right {result.hits}, extra {result.extra}, missed {result.missed}), "
        f"block precision {result.block_precision:.3f}, clean kept {result.clean_rate:.3f} of {result.clean}"
    )
