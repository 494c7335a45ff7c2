"""What a text asks: its questions one by one, and which kind of answer each of them wants."""

import re
from functools import lru_cache
from itertools import pairwise

from replywell.suggest.patterns import compiled
from replywell.suggest.phrasings import load_words
from replywell.suggest.told import CITED

_READ, _WITHOUT_MARK = 4000, 400
# Of these a part of a text knows another than the whole.
_EDGE = re.compile(r"[\^$]|\(\?<?!")
_SENTENCE = re.compile(r"(?:[^.!?\n]|(?<=\d)\.(?=\d))+[.!?]*")
# One's own order outweighs all; what is asked of nearly anything counts only where nothing else is asked.
_OWN, _WIDEST = "status", "howto"
_WIDE = ("hours", "stock", "place", "booking", "favour", _WIDEST)
# What asks for the reason is of this kind, unless it names something of which we know another answer.
REASON = "why"
# How to do it, or that we do it, is not asked beside a thing that is named: "which is better, how is yours?"
_BARE = {"favour", _WIDEST}
# "Which word opens the question" is looked for in so many words: "and how", "у вас есть".
_OPENING = 3
# What is joined by a word ("and whom do I call") asks one thing more; after a comma alone it may hang on the question.
_JOINED_BY_WORD, _MORE = re.compile(r"\w"), 3
# A single sentence of so many words and of two kinds is answered as neither: the wrong kind is worse than none.
_LONG = 20
# "The service? None whatsoever." is answered by its author: a word, or a short one and another, and a statement.
_ANSWERED, _ANSWER = re.compile(r"\W*(?:\w{1,3}\s+)?\w+\s*\?+"), 2
# Who shouts asks something only where we know what: "is this a hotel?!"
_ENDING, _SHOUTED = re.compile(r"[.!?]*$"), re.compile(r"!\?|\?!")


def questions(text: str, language: str) -> list[str]:
    """Return the sentences that ask us something, without outcries and what the author answers himself."""
    sentences = [found[0] for found in _SENTENCE.finditer(text[:_READ])]
    patterns = _possible(text[:_READ], language)
    asked = [one for one, following in pairwise([*sentences, ""]) if _is_asked(one, following, language)]
    return [one for one in asked if not _SHOUTED.search(one) or _kinds_in(one, language, patterns)]


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
        elif "?" not in sentence and ((loose and _is_early(found)) or _asks_plainly(sentence, language)):
            kinds += _kinds_in(sentence, language, patterns)
    return list(dict.fromkeys(kinds))


def _kinds_in(sentence: str, language: str, patterns: dict[str, str]) -> list[str | None]:
    """Return the kinds of what one sentence asks: "do you have parking, and may I bring a dog" asks two things.

    None stands for what is asked beside a thing that is known; where nothing is known there are no kinds.
    """
    words = load_words(language)["asking"]
    parts, joints = _parted(sentence, words)
    if len(parts) > 1 and not _opens_question(parts[0], words["word"]):
        parts, joints = parts[1:], joints[1:]  # what is told before the question: "it came yesterday, can I change it?"
    kinds: list[str | None] = []
    for part, more in zip(parts, _asked_by_itself(parts, joints, words["word"]), strict=True):
        listed = list(
            dict.fromkeys(filter(None, (_kind(one, language, patterns) for one in _split(part, words["joined"]))))
        )
        known = listed if len(listed) > 1 else [_kind(part, language, patterns)]
        if compiled(rf"\W*{words['why']}").match(part):
            # "Why doesn't it work" asks for no hours.
            known = [kind for kind in known if kind and kind not in _WIDE] or [REASON]
        kinds += known if known != [None] or more else []
    named = [kind for kind in kinds if kind not in _BARE]
    kinds = named if any(named) else kinds
    return list(dict.fromkeys(kinds)) if any(kinds) else []


def asks_several(text: str, language: str) -> bool:
    """Say whether more than one thing is asked, in several sentences or in one."""
    asked, words = questions(text, language), load_words(language)["asking"]
    return len(asked) > 1 or any(sum(_asked_by_itself(*_parted(one, words), words["word"])) > 1 for one in asked)


def wants_yes_or_no(asked: str, language: str) -> bool:
    """Say whether a question wants a yes or no, and no instructions."""
    return bool(compiled(load_words(language)["yes_or_no"]).search(asked[:_READ]))


def is_urgent(text: str, language: str) -> bool:
    """Say whether somebody needs help this minute: stranded, or asking for it now."""
    return bool(compiled(load_words(language)["asking"]["urgent"]).search(CITED.sub(" ", text[:_READ])))


# A complaint without a question mark is read twice, with all words and with the plain ones alone.
@lru_cache(maxsize=4)
def _possible(text: str, language: str) -> dict[str, str]:
    """Return the patterns of kinds that some part of the text may match."""
    known = load_words(language)["asked"].items()
    # What looks for a beginning or an end may find it in a part alone.
    return {kind: one for kind, one in known if _EDGE.search(one) or compiled(one).search(text)}


def _kind(part: str, language: str, patterns: dict[str, str]) -> str | None:
    """Return the kind named first; one's own order before all, the wide kinds after all."""
    places: dict[str, int] = {}
    for kind, pattern in patterns.items():
        if found := compiled(pattern).search(part):
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
    return [part for part in compiled(pattern).split(sentence) if part.strip(" .!?")]


def _parted(sentence: str, words: dict[str, str]) -> tuple[list[str], list[str]]:
    """Return the parts that each begin with a word that opens a question, and what joins each to the one before."""
    pieces = compiled(f"({words['joined']})(?={words['word']})").split(sentence)
    told = [(part, joint) for part, joint in zip(pieces[::2], ["", *pieces[1::2]], strict=True) if part.strip(" .!?")]
    return [part for part, _ in told], [joint for _, joint in told]


def _asked_by_itself(parts: list[str], joints: list[str], word: str) -> list[bool]:
    """Say of each part whether it asks something by itself, and does not hang on the part before it."""
    by_word = [
        bool(_JOINED_BY_WORD.search(joint)) and len(part.split()) >= _MORE
        for part, joint in zip(parts, joints, strict=True)
    ]
    if len(parts) > 1 and by_word[1] and _opens_question(parts[0], word):
        by_word[0] = len(parts[0].split()) >= _MORE
    return by_word


def _is_asked(sentence: str, following: str, language: str) -> bool:
    ending = _ENDING.search(sentence)
    return ending is not None and "?" in ending[0] and not _cries_out(sentence, following, language)


def _opens_question(part: str, word: str) -> bool:
    opening = " ".join(part.split()[:_OPENING])
    return bool(compiled(rf"\b{word}").search(opening))


def _asks_plainly(sentence: str, language: str) -> bool:
    return bool(compiled(load_words(language)["asking"]["plainly"]).search(sentence))


def _is_early(found: re.Match[str]) -> bool:
    return found.end() <= _WITHOUT_MARK


def _cries_out(sentence: str, following: str, language: str) -> bool:
    words = load_words(language)
    if compiled(words["outcry"]).search(sentence):
        return True
    short = _ANSWERED.fullmatch(sentence) and not _opens_question(sentence, words["asking"]["word"])
    return bool(short) and len(following.split()) >= _ANSWER and not following.endswith("?")
