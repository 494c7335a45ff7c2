"""What a text asks: its questions one by one, and which kind of answer each of them wants."""

import re
from functools import lru_cache
from itertools import pairwise

from replywell.suggest.phrasings import load_words
from replywell.suggest.told import CITED

_READ, _WITHOUT_MARK = 4000, 400
# Of these a part of a text knows another than the whole.
_EDGE = re.compile(r"[\^$]|\(\?<?!")
_SENTENCE = re.compile(r"(?:[^.!?\n]|(?<=\d)\.(?=\d))+[.!?]*")
# One's own order outweighs all; what is asked of nearly anything counts only where nothing else is asked.
_OWN, _WIDEST = "status", "howto"
_WIDE = ("hours", "stock", "place", "booking", "favour", _WIDEST)
# How to do it, or that we do it, is not asked beside a thing that is named: "which is better, how is yours?"
_BARE = {"favour", _WIDEST}
# "Which word opens the question" is looked for in so many words: "and how", "у вас есть".
_OPENING = 3
# A single sentence of so many words and of two kinds is answered as neither: the wrong kind is worse than none.
_LONG = 20
# "The service? None whatsoever." is answered by its author: a word, or a short one and another, and a statement.
_ANSWERED, _ANSWER = re.compile(r"\W*(?:\w{1,3}\s+)?\w+\s*\?+"), 2


def questions(text: str, language: str) -> list[str]:
    """Return the sentences that ask us something, without outcries and what the author answers himself."""
    sentences = [found[0] for found in _SENTENCE.finditer(text[:_READ])]
    pairs = pairwise([*sentences, ""])
    return [one for one, following in pairs if one.endswith("?") and not _cries_out(one, following, language)]


def asked_kinds(text: str, language: str, *, unmarked: bool = True) -> list[str | None]:
    """Return the kinds of what is asked in the order of the text, each once, and None for what is of no known kind.

    A text without a question mark may ask as well: with certain words always, with others if `unmarked`.
    """
    asked, patterns = questions(text, language), _possible(text[:_READ], language)
    loose = unmarked and "?" not in text[:_READ]
    kinds: list[str | None] = []
    for found in _SENTENCE.finditer(text[:_READ]):
        sentence = found[0]
        if sentence in asked:
            kinds += _kinds_in(sentence, language, patterns) or [None]
        elif not sentence.endswith("?") and ((loose and _is_early(found)) or _asks_plainly(sentence, language)):
            kinds += _kinds_in(sentence, language, patterns)
    return list(dict.fromkeys(kinds))


def _kinds_in(sentence: str, language: str, patterns: dict[str, str]) -> list[str]:
    """Return the kinds of what one sentence asks: "do you have parking, and may I bring a dog" asks two things."""
    words = load_words(language)["asking"]
    parts = _split(sentence, f"{words['joined']}(?={words['word']})")
    if len(parts) > 1 and not _opens_question(parts[0], words["word"]):
        parts = parts[1:]  # what is told before the question: "it came yesterday, can I change it?"
    kinds: list[str] = []
    for part in parts:
        listed = list(
            dict.fromkeys(filter(None, (_kind(one, language, patterns) for one in _split(part, words["joined"]))))
        )
        kinds += listed if len(listed) > 1 else filter(None, [_kind(part, language, patterns)])
    if re.match(rf"\W*{words['why']}", sentence, re.IGNORECASE):
        return [kind for kind in dict.fromkeys(kinds) if kind not in _WIDE]  # "why doesn't it work" asks for no hours
    named = [kind for kind in kinds if kind not in _BARE]
    return list(dict.fromkeys(named or kinds))


def wants_yes_or_no(asked: str, language: str) -> bool:
    """Say whether a question wants a yes or no, and no instructions."""
    return bool(re.search(load_words(language)["yes_or_no"], asked[:_READ], re.IGNORECASE))


def is_urgent(text: str, language: str) -> bool:
    """Say whether somebody needs help this minute: stranded, or asking for it now."""
    return bool(re.search(load_words(language)["asking"]["urgent"], CITED.sub(" ", text[:_READ]), re.IGNORECASE))


# A complaint without a question mark is read twice, with all words and with the plain ones alone.
@lru_cache(maxsize=4)
def _possible(text: str, language: str) -> dict[str, str]:
    """Return the patterns of kinds that some part of the text may match."""
    known = load_words(language)["asked"].items()
    # What looks for a beginning or an end may find it in a part alone.
    return {kind: one for kind, one in known if _EDGE.search(one) or re.search(one, text, re.IGNORECASE)}


def _kind(part: str, language: str, patterns: dict[str, str]) -> str | None:
    """Return the kind named first; one's own order before all, the wide kinds after all."""
    places: dict[str, int] = {}
    for kind, pattern in patterns.items():
        if found := re.search(pattern, part, re.IGNORECASE):
            places[kind] = found.start()
    if _WIDEST in places and wants_yes_or_no(part, language):
        del places[_WIDEST]  # "do I have to install it again?" asks for no instructions
    if _OWN in places:
        return _OWN
    telling = [kind for kind in places if kind not in _WIDE]
    if len(telling) > 1 and len(part.split()) >= _LONG:
        return None
    return min(telling, key=places.__getitem__) if telling else next(iter(places), None)


def _split(sentence: str, pattern: str) -> list[str]:
    return [part for part in re.split(pattern, sentence, flags=re.IGNORECASE) if part.strip(" .!?")]


def _opens_question(part: str, word: str) -> bool:
    opening = " ".join(part.split()[:_OPENING])
    return bool(re.search(rf"\b{word}", opening, re.IGNORECASE))


def _asks_plainly(sentence: str, language: str) -> bool:
    return bool(re.search(load_words(language)["asking"]["plainly"], sentence, re.IGNORECASE))


def _is_early(found: re.Match[str]) -> bool:
    return found.end() <= _WITHOUT_MARK


def _cries_out(sentence: str, following: str, language: str) -> bool:
    words = load_words(language)
    if re.search(words["outcry"], sentence, re.IGNORECASE):
        return True
    short = _ANSWERED.fullmatch(sentence) and not _opens_question(sentence, words["asking"]["word"])
    return bool(short) and len(following.split()) >= _ANSWER and not following.endswith("?")
