"""A text as the checker reads it: its language, its sentences and the concepts in them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from replywell.check.acts import load_act_model
from replywell.check.chart import Chart
from replywell.check.lexicon import load_lexicon
from replywell.check.text import Sentence, Token, quoted_ranges, split_sentences
from replywell.check.told import Told
from replywell.check.wording import Interval

_NEGATION_REACH = 3
# Fewer words between quotation marks are a name or a mocked word of one's own.
_QUOTED = 3
CLAUSE_ENDS = frozenset({",", ";", ":", "—", "–", "-"})


@dataclass(frozen=True)
class Mention:
    """A concept found in a sentence of a text."""

    concept: str
    chart: Chart
    interval: Interval

    @property
    def sentence(self) -> Sentence:
        """The sentence that holds it."""
        return self.chart.sentence

    @property
    def span(self) -> tuple[int, int]:
        """Its place in the whole text."""
        return self.sentence.span(*self.interval)

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens it covers."""
        return self.sentence.tokens[self.interval[0] : self.interval[1]]


@dataclass(frozen=True)
class Reading:
    """A text in a language, split into sentences whose concepts are found on demand."""

    text: str
    language: str
    # Of a reply: the review that it answers.
    told: Told | None = None

    @cached_property
    def sentences(self) -> list[Sentence]:
        """The sentences in order."""
        return split_sentences(self.text)

    @cached_property
    def charts(self) -> list[Chart]:
        """One chart a sentence."""
        lexicon = load_lexicon(self.language)
        return [Chart(sentence, lexicon) for sentence in self.sentences]

    @cached_property
    def acts(self) -> list[list[float]]:
        """What each sentence does, as log odds of ACTS."""
        model = load_act_model()
        return [model.logits(self.language, chart, self.told) for chart in self.charts]

    @cached_property
    def quotes(self) -> list[tuple[int, int]]:
        """Where the text quotes."""
        return quoted_ranges(self.text)

    def find(self, *concepts: str) -> Iterator[Mention]:
        """Yield every mention of the concepts, sentence by sentence."""
        for sentence in range(len(self.charts)):
            yield from self.find_in(sentence, *concepts)

    def find_in(self, sentence: int, *concepts: str) -> Iterator[Mention]:
        """Yield every mention of the concepts in one sentence."""
        chart = self.charts[sentence]
        for concept in concepts:
            for interval in chart.find(concept):
                yield Mention(concept, chart, interval)

    def whole(self, sentence: int) -> Mention:
        """Return a sentence as one mention, of no concept."""
        chart = self.charts[sentence]
        return Mention("", chart, (0, len(chart.sentence.tokens)))

    def acts_of_our_words(self, sentence: int) -> list[float]:
        """Return what a sentence does without the words that it quotes: those are somebody else's."""
        if not self.quotes:
            return self.acts[sentence]
        if sentence not in self._unquoted:
            self._unquoted[sentence] = self._without_quotes(sentence)
        return self._unquoted[sentence]

    def _without_quotes(self, sentence: int) -> list[float]:
        chart = self.charts[sentence]
        own = tuple(token for token in chart.sentence.tokens if not self._quotes(token))
        if not own or len(chart.sentence.words) - sum(token.is_word for token in own) < _QUOTED:
            return self.acts[sentence]
        rest = Chart(Sentence(chart.sentence.text, chart.sentence.start, own), load_lexicon(self.language))
        return load_act_model().logits(self.language, rest, self.told)

    @cached_property
    def _unquoted(self) -> dict[int, list[float]]:
        """What sentences do without their quotations, by number: dozens of checks ask."""
        return {}

    def _quotes(self, token: Token) -> bool:
        return any(left <= token.start and token.end <= right for left, right in self.quotes)

    def acts_of_clause(self, mention: Mention) -> list[float]:
        """Return what the clause of a mention does: beside others in a long sentence it may go unheard."""
        tokens = mention.sentence.tokens
        first, last = mention.interval
        while first > 0 and tokens[first - 1].norm not in CLAUSE_ENDS:
            first -= 1
        while last < len(tokens) and tokens[last].norm not in CLAUSE_ENDS:
            last += 1
        place = (mention.sentence.start, first, last)
        if place not in self._heard:
            clause = Sentence(mention.sentence.text, mention.sentence.start, tokens[first:last])
            chart = Chart(clause, load_lexicon(self.language))
            self._heard[place] = load_act_model().logits(self.language, chart, self.told)
        return self._heard[place]

    @cached_property
    def _heard(self) -> dict[tuple[int, int, int], list[float]]:
        """What clauses do, by where they stand: several rules ask, and a clause may be the whole sentence."""
        places = [(sentence.start, 0, len(sentence.tokens)) for sentence in self.sentences]
        return dict(zip(places, self.acts, strict=True))

    def has(self, *concepts: str) -> bool:
        """Say whether one of the concepts is mentioned anywhere."""
        return any(chart.has(*concepts) for chart in self.charts)

    def is_quoted(self, mention: Mention) -> bool:
        """Say whether the mention stands between quotation marks: somebody else's words."""
        start, end = mention.span
        return any(left <= start and end <= right for left, right in self.quotes)


def is_negated(mention: Mention, *, within: bool = True) -> bool:
    """Say whether a negation stands at most three words before the mention in its clause, or `within` a long one."""
    first, last = mention.interval
    tokens = mention.sentence.tokens
    left = first
    words = 0
    while left > 0 and words < _NEGATION_REACH and tokens[left - 1].norm not in CLAUSE_ENDS:
        left -= 1
        words += tokens[left].is_word
    # A negation inside counts only where the mention is long: "never answered" is itself what is meant.
    inside = last if within and last - first > _NEGATION_REACH else first
    return any(left <= start < inside and start != first for start, _ in mention.chart.find("neg"))


def is_conditional(mention: Mention) -> bool:
    """Say whether the sentence sets a condition (if, если, jeśli, kui)."""
    return mention.chart.has("if_word")
