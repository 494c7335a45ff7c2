"""Where the story takes place, so that a guest is not asked for an order number nor a patient wished a good ride."""

import re
from collections import Counter
from functools import cache

from replywell.shared_data import load_json
from replywell.suggest.words import fold, read_words

_READ, _SURE = 120, 2


def find_scene(text: str, language: str) -> tuple[str, bool]:
    """Return the scene whose words the review uses most and whether it is sure.

    It is "any" where two are even or none is named, and sure where two words tell it and no other scene is near.
    """
    heard: Counter[str] = Counter()
    for word in {word.folded for word in read_words(text)[:_READ]}:
        heard.update(scene for scene, pattern in _patterns(language).items() if pattern.match(word))
    ranked = heard.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return "any", False
    others = ranked[1][1] if len(ranked) == 2 else 0
    return ranked[0][0], ranked[0][1] >= _SURE and ranked[0][1] >= _SURE * others


def names_scene(scene: str, text: str, language: str) -> bool:
    """Say whether any word of the text is one of this scene."""
    pattern = _patterns(language)[scene]
    return any(pattern.match(word.folded) for word in read_words(text)[:_READ])


@cache
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    scenes = load_json(f"languages/{language}/phrases/scenes.json")["scenes"]
    return {scene: re.compile("|".join(_as_pattern(one) for one in stems)) for scene, stems in scenes.items()}


def _as_pattern(stem: str) -> str:
    return re.escape(fold(stem.removesuffix("*"))) + ("" if stem.endswith("*") else r"\Z")
