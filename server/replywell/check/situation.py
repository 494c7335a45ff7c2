"""Everything a check may look at: the reply, the review, the context and the platform, each read once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from replywell.check.details import same_stem, shared_details
from replywell.check.language import LANGUAGES, language_of
from replywell.check.platforms import Platform, load_platform
from replywell.check.reading import Mention, Reading
from replywell.check.review import ReviewReading
from replywell.check.text import Sentence
from replywell.context import Context, ReviewInput

# This share of a remedy's words in a sentence is the remedy.
_MOST = 0.6


@dataclass(frozen=True)
class Situation:
    """A reply to a review in its context."""

    review: ReviewReading
    reply: Reading
    context: Context
    platform: Platform
    review_language: str
    reply_language: str

    @cached_property
    def details(self) -> set[str]:
        """What of the review the reply takes up."""
        return shared_details(self.reply, self.review.content, self.review.reading)

    @cached_property
    def permitted(self) -> list[Reading]:
        """Remedies, facts, cause and fact sheet: what the team may say and promise, each in its own language."""
        return [*map(self._read, filter(None, self.context.remedies)), *self._stated]

    @cached_property
    def _stated(self) -> list[Reading]:
        """Each fact, the cause and each line of the fact sheet: what is so, whatever is done about it."""
        texts = [*self.context.facts, self.context.cause or ""]
        if self.context.incident:
            texts += self.context.incident.texts()
        return [self._read(text) for text in texts if text]

    def _read(self, text: str) -> Reading:
        language = language_of(text)
        return Reading(text, language if language in LANGUAGES else self.reply.language)

    def permits(self, concept: str) -> bool:
        """Say whether a remedy or fact mentions the concept."""
        return any(reading.has(concept) for reading in self.permitted)

    def repeats_remedy(self, sentence: Sentence) -> bool:
        """Say whether the sentence has most words of what the team may do: it promises that, however it is named.

        Numbers are no words of it: who repeats the hotline promises nothing yet.
        """
        return _tells_most(sentence, self.permitted)

    def states_fact(self, sentence: Sentence) -> bool:
        """Say whether the sentence has most words of a fact or of the sheet: it tells what is so, it gives nothing."""
        return _tells_most(sentence, self._stated)

    def repeats_review(self, mention: Mention) -> bool:
        """Say whether the author's own review has at least half of what the mention of the reply says."""
        return _has_half(self.review.words_for_quote, mention)

    def repeats_permitted(self, mention: Mention) -> bool:
        """Say whether the remedies and facts have at least half of what the mention says: that is public."""
        told = [token.norm for reading in self.permitted for sentence in reading.sentences for token in sentence.words]
        return _has_half(told, mention)

    def known_texts(self) -> Iterator[str]:
        """Yield the review and all that the context says: numbers in them are known."""
        yield self.review.review.text
        yield from (reading.text for reading in self.permitted)
        if self.context.client:
            yield from filter(None, (self.context.client.name, self.context.client.signature))


def _tells_most(sentence: Sentence, readings: Sequence[Reading]) -> bool:
    """Say whether the sentence has most words of one of these texts."""
    own = _telling(sentence)
    return any(
        len(words) >= 2 and sum(any(same_stem(word, other) for other in own) for word in words) >= _MOST * len(words)
        for reading in readings
        for words in [[word for part in reading.sentences for word in _telling(part)]]
    )


def _telling(sentence: Sentence) -> list[str]:
    return [token.norm for token in sentence.words if len(token.norm) >= 3 and not token.norm[0].isdigit()]


def _has_half(told: Sequence[str], mention: Mention) -> bool:
    chart, (first, last) = mention.chart, mention.interval
    little = {place for start, end in chart.find("function_word") for place in range(start, end)}
    words = [
        chart.sentence.tokens[place].norm
        for place in range(first, last)
        if place not in little and chart.sentence.tokens[place].is_word and len(chart.sentence.tokens[place].norm) >= 3
    ]
    shared = sum(any(same_stem(word, other) for other in told) for word in words)
    return bool(words) and 2 * shared >= len(words)


def read_situation(review: ReviewInput, reply: str, context: Context) -> Situation:
    """Return the situation; a text in none of the four languages is read with its partner's lexicon."""
    reply_language = language_of(reply, review.page_language)
    review_language = language_of(review.text, review.page_language)
    reply_lexicon = _first_known(reply_language, review_language, review.page_language)
    review_lexicon = _first_known(review_language, reply_language, review.page_language)
    read = _read_review(review, review_lexicon)
    return Situation(
        review=read,
        reply=Reading(reply, reply_lexicon, read.told),
        context=context,
        platform=load_platform(context.platform),
        review_language=review_language,
        reply_language=reply_language,
    )


# A keystroke and a third draft are about the same review: it is read once.
@lru_cache(maxsize=64)
def _read_review(review: ReviewInput, lexicon: str) -> ReviewReading:
    return ReviewReading(review, Reading(review.text, lexicon))


def _first_known(*codes: str | None) -> str:
    return next((code for code in codes if code in LANGUAGES), "en")
