"""What this review says: the things, events and qualities it names, each with the forms a reply needs."""

from dataclasses import replace
from functools import cache
from typing import Any

from replywell.shared_data import load_json
from replywell.suggest.compose import join_events
from replywell.suggest.lexemes import Lexeme, load_lexemes
from replywell.suggest.mention import Mention
from replywell.suggest.phrasings import load_words
from replywell.suggest.tones import clause_tones, toned
from replywell.suggest.topics import related
from replywell.suggest.words import Word, fold, read_words

_OFF_TOPIC, _NO_TOPIC, _TOPIC_WEIGHT = 0.15, 0.8, 0.45
_ENDS = set(".,!?;\n…–—")


def find_mentions(text: str, language: str, analysis: dict[str, Any]) -> list[Mention]:
    """Return the mentions of the text in its order; an event and the thing it befell become one."""
    words = read_words(text)
    clauses = _clauses(text, words, _words_of(language, "contrast"))
    found = _spot(words, clauses, language)
    tones = clause_tones(text, words, clauses, analysis)
    joined = [*join_events(found, language), *found]
    weighed = [_weighed(mention, analysis) for mention in joined]
    return [toned(mention, tones, analysis) for mention in [*weighed, *_topics(language, analysis)]]


def _weighed(mention: Mention, analysis: dict[str, Any]) -> Mention:
    """Return the mention, lighter where the analysis does not see its topic: a "crew" may be the author's own."""
    topics = analysis.get("topics") or ()
    if related(mention.topic) & set(topics):
        return mention
    return replace(mention, weight=mention.weight * (_OFF_TOPIC if topics else _NO_TOPIC))


def _topics(language: str, analysis: dict[str, Any]) -> list[Mention]:
    """Return the topics of the analysis as mentions, for where nothing more concrete is named."""
    forms = load_words(language)["topics"]
    return [
        Mention(forms[topic], topic, "topic", "any", _TOPIC_WEIGHT, 0, -1, keys=frozenset({topic}))
        for topic in analysis.get("topics") or ()
        if topic in forms
    ]


def _spot(words: list[Word], clauses: list[int], language: str) -> list[Mention]:
    lexemes, negators = load_lexemes(language), _words_of(language, "negators")
    found, place = [], 0
    while place < len(words):
        hit = lexemes.longest_at(words, place)
        if hit is None:
            place += 1
            continue
        size, lexeme = hit
        denied = lexeme.kind != "thing" and any(word.folded in negators for word in words[max(0, place - 2) : place])
        if not denied:
            found.append(_mention(lexeme, place, clauses[place]))
        place += size
    return found


def _mention(lexeme: Lexeme, place: int, clause: int) -> Mention:
    tone = {"event": "negative", "quality": "positive"}.get(lexeme.kind)
    return Mention(
        lexeme.forms, lexeme.topic, lexeme.kind, lexeme.group, lexeme.weight, place, clause, tone,
        frozenset({lexeme.key}),
    )  # fmt: skip


@cache
def _words_of(language: str, name: str) -> frozenset[str]:
    return frozenset(map(fold, load_json(f"languages/{language}/phrases/things.json")[name]))


def _clauses(text: str, words: list[Word], contrast: frozenset[str]) -> list[int]:
    """Return the number of the clause of each word: full stops, commas and words of contrast part them."""
    numbers, current, end = [], 0, 0
    for word in words:
        between = text[end : word.start]
        if _ENDS & set(between) or " - " in between or word.folded in contrast:
            current += 1
        numbers.append(current)
        end = word.end
    return numbers
