"""Which phrasing: one that the last replies of the team and the other drafts have used least."""

import re
from collections import Counter
from itertools import repeat
from random import Random

from replywell.check.kinds.repetition import five_grams
from replywell.suggest.grammar import realise
from replywell.suggest.phrasings import Phrasing, load_phrasings
from replywell.suggest.steps import Step

_TRIED = 8
# The sentences of plain praise also thank for the good half of a mixed review; nothing is exclaimed there.
_CALM = ("praise", "complaint")


class Chooser:
    """Chooses phrasings in one language, unlike the recent replies; the seed makes it repeatable."""

    def __init__(
        self, language: str, recent: tuple[str, ...], seed: str, *, formal: bool = False, jars: str | None = None
    ) -> None:
        """Prefer sentences in which the regular expression `jars` is not found."""
        self._phrasings = load_phrasings(language)
        self._jars = re.compile(jars) if jars else None
        self._random = Random(seed)  # noqa: S311 - variety, not secrecy
        self._formal = formal
        self._used: Counter[str] = Counter()
        for text in recent:
            self._used.update(five_grams(text))

    def say(self, step: Step, values: dict[str, str]) -> str | None:
        """Return a sentence for the step, or None where no phrasing's places can all be filled."""
        known = {**values, **step.values, **(step.mention.forms if step.mention else {})}
        for key in step.keys:
            fit = [one for one in self._phrasings.get(key, ()) if one.needs <= known.keys()]
            if fit:
                calm = self._formal or step.move in _CALM
                return self._freshest(fit, known).replace("!", ".") if calm else self._freshest(fit, known)
        return None

    def pick(self, options: list[str]) -> str:
        """Return one of the options."""
        return self._random.choice(options)

    def _freshest(self, fit: list[Phrasing], known: dict[str, str]) -> str:
        tried = self._random.sample(fit, min(_TRIED, len(fit)))
        said = [realise(one.text, known, self._random) for one in tried]
        if self._jars:
            jars = self._jars
            said = [sentence for sentence in said if not jars.search(sentence)] or said
        best = min(said, key=self._wear)
        self._used.update(five_grams(best))
        return best

    def _wear(self, sentence: str) -> float:
        grams = five_grams(sentence)
        used = map(self._used.get, grams, repeat(0))
        return sum([times if times < 9 else 9 for times in used]) / max(1, len(grams))
