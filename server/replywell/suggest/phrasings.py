"""The phrasings of a language, by move."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from replywell.shared_data import list_files, load_json
from replywell.suggest.grammar import places_of


@dataclass(frozen=True)
class Phrasing:
    """One way to say a move, and the places it needs filled."""

    text: str
    needs: frozenset[str]


@cache
def load_phrasings(language: str) -> dict[str, tuple[Phrasing, ...]]:
    """Return the phrasings of all moves of a language; the files of its folder are read as one."""
    moves: dict[str, tuple[Phrasing, ...]] = {}
    for path in list_files(f"languages/{language}/phrases/moves", ".json"):
        for move, texts in load_json(path)["moves"].items():
            moves[move] = moves.get(move, ()) + tuple(Phrasing(text, places_of(text)) for text in texts)
    return moves


@cache
def load_words(language: str) -> dict[str, Any]:
    """Return what is not a sentence: times, first names, days, stop words, places."""
    words: dict[str, Any] = load_json(f"languages/{language}/phrases/words.json")
    return words


def several_people(language: str) -> str | None:
    """Return the pattern of an address of several people, where it does not go with the name of one, or None."""
    pattern: str | None = load_words(language).get("address_of_several")
    return pattern


@cache
def load_reasons(language: str) -> dict[str, str]:
    """Return why each move is made, in the reader's language."""
    reasons: dict[str, str] = load_json(f"languages/{language}/phrases/reasons.json")["reasons"]
    return reasons
