"""Whether a text tells that a thing failed or something happened, or only judges: price, taste, design, a comparison.

Who tells a fault wants help; "we'll bear it in mind" is an answer to an opinion.
"""

import re
from dataclasses import dataclass
from functools import cache

from replywell.shared_data import load_json
from replywell.suggest.about import names_grievance
from replywell.suggest.hearing import failures

_READ, _OFTEN = 1500, 2
_SENTENCES = re.compile(r"(?:[^.!?…\n]|(?<=\d)\.(?=\d))+[.!?…]*")
_CLAUSES = re.compile(r"(?:[^.!?…;,:\n()–—]|(?<=\d)[.,:](?=\d))+")


@dataclass(frozen=True)
class _Words:
    faulty: re.Pattern[str]
    judged: re.Pattern[str]
    works: re.Pattern[str]
    unlike: re.Pattern[str]


def tells_fault(text: str, language: str) -> bool:
    """Say whether a clause tells what a thing does or what happened, and does not weigh it against price or taste.

    Of a book or a film nothing can be mended, whatever "fell flat after an hour".
    """
    words = _words(language)
    if words.works.search(text[:_READ]):
        return False
    if words.unlike.search(text[:_READ]):
        return True
    told = [clause[0] for clause in _CLAUSES.finditer(text[:_READ]) if not words.judged.search(clause[0])]
    if any(words.faulty.search(clause) or names_grievance(clause, language) for clause in told):
        return True
    # "Nobody", "had to" and "promised" stand in half of what is merely disliked.
    return sum(failures(clause, language) for clause in told) >= _OFTEN


def tells_fault_before_asking(text: str, language: str) -> bool:
    """Say whether a sentence that asks nothing tells a fault, and one that asks stands after it."""
    sentences = [found[0] for found in _SENTENCES.finditer(text[:_READ])]
    asking = [place for place, one in enumerate(sentences) if one.endswith("?")]
    before = sentences[: asking[-1]] if asking else []
    return tells_fault("\n".join(one for one in before if not one.endswith("?")), language)


@cache
def _words(language: str) -> _Words:
    data = load_json(f"languages/{language}/phrases/faults.json")
    faulty = "|".join(f"(?:{pattern})" for pattern in data["faulty"])
    return _Words(*(re.compile(one, re.IGNORECASE) for one in (faulty, data["judged"], data["works"], data["unlike"])))
