"""A short stretch of the review in the customer's own words.

It needs no inflection and always names what this review says. Better none than a bad one: a stretch is a whole clause
or sentence, it stands under no other clause that may deny it, and read by itself it says what it is quoted for, in
words of its own: a side fact of the story says nothing.
"""

import re
from typing import Any

from replywell.suggest.about import (
    begins_amid,
    is_beside_the_point,
    is_half_a_thought,
    is_mere_verdict,
    likens,
    names_grievance,
    tells_of_author,
    tells_of_easing,
    tells_of_trouble,
    weighs_grave,
)
from replywell.suggest.material import Material
from replywell.suggest.remark import denies_remark, follows_remark, is_bare_remark, is_remark
from replywell.suggest.reported import is_only_thought_of
from replywell.suggest.requesting import requests_something
from replywell.suggest.stretches import Stretch, begins_sentence, in_quotes, turns_before
from replywell.suggest.told import gives_thanks
from replywell.suggest.well_said import reads_well
from replywell.suggest.words import read_words

_TRIED, _TRIED_FAINTLY = 4, 7
_ENOUGH = 2.4
# Praise that is no praise jars more than blame that is a side fact: it has to be surer.
_SURE, _SURE_UNHEARD, _SURE_AFTER_BUT = {"positive": 0.75, "negative": 0.6}, 0.88, 0.5
# How far a stretch must lean to what it is quoted for where the whole review is sure, in a short one and in a story.
_LEANS, _LEANS_IN_STORY, _LEANS_TO_GOOD, _LEANS_AFTER_BUT, _STORY = 0.1, 0.3, 0.55, -0.05, 60
# Where nothing of a review blames, what happened is told as praise: "the tailor hemmed the curtains in a day".
_LEANS_IN_PLAIN_PRAISE = 0.15
_NOT_AT_ALL = -9.0
# Words of a text of which each clause, or its first sentence, may be what it is about.
_TOLD_BRIEFLY, _TOLD_SHORTLY = 12, 25
_BRIEF, _OUTCRY, _WHOLE_TEXT = 3, 4, 0.8
_WHOLE_AT_MOST = {"positive": 0, "negative": 9}
_CONCRETE, _ENOUGH_CONCRETE = 0.5, 3
# A sentence that is a whole review is repeated only where it surely and plainly tells something.
_SURE_DEED, _DEED_TELLS, _DEED_LEAST, _DEED_MOST = 0.75, 3, 5, 12
# A complaint is quoted by what went wrong, and best by a sentence from its beginning.
_GRIEVANCE, _GRAVE, _CONCRETE_BLAME, _BEGINS, _TOLD_PLAINLY = 1.5, 0.8, 0.2, 0.3, 1.5
_OTHER = {"positive": "negative", "negative": "positive"}
_SIGN = {"positive": 1.0, "negative": -1.0}
_WEIGHT = {"event": 1.4, "event+thing": 0.0, "quality": 1.0, "thing": 0.7, "word": 0.5}
_GOOD_LENGTH = range(3, 14)


def best_quote(material: Material, tone: str) -> str | None:
    """Return the most telling stretch that surely says something of this tone, in quotation marks, or None."""
    return _best(material, tone, _heard, _TRIED)


def faint_quote(material: Material, tone: str) -> str | None:
    """Return the stretch that leans most to this tone, in quotation marks, for a review that is sure as a whole."""
    return _best(material, tone, _leaning, _TRIED_FAINTLY)


def deed_quote(material: Material) -> str | None:
    """Return a short review of one sentence, where it plainly tells what is praised, in quotation marks, or None.

    To repeat a review says nothing, but "that's what we work for" says less under "ran after me with my purse".
    """
    if not material.praises_plainly or not _DEED_LEAST <= len(material.words) <= _DEED_MOST:
        return None
    whole = [one for one in material.stretches if _is_all(one, material)]
    fit = [one for one in whole if _tells_deed(one, material)]
    return in_quotes(fit[0].text, material.language) if fit else None


def _tells_deed(stretch: Stretch, material: Material) -> bool:
    """Say whether the sentence names something that pleases, by itself: no wish, thanks, nor the author alone."""
    text, language = stretch.text, material.language
    alone = material.alone(stretch).sentiment
    if alone.label != "positive" or alone.confidence < _SURE_DEED or material.concrete(stretch) < _DEED_TELLS:
        return False
    out = tells_of_author(text, language) or is_half_a_thought(material.text, stretch, language)
    author = is_beside_the_point(text, language) or tells_of_trouble(text, language)
    asks = is_only_thought_of(text, language) or requests_something(text, language) or gives_thanks(text, language)
    return not (out or author or asks or names_grievance(text, language) or material.is_before_the_good(stretch))


def _best(material: Material, tone: str, hear: Any, tried: int) -> str | None:
    ranked = sorted(
        ((_weight(stretch, material, tone), stretch) for stretch in material.stretches), key=lambda pair: -pair[0]
    )
    heard = [(weight + hear(one, material, tone), one) for weight, one in ranked[:tried] if weight > _NOT_AT_ALL / 2]
    weight, best = max(heard, key=lambda pair: pair[0], default=(0.0, None))
    return in_quotes(best.text, material.language) if best is not None and weight >= _ENOUGH else None


def _is_out(stretch: Stretch, material: Material, tone: str) -> bool:
    """Say whether the matter of the stretch keeps it from being quoted for this tone, whatever its words weigh."""
    text, language = stretch.text, material.language
    if not reads_well(stretch, material, tone):
        return True
    if _is_all(stretch, material) and len(read_words(text)) > _WHOLE_AT_MOST[tone]:
        return True  # to repeat a review from end to end says nothing
    if tells_of_author(text, language) or is_half_a_thought(material.text, stretch, language):
        return True
    if tone == "positive":
        spoiled = names_grievance(text, language) and "positive" not in material.speakers(stretch)
        return (
            spoiled
            or is_only_thought_of(text, language)  # "that would be nice" is a wish
            or tells_of_trouble(text, language)
            or material.is_before_the_good(stretch)
            # "The only catch is, you pay extra": the second clause praises nothing.
            or follows_remark(material.text, stretch, language)
        )
    if not _is_all(stretch, material) and (is_mere_verdict(text, language) or is_beside_the_point(text, language)):
        return True
    gone = material.analysis["sentiment"]["label"] == "positive" and material.is_before_the_good(stretch)
    told = (material.text, stretch, language)
    out = begins_amid(*told) or denies_remark(*told) or is_bare_remark(*told)
    return gone or out or material.is_of_trouble or tells_of_easing(text, language)


def _weight(stretch: Stretch, material: Material, tone: str) -> float:
    if _is_out(stretch, material, tone):
        return _NOT_AT_ALL
    if not stretch.whole and len(read_words(stretch.text)) <= _BRIEF and _trails(stretch, material.text):
        return _NOT_AT_ALL  # ", grey and cold": of what is left outside
    weight = 0.6 if stretch.whole else 0.0
    weight += 0.5 if len(read_words(stretch.text)) in _GOOD_LENGTH else -0.5
    # What is told first is mostly what the review is about; where two sides are told, the complaint comes last.
    late = tone == "negative" and material.analysis["sentiment"]["label"] == "mixed"
    weight += (0.05 if late else -0.05) * stretch.number
    weight += 0.4 if re.search(r"\d", stretch.text) else 0.0
    speakers = material.speakers(stretch)
    if _OTHER[tone] in speakers and (tone not in speakers or _says(material, stretch) != {tone}):
        return _NOT_AT_ALL  # what the clause says by itself outweighs a word that only the whole speaks otherwise of
    kinds = material.kinds(stretch)
    concrete = material.concrete(stretch)
    if tone == "positive":
        # "Everything was great, highly recommended" has two words of praise and names nothing.
        if not concrete:
            return _NOT_AT_ALL
        weight += 1.2 * bool(speakers) + _CONCRETE * min(concrete, _ENOUGH_CONCRETE)
    else:
        # The main grievance is a thing and an event; two words of abuse tell no more than one.
        if not concrete and not kinds and not _is_all(stretch, material):
            return _NOT_AT_ALL
        weight += 1.2 * bool(speakers) + _CONCRETE_BLAME * (min(concrete, _ENOUGH_CONCRETE) - 1)
        weight += _BEGINS * begins_sentence(material.text, stretch.start, material.language)
        if requests_something(stretch.text, material.language):
            weight -= _GRIEVANCE  # what is asked for is no event
        elif names_grievance(stretch.text, material.language):
            weight += _GRIEVANCE
        weight += _GRAVE * (weighs_grave(stretch.text, material.language) - likens(stretch.text, material.language))
    if not kinds and not _tells_enough(stretch, material):
        return _NOT_AT_ALL
    if tone == "negative" and turns_before(material.text, stretch.start, material.language):
        weight += 0.8  # "lovely, but …": the complaint is what follows
    return weight + sum(_WEIGHT.get(kind, 0.0) for kind in kinds)


def _says(material: Material, stretch: Stretch) -> set[str | None]:
    """Return for what the words of the stretch speak by themselves."""
    return {item.speaks_for for item in material.alone(stretch).evidence}


def _tells_enough(stretch: Stretch, material: Material) -> bool:
    """Say whether words that name nothing we know may still be repeated: not two of them, not an outcry alone."""
    length = len(read_words(stretch.text))
    outcry = _is_all(stretch, material) and length <= _OUTCRY and not material.analysis.get("aspects")
    return length >= _BRIEF and not outcry


def _trails(stretch: Stretch, text: str) -> bool:
    """Say whether the stretch is the last clause of a longer sentence, after a comma."""
    return text[: stretch.start].rstrip().endswith(",") and not text[stretch.end :].lstrip().startswith(",")


def _is_all(stretch: Stretch, material: Material) -> bool:
    return len(stretch.text) >= _WHOLE_TEXT * len(material.text.strip())


def _heard(stretch: Stretch, material: Material, tone: str) -> float:
    """Return how well the stretch by itself, read by the analysis, says what it is quoted for."""
    of_all = material.analysis["sentiment"]
    if _is_all(stretch, material) and of_all["label"] == tone:
        return 2 * float(of_all.get("confidence", 1.0))
    if tone == "negative" and is_remark(material.text, stretch, material.language):
        return _ENOUGH
    alone = material.alone(stretch)
    verdict, said = alone.sentiment, {item.speaks_for for item in alone.evidence}
    if tone == "negative" and material.is_grievance(stretch):
        return max(_TOLD_PLAINLY, 2 * verdict.confidence if verdict.label == tone else 0.0)
    turned = tone == "negative" and turns_before(material.text, stretch.start, material.language)
    bar = _SURE_AFTER_BUT if turned else _SURE[tone] if tone in said else _SURE_UNHEARD
    if verdict.label != tone or verdict.confidence < bar or _OTHER[tone] in said:
        return _NOT_AT_ALL
    good_side = tone == "negative" and material.stands_on_the_good_side(stretch)
    if good_side and (tone not in said or material.is_praised_first):
        return _NOT_AT_ALL
    return 2 * verdict.confidence


def _leaning(stretch: Stretch, material: Material, tone: str) -> float:
    """Return how far the stretch leans to what it is quoted for: enough, where the review as a whole is sure."""
    if _is_all(stretch, material) and material.analysis["sentiment"]["label"] == tone:
        return _ENOUGH
    if len(read_words(stretch.text)) < _BRIEF:
        return _NOT_AT_ALL
    if tone == "positive" and is_beside_the_point(stretch.text, material.language):
        return _NOT_AT_ALL  # "sent the cupboard two hundred miles" praises nothing
    alone = material.alone(stretch)
    leans = _SIGN[tone] * alone.sentiment.polarity
    # What is told before the good turn of a story is no praise.
    good = _LEANS_IN_PLAIN_PRAISE if material.praises_plainly and material.concrete(stretch) > 1 else _LEANS_TO_GOOD
    least = good if tone == "positive" else _LEANS if len(material.words) <= _STORY else _LEANS_IN_STORY
    if tone == "negative" and material.analysis["sentiment"]["label"] == "mixed":
        if material.stands_on_the_good_side(stretch):
            return _NOT_AT_ALL
        least = _LEANS_AFTER_BUT if turns_before(material.text, stretch.start, material.language) else least
    opens = stretch.whole and stretch.number == 0 and len(material.words) <= _TOLD_SHORTLY
    brief = opens or len(material.words) <= _TOLD_BRIEFLY
    if tone == "negative" and not brief and not material.blames(stretch):
        return _NOT_AT_ALL  # "the curtains were brown": in a longer text a side fact leans to blame as well
    if (
        leans < least
        or alone.sentiment.label == _OTHER[tone]
        or any(e.speaks_for == _OTHER[tone] for e in alone.evidence)
    ):
        return _NOT_AT_ALL
    return _ENOUGH + 2 * leans
