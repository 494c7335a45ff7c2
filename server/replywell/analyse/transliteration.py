"""Russian in Latin letters, back in its own: "spasibo bolshoe" is read by the same lists as «спасибо большое»."""

import re

from replywell.analyse.tokens import Tokens

PAIRS = {
    "shch": "щ", "sch": "щ", "zh": "ж", "kh": "х", "ch": "ч", "sh": "ш", "ts": "ц", "yu": "ю", "ju": "ю", "ya": "я",
    "ja": "я", "yo": "е", "jo": "е", "iy": "ий", "yy": "ый", "a": "а", "b": "б", "v": "в", "w": "в", "g": "г", "d": "д",
    "e": "е", "z": "з", "i": "и", "j": "й", "k": "к", "l": "л", "m": "м", "n": "н", "o": "о", "p": "п", "r": "р",
    "s": "с", "t": "т", "u": "у", "f": "ф", "h": "х", "c": "ц", "y": "ы", "'": "ь", "q": "к", "x": "кс",
}  # fmt: skip
LONGEST_FIRST = re.compile("|".join(sorted(map(re.escape, PAIRS), key=len, reverse=True)))
# "oy", "ey", "ay" before a consonant or at the end of a word are й there, not ы.
LAST_Y = re.compile(r"(?<=[aeiou])y(?![aeou])")


def in_cyrillic(tokens: Tokens) -> Tokens:
    """Return the tokens with their Latin words in Cyrillic letters; places stay as they are."""
    return Tokens([word_in_cyrillic(word) for word in tokens.words], tokens.spans)


def is_latin(tokens: Tokens) -> bool:
    """Return whether no word of the text is written in Cyrillic letters."""
    return not any("а" <= word[0] <= "я" for word in tokens.words)


def word_in_cyrillic(word: str) -> str:
    """Return a folded Latin word in Cyrillic letters."""
    if not word[0].isalpha():
        return word
    return LONGEST_FIRST.sub(lambda found: PAIRS[found[0]], LAST_Y.sub("j", word))
