"""What a quotation is chosen from: a review, its stretches, and what the analysis says of the whole and of each."""

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from replywell.analyse.sentiment import SentimentReading, read_sentiment
from replywell.suggest.about import names_grievance, trouble_ends
from replywell.suggest.evidence import sides_of, spans_for
from replywell.suggest.mention import Mention
from replywell.suggest.stretches import Stretch, find_stretches, quote_rules, turns_before
from replywell.suggest.words import Word, begun_after, read_words

# A word of so many letters may name something.
_TELLING = 4
_CLAUSE_ENDS = re.compile(r"[.!?…;,:\n]")


@dataclass(frozen=True)
class Material:
    """What a stretch is chosen from: the text, its language, the analysis of it and what it mentions."""

    text: str
    language: str
    analysis: dict[str, Any]
    mentions: tuple[Mention, ...]
    _read: dict[str, SentimentReading] = field(default_factory=dict, compare=False)

    @cached_property
    def stretches(self) -> list[Stretch]:
        """What can be repeated, in order."""
        return list(find_stretches(self.text, self.language))

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """All words of the text."""
        return read_words(self.text)

    @cached_property
    def _turn(self) -> int | None:
        """Where the first word of contrast stands, which sets the sides of a mixed review against each other."""
        contrast = quote_rules(self.language)["contrast"]
        return next((word.start for word in self.words if word.folded in contrast), None)

    @property
    def turns(self) -> bool:
        """Say whether a word of contrast sets two sides against each other."""
        return self._turn is not None

    @cached_property
    def turns_to_good(self) -> bool:
        """Say whether a story told as good has praise alone after its turn and none before: the bad is over."""
        if self._turn is None or self.analysis["sentiment"]["label"] != "positive":
            return False
        praised_after, blamed_after = (
            any(start >= self._turn for start, _ in spans_for(self.analysis, side)) for side in ("positive", "negative")
        )
        return praised_after and not blamed_after and not self.is_praised_first

    @cached_property
    def is_of_trouble(self) -> bool:
        """Say whether a story tells of trouble of its author's own and then praises us: it blames nobody."""
        if self.analysis["sentiment"]["label"] != "positive":
            return False
        over = trouble_ends(self.text, self.language)
        return over is not None and any(start >= over for start, _ in spans_for(self.analysis, "positive"))

    @cached_property
    def is_praised_first(self) -> bool:
        """Say whether words of praise stand before the turn."""
        return self._turn is not None and any(end <= self._turn for _, end in spans_for(self.analysis, "positive"))

    def is_before_the_good(self, stretch: Stretch) -> bool:
        """Say whether the stretch tells what was before the good: by its words, or before the turn of such a story."""
        if self.turns_to_good and self._turn is not None and stretch.start < self._turn:
            return True
        return bool(quote_rules(self.language)["before_good"].search(self._sentence_to(stretch)))

    def _sentence_to(self, stretch: Stretch) -> str:
        """Return the clause from its beginning to the end of the stretch, with the joining words left out of it."""
        return self.text[begun_after(_CLAUSE_ENDS, self.text, stretch.start) : stretch.end]

    def stands_on_the_good_side(self, stretch: Stretch) -> bool:
        """Say whether the stretch stands before the turn of a mixed review, or first in one that has no turn."""
        if self.analysis["sentiment"]["label"] != "mixed":
            return False
        return stretch.number == 0 if self._turn is None else stretch.start < self._turn

    @cached_property
    def praises_plainly(self) -> bool:
        """Say whether the review as a whole is praise without a turn, a blamed topic or a word of blame."""
        blamed = "negative" in sides_of(self.analysis)
        spoiled = not {"negative", "mixed"}.isdisjoint((self.analysis.get("aspects") or {}).values())
        return self.analysis["sentiment"]["label"] == "positive" and not (blamed or spoiled or self.turns)

    def blames(self, stretch: Stretch) -> bool:
        """Say whether the stretch has a word of blame, an event or a denial of its own, or stands after a turn."""
        told = [item.speaks_for for item in self.alone(stretch).evidence] + self.speakers(stretch)
        event = any(kind.startswith("event") for kind in self.kinds(stretch))
        return "negative" in told or event or turns_before(self.text, stretch.start, self.language)

    def is_grievance(self, stretch: Stretch) -> bool:
        """Say whether in a complaint the stretch names what went wrong: that is blame without any word of it."""
        if self.analysis["sentiment"]["label"] != "negative" or not names_grievance(stretch.text, self.language):
            return False
        alone = self.alone(stretch)
        return alone.sentiment.label != "positive" and not any(e.speaks_for == "positive" for e in alone.evidence)

    def speakers(self, stretch: Stretch) -> list[str | None]:
        """Return for what each piece of evidence speaks that the analysis of the whole has in the stretch."""
        evidence = self.analysis.get("evidence") or ()
        spans = [(*item["span"], item.get("speaks_for")) for item in evidence]
        return [tone for start, end, tone in spans if start < stretch.end and end > stretch.start]

    def kinds(self, stretch: Stretch) -> set[str]:
        """Return the kinds of what the stretch mentions."""
        inside = {place for place, word in enumerate(self.words) if stretch.start <= word.start < stretch.end}
        return {one.kind for one in self.mentions if one.place in inside}

    def concrete(self, stretch: Stretch) -> int:
        """Return how many words of the stretch name something: neither empty, nor general, nor the verdict itself."""
        judging = [item["span"] for item in self.analysis.get("evidence") or ()]
        rules = quote_rules(self.language)
        return sum(
            len(word.folded) >= _TELLING
            and word.folded not in rules["empty"]
            and not rules["general"].fullmatch(word.folded)
            and not any(start < word.end and end > word.start for start, end in judging)
            for word in self.words
            if stretch.start <= word.start < stretch.end
        )

    def alone(self, stretch: Stretch) -> SentimentReading:
        """Return how the stretch speaks by itself."""
        if stretch.text not in self._read:
            self._read[stretch.text] = read_sentiment(stretch.text, code=self.language)
        return self._read[stretch.text]
