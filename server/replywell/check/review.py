"""What a review says, as far as judging a reply to it needs to know."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from replywell.check.chart import Chart
from replywell.check.details import content_words
from replywell.check.language import sentiment_label, sounds_blamed, sounds_dangerous, sounds_vague
from replywell.check.reading import Reading, is_negated
from replywell.check.told import Told
from replywell.context import ReviewInput
from replywell.idioms import is_idiom

_TOPICS_OF_A_CASE = ("topic_delivery", "topic_defect", "topic_wrong", "topic_clean", "topic_price")
# So many words that no list knows may stand in a review that the analysis hears as vague.
_MOST_UNKNOWN = 1
# A "but" that is followed by fewer words of a case turns to nothing: "works, but odd".
_LEAST_OF_A_COMPLAINT = 2


@dataclass(frozen=True)
class ReviewReading:
    """A review and its reading; everything else is worked out when asked for."""

    review: ReviewInput
    reading: Reading

    @cached_property
    def content(self) -> frozenset[str]:
        """The words that say something of this case."""
        return content_words(self.reading)

    @cached_property
    def polarity(self) -> str:
        """negative, positive, mixed or neutral: the stars first, the words where they leave it open."""
        stars = self.review.stars
        if stars is not None and stars <= 2:
            return "negative"
        if not self.review.text.strip():
            return {3: "mixed", None: "neutral"}.get(stars, "positive")
        complains = self._complains
        if stars == 5:
            return "mixed" if complains and self.reading.has("contrast") else "positive"
        if stars is None:
            return self._polarity_of_words()
        return "mixed" if complains or stars == 3 or self._sounds_mixed else "positive"

    @property
    def _complains(self) -> bool:
        return bool(self.complaint_charts)

    @cached_property
    def _sounds_mixed(self) -> bool:
        """Say whether the analysis hears a complaint that no word of complaint betrays ("the case fell apart")."""
        return sounds_blamed(self.review.text, self.review.page_language)

    @property
    def _leaves_room(self) -> bool:
        """Say whether the stars hint that a "but" introduces a complaint."""
        return self.review.stars in (3, 4)

    def _turns(self, chart: Chart) -> bool:
        """Say whether a "but" turns from what was said before, in this sentence or in the one before it."""
        first = chart is self.reading.charts[0]
        return any(start > 0 or not first for start, _ in chart.find("but_word"))

    def _polarity_of_words(self) -> str:
        """Return what the words alone say: the analysis knows best, else praise and complaints are counted."""
        label = sentiment_label(self.review.text, self.review.page_language)
        if label is not None:
            return label
        praises = self._count("praise_word")
        complaints = self._count("complaint_word", "danger")
        if praises and complaints:
            return "negative" if complaints >= praises and not self.reading.has("contrast") else "mixed"
        if complaints:
            return "negative"
        return "positive" if praises else "neutral"

    def _count(self, *concepts: str) -> int:
        return sum(1 for mention in self.reading.find(*concepts) if not is_negated(mention, within=False))

    @cached_property
    def complaint_charts(self) -> list[Chart]:
        """The sentences that complain: by their words."""
        return [
            chart
            for chart in self.reading.charts
            if chart.has("not_good")
            or (self._leaves_room and self._turns(chart))
            or any(
                not is_negated(mention, within=False)
                for mention in Reading.find(self.reading, "complaint_word", "danger")
                if mention.chart is chart
            )
        ]

    @property
    def _sounding_bad(self) -> Iterator[Chart]:
        """Yield the sentences of a good review in which the analysis hears blame, where no word of complaint does."""
        if self.review.stars == 4 and self._sounds_mixed:
            for chart in self.reading.charts:
                if sentiment_label(chart.sentence.text, self.review.page_language) == "negative":
                    yield chart

    @cached_property
    def told(self) -> Told:
        """The review as the reader of acts hears it beside a sentence of the reply."""
        return Told(self.polarity, self.content)

    @cached_property
    def is_vague(self) -> bool:
        """Negative, but no product, event or time is named: nothing is left beside words that fit any firm.

        No list has all words of abuse: under few stars one may be left where the analysis hears no case either.
        """
        if self.polarity != "negative" or self.reading.has(*_TOPICS_OF_A_CASE) or self.is_dangerous:
            return False
        unknown = len(self.content - self._vague_words)
        if unknown > _MOST_UNKNOWN or self.review.stars is None:
            return unknown == 0
        return unknown == 0 or sounds_vague(self.review.text, self.review.page_language)

    @cached_property
    def _vague_words(self) -> frozenset[str]:
        return frozenset(token.norm for mention in self.reading.find("vague_word") for token in mention.tokens)

    @cached_property
    def is_dangerous(self) -> bool:
        """Say whether people were harmed or could be; in praise ("fire!", "killed it") two readers must agree."""
        heard = any(
            not is_idiom(self.review.text, *mention.span, self.reading.language)
            and not is_negated(mention, within=False)
            and not mention.chart.has("danger_denied")
            for mention in self.reading.find("danger")
        )
        return heard and (self.polarity != "positive" or self.sounds_dangerous)

    @property
    def is_surely_dangerous(self) -> bool:
        """Say whether two readers hear of harm, the words of danger and the analysis; of praise nobody is sure."""
        return self.is_dangerous and self.sounds_dangerous and self.polarity != "positive"

    @cached_property
    def sounds_dangerous(self) -> bool:
        """Say whether the analysis hears of harm. It hears more than the words of danger do, and too much."""
        return sounds_dangerous(self.review.text, self.review.page_language)

    def has_details(self, least: int) -> bool:
        """Say whether there are at least so many words of this case that a reply could take up."""
        return not self.is_vague and len(self.content - self._vague_words) >= least

    @cached_property
    def complaint_words(self) -> frozenset[str]:
        """The content words of the complaining part: of a sentence with a "but", mostly what follows it."""
        return frozenset(word for part in self.complaint_parts for word in content_words(part) if word in self.content)

    @cached_property
    def complaint_parts(self) -> list[Reading]:
        """The complaining parts as texts of their own: what follows a "but".

        Where that sounds like praise or says little, it is the whole sentence.
        """
        parts = []
        for chart in self.complaint_charts or self._sounding_bad:
            turn = [start for start, _ in (chart.find("but_word") or chart.find("contrast")) if start > 0]
            first, end = chart.sentence.start, chart.sentence.tokens[-1].end
            middle = chart.sentence.tokens[turn[0]].start if turn else first
            before, after = (self.review.text[first:middle], self.review.text[middle:end])
            told = Reading(after, self.reading.language)
            praises = before and sentiment_label(after, self.review.page_language) == "positive"
            if praises or before and len(content_words(told)) < _LEAST_OF_A_COMPLAINT:
                told = Reading(before + after, self.reading.language)
            parts.append(told)
        return parts

    @cached_property
    def words_for_quote(self) -> tuple[str, ...]:
        """All words in order, for the search of quotations."""
        return tuple(token.norm for sentence in self.reading.sentences for token in sentence.words)
