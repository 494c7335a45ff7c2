"""Which words the table holds: those of the texts we learn from, and what people write often in the four languages."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from replywell.analyse.tokens import TOKEN, fold_word
from training.examples import LANGUAGES, read_examples
from training.sentiment_samples import open_samples
from words.encoder import Pieces

LONGEST_WORD = 30
FREQUENT = 42_000
ESTONIAN = 45_000


def read_vocabulary(data: Path, pieces: Pieces) -> list[tuple[str, str]]:
    """Return (folded word, how it is mostly written), in order; `data` holds the openly licensed sets."""
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    own = {word for text in _own_texts() for word in _add(text, forms)}
    texts = {word for text in _open_texts(data) for word in _add(text, forms)}
    for word in [*_frequent(), *_estonian(pieces)]:
        forms[fold_word(word)][word] += 1
    # What one text of others has alone is mostly a typo or a name.
    return sorted(
        (folded, written.most_common(1)[0][0])
        for folded, written in forms.items()
        if folded and (folded in own or folded not in texts or written.total() > 1)
    )


def _add(text: str, forms: dict[str, Counter[str]]) -> Iterator[str]:
    for found in TOKEN.finditer(text):
        word = found[0].lower()
        if word[0].isalpha() and len(word) <= LONGEST_WORD:
            folded = fold_word(word)
            forms[folded][word] += 1
            yield folded


def _own_texts() -> Iterator[str]:
    for language in LANGUAGES:
        # Words of what is set aside would make its figures too good.
        yield from (example.text for example in read_examples(language) if not example.set_aside)


def _open_texts(data: Path) -> Iterator[str]:
    for language in LANGUAGES:
        yield from (sample.text for sample in open_samples(language, data / "sentiment" / "train"))
        yield from (data / "langid" / "train" / f"{language}.txt").read_text("utf-8").splitlines()


def _frequent() -> Iterator[str]:
    from wordfreq import top_n_list

    for language in ("ru", "en", "pl"):
        words = (word for word in top_n_list(language, 2 * FREQUENT) if word[0].isalpha() and " " not in word)
        yield from (word for word, _ in zip(words, range(FREQUENT), strict=False) if len(word) <= LONGEST_WORD)


def _estonian(pieces: Pieces) -> list[str]:
    """Return Estonian forms of a dictionary; how often they are written is told by the encoder's own pieces."""
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    forms = DefaultDictionaryFactory().get_dictionary("et")
    words = {word.lower() for pair in forms.items() for word in pair}
    ranked = sorted((word for word in words if word.isalpha() and 2 < len(word) <= 16), key=_by_chance(pieces))
    return ranked[:ESTONIAN]


def _by_chance(pieces: Pieces):  # type: ignore[no-untyped-def]
    return lambda word: (-pieces.chance_in_two(word), word)
