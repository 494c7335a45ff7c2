"""The words of a text that speak for a verdict."""

from replywell.analyse.model import Evidence
from replywell.analyse.sentiment_reading import Clause, Hit
from replywell.analyse.tokens import Tokens

SHOWN_AT_MOST = 6


def find_evidence(text: str, tokens: Tokens, clauses: list[Clause], label: str) -> list[Evidence]:
    """Return the strongest words for the verdict `label`, in the order of the text; of a mixed one, both sides."""
    hits = [(hit, clause) for clause in clauses for hit in clause.hits if _speaks_for(hit, label)]
    hits.sort(key=lambda pair: -abs(pair[0].value))
    shown = sorted(hits[:SHOWN_AT_MOST], key=lambda pair: pair[0].start)
    return [_evidence(text, tokens, hit, clause) for hit, clause in shown]


def _speaks_for(hit: Hit, label: str) -> bool:
    if hit.unreal or abs(hit.value) < 0.5:
        return False
    return label == "mixed" or (hit.value > 0) == (label == "positive") and label != "neutral"


def _evidence(text: str, tokens: Tokens, hit: Hit, clause: Clause) -> Evidence:
    # A turned word is shown with what turns it: "not helpful", not "helpful".
    first = max(clause.start, hit.negator) if hit.negator is not None else hit.start
    span = tokens.spans[first][0], tokens.spans[hit.end - 1][1]
    return Evidence(text[span[0] : span[1]], span, "positive" if hit.value > 0 else "negative")
