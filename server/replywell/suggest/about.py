"""What a stretch is about, whatever its tone: what went wrong, the author's own trouble, the author, what got better.

A complaint is answered by its grievance and not by its rudest word, and praise by what is praised: neither by what the
author suffered before nor by who the author is.
"""

import re
from collections.abc import Iterator
from functools import cache

from replywell.shared_data import load_json
from replywell.suggest.stretches import Stretch, quote_rules
from replywell.suggest.words import fold, read_words

# "There was no damage at all": so many words before it a denial still denies.
_DENIED_WITHIN = 2
_OPENS = re.compile(r"(?:^|[.!?…;\n:])\W*$")
_GOES_ON, _PARTS = re.compile(r"\s*[,:;–—-]"), re.compile(r"[,:–—]")


def names_grievance(text: str, language: str) -> bool:
    """Say whether the text names what went wrong: waiting, a broken thing, dirt, a wrong item, money."""
    return _is_said("grievance", text, language)


def is_mere_verdict(text: str, language: str) -> bool:
    """Say whether the text only strings words together, of which none names what went wrong: "rude, lazy, hopeless"."""
    joining = quote_rules(language)["joining"]
    parted = " ".join("," if fold(word) in joining else word for word in text.split())
    pieces = [piece.split() for piece in parted.split(",")]
    strung = len(pieces) > 1 and all(len(piece) <= 1 for piece in pieces)
    return strung and not names_grievance(text, language)


def tells_of_trouble(text: str, language: str) -> bool:
    """Say whether the text tells of illness, an accident or another trouble that befell the author elsewhere."""
    return _is_said("trouble", text, language)


def trouble_ends(text: str, language: str) -> int | None:
    """Return where the last word for such trouble ends, or None where there is none."""
    return max((found.end() for found in _said("trouble", text, language)), default=None)


def tells_of_author(text: str, language: str) -> bool:
    """Say whether the text tells who the author is: age, profession, subscribers."""
    return _is_said("of_author", text, language)


def is_of_elsewhere(text: str, language: str) -> bool:
    """Say whether the text speaks of another shop, hotel or time than ours."""
    return quote_rules(language)["elsewhere"].search(text) is not None


def tells_of_easing(text: str, language: str) -> bool:
    """Say whether the text says that something has become better."""
    return _is_said("eased", text, language)


def is_half_a_thought(text: str, stretch: Stretch, language: str) -> bool:
    """Say whether the stretch needs what stands around it.

    So does "the other way round", a "neither" without its "nor", and "it should have cost 40" without the 95.
    """
    rules = quote_rules(language)
    paired = rules["goes_on"].match(stretch.text) or rules["goes_on"].match(text, stretch.end)
    if paired or rules["points_back"].search(stretch.text):
        return True
    return bool(rules["expected"].search(stretch.text) and _GOES_ON.match(text, stretch.end))


def weighs_grave(text: str, language: str) -> bool:
    """Say whether the text tells of money, harm, a loss or an insult."""
    return _is_said("grave", text, language)


def likens(text: str, language: str) -> bool:
    """Say whether the text likens something to another, which mocks when we repeat it, and names no grievance."""
    return bool(quote_rules(language)["simile"].search(text)) and not names_grievance(text, language)


def is_beside_the_point(text: str, language: str) -> bool:
    """Say whether a clause only tells what the author did, or what somebody said of it."""
    rules = quote_rules(language)
    if rules["excuse"].search(text):
        return True
    alone = rules["own_act"].match(text) and not _PARTS.search(text)
    return bool(alone) and not names_grievance(text, language)


def begins_amid(text: str, stretch: Stretch, language: str) -> bool:
    """Say whether the stretch, though no sentence begins there, has a verb and no subject: "was quite tasteless"."""
    words = read_words(stretch.text)
    first = stretch.text[words[0].start : words[0].end] if words else ""
    amid = quote_rules(language)["begins_amid"].fullmatch(first) and not names_grievance(stretch.text, language)
    # „Esiteks oli …“: without the joining word the verb that follows it begins no sentence either.
    return bool(amid) and not _OPENS.search(text[: stretch.start])


def _is_said(rule: str, text: str, language: str) -> bool:
    return next(_said(rule, text, language), None) is not None


def _said(rule: str, text: str, language: str) -> Iterator[re.Match[str]]:
    for found in quote_rules(language)[rule].finditer(text):
        before = read_words(text[: found.start()])[-_DENIED_WITHIN:]
        if not any(word.folded in negators(language) for word in before):
            yield found


@cache
def negators(language: str) -> frozenset[str]:
    """Return the words that deny, folded."""
    return frozenset(map(fold, load_json(f"languages/{language}/phrases/things.json")["negators"]))
