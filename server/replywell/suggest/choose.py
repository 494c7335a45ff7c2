"""Which phrasing: one that the last replies of the team and the other drafts have used least."""

import re
from collections import Counter
from functools import lru_cache
from itertools import repeat
from random import Random

from replywell.check.kinds.repetition import five_grams
from replywell.suggest.grammar import realise
from replywell.suggest.phrasings import Phrasing, load_phrasings, load_words
from replywell.suggest.steps import Step

_TRIED = 8
# The sentences of plain praise also thank for the good half of a mixed review; nothing is exclaimed there.
_CALM = ("praise", "complaint")
# A word said twice in one answer grates nearly as much as a sentence used for every customer.
_ECHO, _STEM = 1.0, 5
_WORDS = re.compile(r"[^\W\d_]{5,}")


class Chooser:
    """Chooses phrasings in one language, unlike the recent replies; the seed makes it repeatable."""

    def __init__(
        self, language: str, recent: tuple[str, ...], seed: str, *, formal: bool = False, jars: str | None = None
    ) -> None:
        """Prefer sentences in which the regular expression `jars` is not found."""
        self._phrasings = load_phrasings(language)
        self._jars = re.compile(jars) if jars else None
        self._thanks = re.compile(load_words(language)["thanks"], re.IGNORECASE)
        self._random = Random(seed)  # noqa: S311 - variety, not secrecy
        self._formal = formal
        self._used = _said_in(recent).copy()
        self.begin()

    def begin(self) -> None:
        """Begin another answer: what was said so far stands in others."""
        self._thanked = False
        self._stems: set[str] = set()

    def say(self, step: Step, values: dict[str, str]) -> str | None:
        """Return a sentence for the step, or None where no phrasing's places can all be filled.

        A step that can be spared is left out where it could only thank once more.
        """
        known = {**values, **step.values, **(step.mention.forms if step.mention else {})}
        for key in step.keys:
            fit = [one for one in self._phrasings.get(key, ()) if one.needs <= known.keys() | step.offers.keys()]
            if fit:
                said = self._freshest(fit, known, step.offers)
                if step.spare and self._thanked and self._thanks.search(said):
                    return None
                self._remember(said)
                return said.replace("!", ".") if self._formal or step.move in _CALM else said
        return None

    def pick(self, options: list[str]) -> str:
        """Return one of the options."""
        return self._random.choice(options)

    def _freshest(self, fit: list[Phrasing], known: dict[str, str], offers: dict[str, tuple[str, ...]]) -> str:
        tried = self._random.sample(fit, min(_TRIED, len(fit)))
        said = [realise(one.text, {**known, **self._taken(offers)}, self._random) for one in tried]
        if self._jars:
            jars = self._jars
            said = [sentence for sentence in said if not jars.search(sentence)] or said
        if self._thanked:
            said = [sentence for sentence in said if not self._thanks.search(sentence)] or said
        return min(said, key=self._wear)

    def _taken(self, offers: dict[str, tuple[str, ...]]) -> dict[str, str]:
        return {place: self._random.choice(words) for place, words in offers.items()}

    def _remember(self, sentence: str) -> None:
        self._used.update(five_grams(sentence))
        self._thanked = self._thanked or bool(self._thanks.search(sentence))
        self._stems |= _stems(sentence)

    def _wear(self, sentence: str) -> float:
        grams = five_grams(sentence)
        used = map(self._used.get, grams, repeat(0))
        wear = sum([times if times < 9 else 9 for times in used]) / max(1, len(grams))
        stems = _stems(sentence) if self._stems else set()
        return wear + _ECHO * len(stems & self._stems) / max(1, len(stems))


# The reviews of a page are answered one after the other, beside the same last replies of the team.
@lru_cache(maxsize=4)
def _said_in(replies: tuple[str, ...]) -> Counter[str]:
    said: Counter[str] = Counter()
    for text in replies:
        said.update(five_grams(text))
    return said


def _stems(sentence: str) -> set[str]:
    return {word[:_STEM] for word in _WORDS.findall(sentence.lower())}
