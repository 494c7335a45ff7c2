"""What happened to the author by the words of the review, to be named in ours: "that nobody picked up the phone".

A matter is believed only where its sentence reports it of us: not denied, feared or asked, not in quotation marks, not
of another shop or another time, and not in a clause that says the opposite.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from replywell.idioms import is_idiom
from replywell.suggest.about import is_of_elsewhere, negators, tells_of_easing
from replywell.suggest.evidence import sides_of
from replywell.suggest.gravity import gravity_of, is_grave
from replywell.suggest.known_matters import KnownMatter, load_matters
from replywell.suggest.material import Material
from replywell.suggest.patterns import compiled
from replywell.suggest.phrasings import load_words
from replywell.suggest.reported import clause_around, is_reported
from replywell.suggest.sentences import split_at
from replywell.suggest.stretches import Stretch, turns_in
from replywell.suggest.told import CITED
from replywell.suggest.topics import related
from replywell.suggest.words import read_words

_READ, _SURE = 3000, 0.85
_ENDS = re.compile(r"[.!?…;\n]+")
# How many places of gravity a trouble loses whose topic the analysis does not see: its pattern may be misled.
_UNSEEN = 1.5
# In a story of so many words a good that the analysis does not see is a side fact: "she has breakfast with him now".
_STORY = 60
_OTHER = {"positive": "negative", "negative": "positive"}
_CONTRACTED, _OTHER_LETTER = "n't", "x"


@dataclass(frozen=True)
class Matter:
    """A matter, and where in the text its words stand."""

    known: KnownMatter
    start: int
    end: int

    @property
    def topic(self) -> str:
        """The topic of the analysis that it belongs to."""
        return self.known.topic

    @property
    def that(self) -> tuple[str, ...]:
        """The clauses that name it, any of which may stand after "that"."""
        return self.known.that


def find_matters(text: str, language: str) -> list[Matter]:
    """Return what the words of the text report, in its order; each matter once."""
    text = text[:_READ]
    known_matters = load_matters(language)
    found: dict[str, Matter] = {}
    for start, end in _told(text, language):
        for one in known_matters.possible_in(text[start:end]):
            known = one.matter
            if known.key in found:
                continue
            matches = one.pattern.compiled.finditer(text, start, end)
            match = next((match for match in matches if _is_meant(text, match, language)), None)
            # What forbids it is asked last: most patterns do not match, and to compile one takes long.
            if match and not any(other.compiled.search(text, start, end) for other in known.forbidden):
                found[known.key] = Matter(known, *match.span())
    return sorted(found.values(), key=lambda one: one.start)


def believed(matters: list[Matter], material: Material, tone: str) -> list[Matter]:
    """Return those of this tone that the analysis does not contradict, what weighs most first.

    That is what stands behind the turn of a mixed review, then the gravest trouble, then what is told first.
    """
    found = [one for one in matters if one.known.tone == tone and _is_believed(one, material)]
    if tone == "positive":
        found = [one for one in found if _is_seen(one, material) or len(material.words) <= _STORY]
        return sorted(found, key=lambda one: (gravity_of(one.known), not _is_seen(one, material)))
    return sorted(found, key=lambda one: (_is_aside(one, material), _weight(one, material)))


def _weight(matter: Matter, material: Material) -> float:
    return gravity_of(matter.known) + (0.0 if _is_seen(matter, material) else _UNSEEN)


def _is_seen(matter: Matter, material: Material) -> bool:
    """Say whether the analysis sees the topic of the matter, or one beside it, in its tone; or no topic at all."""
    aspects = material.analysis.get("aspects") or {}
    said = {aspects[topic] for topic in related(matter.topic) if topic in aspects}
    return not aspects or not said.isdisjoint({matter.known.tone, "mixed"})


def _is_aside(matter: Matter, material: Material) -> bool:
    """Say whether a trouble is told on the good side of a mixed review: "one cup broke, which is little, but …"."""
    place = Stretch(material.text[matter.start : matter.end], matter.start, matter.end, whole=False, number=1)
    return matter.known.tone == "negative" and material.stands_on_the_good_side(place)


def _told(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences that tell something of us; of a question what stands before its last comma."""
    for start, end, asks in split_at(_ENDS, text):
        sentence = text[start:end]
        if is_of_elsewhere(sentence, language):
            continue
        if asks and not compiled(load_words(language)["outcry"]).search(sentence):
            end = max(start, text.rfind(",", start, end))  # noqa: PLW2901 - the rest of it asks
        if sentence.strip():
            yield start, end


def _is_meant(text: str, match: re.Match[str], language: str) -> bool:
    """Say whether the words report it: in the author's own words, neither denied nor only thought of."""
    start, end = match.span()
    if any(cited.start() < end and start < cited.end() for cited in CITED.finditer(text)):
        return False
    plain = _without_denial(text, start, end, language)
    denies = plain != text
    # Where the pattern matches without the word that denies, that word stood in a gap and denies the matter itself.
    if denies and match.re.match(plain, start, len(text)):
        return False
    return is_reported(text, start, end, language, denies=denies)


def _without_denial(text: str, start: int, end: int, language: str) -> str:
    """Return the text with each word between these places that denies made into another of its length."""
    for word in read_words(text[start:end]):
        if word.folded in negators(language) or word.folded.endswith(_CONTRACTED):
            place = start + word.start
            text = text[:place] + _OTHER_LETTER * (word.end - word.start) + text[start + word.end :]
    return text


def _is_believed(matter: Matter, material: Material) -> bool:
    tone, text, language = matter.known.tone, material.text, material.language
    if is_grave(matter.known) and is_idiom(text, matter.start, matter.end, language):
        return False
    start, end = clause_around(text, matter.start, matter.end)
    clause = Stretch(text[start:end].strip(), start, end, whole=False, number=1)
    before = Stretch(text[start : matter.start], start, matter.start, whole=False, number=1)
    sentiment = material.analysis["sentiment"]
    # A verdict "positive" without a word that praises is outweighed, unless it is very sure.
    grounded = "positive" in sides_of(material.analysis) or float(sentiment.get("confidence", 1.0)) >= _SURE
    glad = sentiment["label"] == "positive" and grounded
    if (tone == "positive" or glad) and material.is_before_the_good(before):
        return False
    if tone == "negative":
        if material.is_of_trouble or tells_of_easing(clause.text, language):
            return False
        # Under praise a word of blame or a turn has to say that it was a trouble.
        if glad and not (material.blames(clause) or turns_in(before.text, language)):
            return False
    # What a pattern proves outweighs a verdict that stands on no word.
    alone = material.alone(clause)
    said = {item.speaks_for for item in alone.evidence}
    return not (alone.sentiment.label == _OTHER[tone] and _OTHER[tone] in said and tone not in said)
