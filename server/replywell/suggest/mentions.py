"""What this review says: the things, events and qualities it names, each with the forms a reply needs."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from replywell.shared_data import load_json
from replywell.suggest.lexemes import Lexeme, load_lexemes
from replywell.suggest.phrasings import load_words
from replywell.suggest.topics import related
from replywell.suggest.words import Word, fold, read_words

_NEAR = 6
_OFF_TOPIC, _NO_TOPIC, _TOPIC_WEIGHT, _LEAST = 0.15, 0.8, 0.45, 0.4
_ENDS = set(".,!?;\n…–—")


@dataclass(frozen=True)
class Mention:
    """A thing as this review names it. `tone` is positive, negative or None where the clause does not tell."""

    forms: dict[str, str]
    topic: str
    kind: str
    group: str
    weight: float
    place: int
    clause: int
    tone: str | None = None
    keys: frozenset[str] = frozenset()


def find_mentions(text: str, language: str, analysis: dict[str, Any]) -> list[Mention]:
    """Return the mentions of the text in its order; an event and the thing it befell become one."""
    words = read_words(text)
    clauses = _clauses(text, words, _words_of(language, "contrast"))
    found = _spot(words, clauses, language)
    tones = _tones(text, words, clauses, analysis)
    joined = [*_join(found, language), *found]
    weighed = [_weighed(mention, analysis) for mention in joined]
    return [_toned(mention, tones, analysis) for mention in [*weighed, *_topics(language, analysis)]]


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


def _join(found: list[Mention], language: str) -> list[Mention]:
    """Return "the broken lid" for each event or quality that stands near a thing it can befall."""
    groups = _groups_befallen(language)
    joined = []
    for mention in found:
        wanted = groups.get(next(iter(mention.keys)), ())
        near = [
            thing
            for thing in found
            if thing.kind == "thing"
            and thing.group in wanted
            and thing.clause == mention.clause
            and abs(thing.place - mention.place) <= _NEAR
        ]
        if near:
            joined.append(_compose(mention, min(near, key=lambda one: abs(one.place - mention.place))))
    return joined


def _compose(event: Mention, thing: Mention) -> Mention:
    forms = {
        key: form if key in ("g", "pattern") else _set_in(form, event.forms, thing.forms)
        for key, form in event.forms.items()
    }
    return replace(
        event,
        forms=forms,
        weight=event.weight + thing.weight,
        keys=event.keys | thing.keys,
        topic=thing.topic if event.topic == "other" else event.topic,
        kind=f"{event.kind}+thing",
    )


def _set_in(form: str, event: dict[str, str], thing: dict[str, str]) -> str:
    pattern = event.get("pattern", "{event} {gen}")
    for name in ("gen", "bare"):
        pattern = pattern.replace("{" + name + "}", thing.get(name, ""))
    return pattern.replace("{event}", form)


@cache
def _groups_befallen(language: str) -> dict[str, tuple[str, ...]]:
    rows = load_json(f"languages/{language}/phrases/things.json")["things"]
    return {row["on"][0]: tuple(row["of"]) for row in rows if row.get("of")}


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


def _tones(text: str, words: list[Word], clauses: list[int], analysis: dict[str, Any]) -> dict[int, str]:
    """Return what the analysis' evidence says of each clause; a clause with both says nothing."""
    votes: dict[int, set[str]] = {}
    for item in analysis.get("evidence") or ():
        if item.get("speaks_for") not in ("positive", "negative"):
            continue
        start, end = item["span"]
        for word, clause in zip(words, clauses, strict=True):
            if word.start < end and word.end > start:
                votes.setdefault(clause, set()).add(item["speaks_for"])
    return {clause: next(iter(vote)) for clause, vote in votes.items() if len(vote) == 1}


def _toned(mention: Mention, tones: dict[int, str], analysis: dict[str, Any]) -> Mention:
    label = analysis["sentiment"]["label"]
    mention = replace(mention, weight=mention.weight + _agreement(mention, tones, analysis))
    if label in ("positive", "negative"):
        return mention if mention.tone not in (None, label) else replace(mention, tone=label)
    if mention.tone is not None:
        return mention
    tone = tones.get(mention.clause) or _aspect_tone(mention.topic, analysis)
    return replace(mention, tone=tone if tone in ("positive", "negative") else None)


def _agreement(mention: Mention, tones: dict[int, str], analysis: dict[str, Any]) -> float:
    """Return a bonus where clause and topic speak for the verdict, a fine where they speak against it."""
    label = analysis["sentiment"]["label"]
    if label not in ("positive", "negative"):
        return 0.0
    told = [tones.get(mention.clause), (analysis.get("aspects") or {}).get(mention.topic)]
    return sum(0.25 if tone == label else -0.4 for tone in told if tone in ("positive", "negative"))


def _aspect_tone(topic: str, analysis: dict[str, Any]) -> str | None:
    aspects = analysis.get("aspects") or {}
    if topic in aspects:
        return str(aspects[topic])
    tones = {aspects[other] for other in related(topic) if other in aspects}
    return str(tones.pop()) if len(tones) == 1 else None


def best_mention(mentions: Iterable[Mention], tone: str | None, avoid: frozenset[str] = frozenset()) -> Mention | None:
    """Return the most telling mention of this tone (None: any), joined ones and earlier ones first."""
    fit = [
        one for one in mentions if one.weight >= _LEAST and (tone is None or one.tone == tone) and not one.keys & avoid
    ]
    return max(fit, key=lambda one: (one.weight, -one.place), default=None)
