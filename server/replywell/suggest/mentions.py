"""What this review says: the things, events and qualities it names, each with the forms a reply needs."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from replywell.shared_data import load_json
from replywell.suggest.compose import join_events
from replywell.suggest.lexemes import Lexeme, Lexemes, load_lexemes, load_topic_words
from replywell.suggest.mention import Mention
from replywell.suggest.sure import made_sure, read_votes
from replywell.suggest.words import Word, fold, read_words

# The forms of a subject or an object.
_PLAIN = {"nom", "acc", "part"}
_OF_VERBS = ("ing", "ed")
_ENDS = set(".,!?;\n…–—()")


def find_mentions(text: str, language: str, analysis: dict[str, Any]) -> list[Mention]:
    """Return the mentions of the text in its order; an event and the thing it befell become one."""
    words = read_words(text)
    clauses = _clauses(text, words, _words_of(language, "contrast"))
    found = _spot(load_lexemes(language), words, clauses, language)
    told = _spot(load_topic_words(language), words, clauses, language)
    votes = read_votes(words, clauses, analysis)
    found = [replace(one, plain=one.plain and not _is_in_name(text, words, one.place)) for one in found]
    return [made_sure(mention, votes, analysis) for mention in [*join_events(found, language), *found, *told]]


def _is_in_name(text: str, words: Sequence[Word], place: int) -> bool:
    """Say whether the word is part of a name of several capitals: "Fire TV Stick" is no tv."""
    here = words[place]
    beside = [one for one in words[max(0, place - 1) : place + 2] if one is not here and one.end - one.start > 1]
    return text[here.start].isupper() and any(
        text[one.start].isupper() and text[min(one.end, here.end) : max(one.start, here.start)] == " " for one in beside
    )


def _spot(lexemes: Lexemes, words: Sequence[Word], clauses: list[int], language: str) -> list[Mention]:
    negators = _words_of(language, "negators")
    found, place = [], 0
    while place < len(words):
        hit = lexemes.longest_at(words, place)
        if hit is None:
            place += 1
            continue
        size, lexeme = hit
        denied = any(word.folded in negators for word in words[max(0, place - 2) : place])
        if not denied or lexeme.kind in ("thing", "word"):
            plain = lexeme.kind != "thing" or (not denied and _stands_plain(lexeme, words, place, size, language))
            found.append(_mention(_as_written(lexeme, words[place : place + size]), place, clauses[place], plain=plain))
        place += size
    return found


def _stands_plain(lexeme: Lexeme, words: Sequence[Word], place: int, size: int, language: str) -> bool:
    """Say whether a thing is subject or object: by its form, and with no preposition up to two words before it."""
    forms = {fold(lexeme.forms[form]).split()[-1] for form in _PLAIN & lexeme.forms.keys()}
    before = {word.folded for word in words[max(0, place - 2) : place]}
    # English has no cases, and its synonyms ("cord" for "cable") are no other forms.
    stands = "bare" in lexeme.forms or words[place + size - 1].folded in forms
    return stands and not before & _words_of(language, "prepositions")


def _as_written(lexeme: Lexeme, words: Sequence[Word]) -> Lexeme:
    """Return the thing under the name that the customer gave it, where a language needs no other form of it."""
    known, written = lexeme.forms.get("bare"), " ".join(word.folded for word in words)
    if lexeme.kind != "thing" or known is None or written == known or written.endswith(_OF_VERBS):
        return lexeme
    several = written.endswith("s") and not written.endswith("ss")
    forms = lexeme.forms | {"bare": written, "np": f"the {written}", "g": "p" if several else "sg"}
    return replace(lexeme, forms=forms)


def _mention(lexeme: Lexeme, place: int, clause: int, *, plain: bool) -> Mention:
    return Mention(
        lexeme.forms, lexeme.topic, lexeme.kind, lexeme.group, lexeme.weight, place, clause,
        plain=plain, keys=frozenset({lexeme.key}),
    )  # fmt: skip


@cache
def _words_of(language: str, name: str) -> frozenset[str]:
    return frozenset(map(fold, load_json(f"languages/{language}/phrases/things.json")[name]))


def _clauses(text: str, words: Sequence[Word], contrast: frozenset[str]) -> list[int]:
    """Return the number of the clause of each word: full stops, commas and words of contrast part them."""
    numbers, current, end = [], 0, 0
    for word in words:
        between = text[end : word.start]
        if _ENDS & set(between) or " - " in between or word.folded in contrast:
            current += 1
        numbers.append(current)
        end = word.end
    return numbers
