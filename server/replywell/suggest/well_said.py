"""Whether words of a review read well in a reply: short, with care, and the point of the review itself."""

from replywell.suggest.about import is_mere_verdict, likens, names_grievance, weighs_grave
from replywell.suggest.material import Material
from replywell.suggest.remark import is_remark
from replywell.suggest.stretches import Stretch, quote_rules, turns_before
from replywell.suggest.words import read_words

# A longer sentence reads stiffly in our frame, but for harm, which is met in the words it was told in.
_MOST, _MOST_GRAVE, _MOST_OF_CHAT = 8, 12, 6
_SURE, _SURE_UNSAID = {"positive": 0.7, "negative": 0.8}, 0.92
# So many words without one letter that only their language has are typed in haste.
_HASTE = 5


def reads_well(stretch: Stretch, material: Material, tone: str) -> bool:
    """Say whether the stretch may stand in the reply: short, not typed in haste, and no side point."""
    words = len(read_words(stretch.text))
    grave = tone == "negative" and weighs_grave(stretch.text, material.language)
    chat = material.text == material.text.lower()
    if words > (_MOST_GRAVE if grave else _MOST_OF_CHAT if chat else _MOST) or _is_hasty(material):
        return False
    if grave or (tone == "negative" and _tells_trouble(stretch, material)):
        return True
    return _sounds(stretch, material, tone)


def _is_hasty(material: Material) -> bool:
    own_letters = quote_rules(material.language)["own_letters"]
    return len(material.words) >= _HASTE and not own_letters.search(material.text)


def _tells_trouble(stretch: Stretch, material: Material) -> bool:
    """Say whether it names an event or what went wrong, a remark or all that is told, or follows a turn."""
    text, language = stretch.text, material.language
    alone = text.strip(" .!") == material.text.strip(" .!\n")
    if alone or is_remark(material.text, stretch, language) or names_grievance(text, language):
        return True
    if any(kind.startswith("event") for kind in material.kinds(stretch)):
        return True
    # "But at least the plate was large": a turn to what is no blame.
    turns = turns_before(material.text, stretch.start, language)
    return turns and material.alone(stretch).sentiment.label != "positive"


def _sounds(stretch: Stretch, material: Material, tone: str) -> bool:
    """Say whether it sounds like this by itself; surer, and of a thing we know, where no word of it does.

    "Wore it to work" and "they had known for weeks" are side points, whatever the rest of the review says.
    """
    text, language = stretch.text, material.language
    if tone == "negative" and (likens(text, language) or is_mere_verdict(text, language)):
        return False  # "walls like paper" mocks when we repeat it
    verdict, named = material.alone(stretch).sentiment, bool(material.kinds(stretch))
    if verdict.label != tone:
        return False
    if tone not in material.speakers(stretch):
        return named and verdict.confidence >= _SURE_UNSAID
    return (tone == "positive" and named) or verdict.confidence >= _SURE[tone]
