"""The drafts for one review."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from replywell.check import Finding, check
from replywell.check.guidelines import Rule
from replywell.check.kinds.repetition import closest
from replywell.context import Context, ReviewInput
from replywell.suggest.case import Case, read_case
from replywell.suggest.case_steps import greeting
from replywell.suggest.choose import Chooser
from replywell.suggest.fit import fitted
from replywell.suggest.model import Draft, Move
from replywell.suggest.phrasings import load_reasons, load_words, several_people
from replywell.suggest.plan import KINDS, plan_steps
from replywell.suggest.steps import RULES, Step

Judge = Callable[[ReviewInput, str, Context], list[Finding]]
Said = tuple[Step, str | None]
_TRIES = 4
_WORDINGS = 8  # of these the one least like the recent replies is taken, once a try was too like one
_CURT = 64  # shorter answers look curt (R21)
_REPEATED = "R23"


def suggest(
    review: ReviewInput,
    context: Context,
    *,
    analysis: dict[str, Any],
    reader: str = "en",
    rules: tuple[Rule, ...] | None = None,
) -> list[Draft]:
    """Return up to three drafts (full, short, question first), checked; explanations in the `reader`'s language.

    A draft that breaks a rule in every wording is left out.

    `rules` are the client's own, where a lead has edited them.

    The same review, context and analysis give the same drafts.
    """
    case = read_case(review, context, analysis)
    seed = f"{review.text}\n{review.author}\n{len(context.recent_replies)}"
    jars = several_people(case.language) if case.name else None
    chooser = Chooser(case.language, context.recent_replies[:50], seed, formal=case.is_formal, jars=jars)
    judge = partial(check, language=reader, rules=rules)
    return _offered([_draft(case, kind, chooser, reader, judge) for kind in KINDS])


def _offered(drafts: list[Draft]) -> list[Draft]:
    """Return the drafts that break no rule, or where a client's own rules leave none, those that repeat no reply.

    Where all repeat one, the first stands with its finding: to say nothing would leave the agent alone.
    """
    clean = [draft for draft in drafts if not _faults(draft.findings)]
    return clean or [draft for draft in drafts if _REPEATED not in _broken(draft.findings)] or drafts[:1]


def _draft(case: Case, kind: str, chooser: Chooser, reader: str, judge: Judge) -> Draft:
    """Return the first try that breaks no rule; if all do, the one that breaks fewest.

    What any try broke is kept in mind: an answer that was too like another must not become too curt in its place.
    """
    best = _try(case, kind, chooser, reader, judge)
    broken, last = frozenset[str](), best
    for _ in range(_TRIES - 1):
        if not _faults(best.findings):
            break
        broken |= _broken(last.findings)
        last = _try(case, kind, chooser, reader, judge, broken)
        if _faults(last.findings) < _faults(best.findings):
            best = last
    return best


def _try(
    case: Case, kind: str, chooser: Chooser, reader: str, judge: Judge, broken: frozenset[str] = frozenset()
) -> Draft:
    text, kept = _worded(case, kind, chooser, broken)
    if kind == "question" and not any(step.move == "question" for step in kept):
        kind = "other"  # where no exact question exists, the third draft takes another way instead
    # The checker compares with the most like reply, and with no other.
    _, twin = closest(text, case.context.recent_replies)
    context = replace(case.context, recent_replies=() if twin is None else (twin,))
    found = judge(case.review, text, context)
    return Draft(text, case.language, kind, _explain(kept, case, reader), found)


def _worded(case: Case, kind: str, chooser: Chooser, broken: frozenset[str]) -> tuple[str, list[Step]]:
    """Return the text and its steps; where a try was too like an earlier reply, the wording least like any."""
    steps = plan_steps(case, kind, broken)
    if _REPEATED not in broken:
        return fitted(_say(steps, case, chooser, broken), case)
    if steps[0].move != "greeting":
        steps = [greeting(case), *steps]
    # Where little can be said, one sentence more or less makes the difference.
    leaner = [step for step in steps if not step.spare]
    plans = [steps, leaner] if leaner and leaner != steps else [steps]
    each = range(_WORDINGS // len(plans))
    wordings = [fitted(_say(plan, case, chooser, broken), case) for plan in plans for _ in each]
    return min(wordings, key=lambda worded: closest(worded[0], case.context.recent_replies)[0])


def _say(steps: list[Step], case: Case, chooser: Chooser, broken: frozenset[str]) -> list[tuple[Step, str]]:
    values = {"time": chooser.pick(load_words(case.language)["times"])}
    chooser.begin()
    said: list[Said] = [(step, chooser.say(step, values)) for step in steps]
    looks_curt = case.mood == "complaint" or "R21" in broken
    if looks_curt and sum(len(sentence or "") for _, sentence in said) < _CURT:
        more = Step("closing", ("end",) if case.mood == "complaint" else ("note.more",))
        said.append((more, chooser.say(more, values)))
    return [(step, sentence) for step, sentence in _greeted(said, case, chooser) if sentence]


def _greeted(said: list[Said], case: Case, chooser: Chooser) -> list[Said]:
    """Return what is said, without the name where the rest addresses several people („Pani Anno … piszą Państwo”)."""
    jars = several_people(case.language) if case.name else None
    if not jars or not any(re.search(jars, sentence or "") for _, sentence in said):
        return said
    plain = replace(greeting(case), values={})
    return [(plain, chooser.say(plain, {})) if step.move == "greeting" else (step, text) for step, text in said]


def _faults(findings: list[Finding]) -> int:
    return sum({"block": 10, "warn": 3}.get(finding.severity, 0) for finding in findings)


def _broken(findings: list[Finding]) -> frozenset[str]:
    return frozenset(finding.rule for finding in findings if finding.severity != "hint")


def _explain(steps: list[Step], case: Case, reader: str) -> list[Move]:
    reasons = load_reasons(reader)
    moves = [Move(step.move, step.rule, reasons[step.move]) for step in steps]
    if not case.own_language:
        moves.append(Move("language", RULES["language"], reasons["language"]))
    return moves
