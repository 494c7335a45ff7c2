"""The words and marks of a text with their places in it, folded as the pattern lists are."""

import re
import sys
import unicodedata
from dataclasses import dataclass
from itertools import accumulate

# Nobody's verdict is decided after this many characters; the cap keeps the cost of a megabyte flat.
READ_AT_MOST = 6_000
REMEMBERED = 1 << 16
# The bound on the name before an @ keeps thousands of letters without a blank linear.
ADDRESS = re.compile(r"https?://\S+|www\.\S+|[^\s@]{1,64}@[^\s@]+\.\S+|@\w+")
# Most reviews hold no address; looking for one mark is quicker than for the whole pattern.
ADDRESS_MARKS = ("@", "://", "www.")
WORD = r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*(?:['’`][^\W\d_]+)*"
FACE = r"[:;=]['’]?-?[)(\]\[DPРp3/|*]+(?!\w)|[xX]D+\b|<3+|[)(]{2,}"
NUMBER = r"\d+(?:[.,]\d+)?(?:\s?/\s?\d+)?"
# Most tokens are words of letters: those are tried first, unless a face may begin so.
LETTERS = rf"(?![xX]D|\d){WORD}"
# One group around it all: split, a text is gaps and tokens in turn, cut up without a step of Python a token.
TOKEN = re.compile(rf"({LETTERS}|{FACE}|{NUMBER}(?![^\W\d])|{WORD}|[!?]+|\n+|\.{{2,}}|[^\w\s-]|(?<=\s)-+(?=\s)|--+)")
STRETCHED = re.compile(r"([^\W\d])\1{2,}")
LATIN = {
    code: base
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
    if (base := unicodedata.normalize("NFD", chr(code))[0]).isascii() and base.isalpha()
} | str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "ß": "ss", "ё": "е", "Ё": "Е", "’": "'", "`": "'"})
MARKS = dict.fromkeys(range(0x300, 0x370))


@dataclass(frozen=True)
class Tokens:
    """Folded words and marks in order; `spans` are their characters in the text as given."""

    words: list[str]
    spans: list[tuple[int, int]]


def read_tokens(text: str) -> Tokens:
    """Return the tokens of the first 6,000 characters of `text`, without addresses and mentions."""
    shown = text[:READ_AT_MOST]
    if any([mark in shown for mark in ADDRESS_MARKS]):
        # Blanks of the same length keep every later place where it was.
        shown = ADDRESS.sub(lambda found: " " * len(found[0]), shown)
    parts = TOKEN.split(shown)
    ends = list(accumulate(map(len, parts)))
    words, spans = list(map(_FOLDED.__getitem__, parts[1::2])), list(zip(ends[::2], ends[1::2], strict=False))
    if "" in words:  # a lone combining mark folds to nothing
        kept = [at for at, word in enumerate(words) if word]
        words, spans = [words[at] for at in kept], [spans[at] for at in kept]
    return Tokens(words, spans)


def fold_word(word: str) -> str:
    """Return `word` in lower case, without diacritics on Latin letters, ё as е, long stretches cut to two letters."""
    return _FOLDED[word]


class _Folded(dict[str, str]):
    """Words as they are compared, worked out once a word."""

    def __missing__(self, word: str) -> str:
        plain = unicodedata.normalize("NFC", word).lower().translate(LATIN).translate(MARKS)
        if len(self) >= REMEMBERED:
            self.clear()
        # One object a folded word: what is kept of it by others is found by its place, without comparing letters.
        folded = self[word] = sys.intern(STRETCHED.sub(r"\1\1", plain))
        return folded


_FOLDED = _Folded()
