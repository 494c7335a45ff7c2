"""A phrasing made into a sentence: alternatives chosen, places filled, prepositions fitted, capitals set."""

import re
from collections.abc import Mapping
from random import Random

_CHOICE = re.compile(r"\{([^{}]*)\}")
_PLACE = re.compile(r"<([^<>]+)>")
_START = re.compile(r"((?:^|(?<!\d)[.!?…]\s+)[«„“]?)([^\W\d_])")
_GENDERS = {"m": 0, "f": 1, "n": 2, "p": 3, "v": 4}
_VOWELS_RU = "аоуыэи"
_VOWELS_PL = "aąeęioóuy"
_HARD_RU = ("с", "з", "ш", "ж", "щ", "вс", "мн")


def places_of(phrasing: str) -> frozenset[str]:
    """Return the names of the places that a phrasing needs filled; gender places count as `g`."""
    return frozenset("g" if "/" in place else place.split()[-1] for place in _PLACE.findall(phrasing))


def realise(phrasing: str, values: Mapping[str, str], random: Random) -> str:
    """Return the sentence. Every place of the phrasing must have a value."""
    while (choice := _CHOICE.search(phrasing)) is not None:
        chosen = random.choice(choice[1].split("|"))  # noqa: S311 - variety, not secrecy
        phrasing = phrasing[: choice.start()] + chosen + phrasing[choice.end() :]
    filled = _PLACE.sub(lambda place: _fill(place[1], values), phrasing)
    return capitalise(" ".join(filled.split()))


def capitalise(text: str) -> str:
    """Return the text with a capital at the beginning of each sentence, also where it begins with a quotation."""
    return _START.sub(lambda found: found[1] + found[2].upper(), text)


def _fill(place: str, values: Mapping[str, str]) -> str:
    if "/" in place:
        return _agree(place.removeprefix("g ").split("/"), values["g"])
    preposition, _, name = place.rpartition(" ")
    value = values[name]
    return f"{_fitted(preposition, value)} {value}" if preposition else value


def _agree(forms: list[str], gender: str) -> str:
    if len(forms) == 2:  # languages without gender: one or several
        return forms[1] if gender in ("p", "v") else forms[0]
    place = _GENDERS[gender]
    return forms[place] if place < len(forms) else forms[_GENDERS["p"]]


def _fitted(preposition: str, word: str) -> str:
    low = word.lower()
    if preposition in ("о", "О"):
        return preposition + "б" if low[0] in _VOWELS_RU else preposition
    if preposition in ("с", "С"):
        return preposition + "о" if low.startswith(_HARD_RU) and low[1:2] not in "аеёиоуыэюя" else preposition
    if preposition in ("z", "Z"):
        sound = 2 if low.startswith(("sz", "rz")) else 1
        return preposition + "e" if low[0] in "zsśźżw" and low[sound : sound + 1] not in _VOWELS_PL else preposition
    return preposition
