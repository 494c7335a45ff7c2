"""A complaint that is told plainly is met as one: no "if something went wrong", no stock line."""

import re

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest

IF = {
    "en": r"\bif (?:something|we|any)",
    "ru": r"\bесли (?:мы|что-то)|жаль, если",
    "pl": r"\bjeśli (?:coś|zawied|nie)",
    "et": r"\bkui (?:midagi|vedasime|me)\b",
}
SORRY = {
    "en": r"sorry|frustrat|upset|disappoint|pity",
    "ru": r"жаль|досад|понимаем",
    "pl": r"przykro|rozumiemy|szkoda",
    "et": r"kahju|mõistame",
}
PLAIN = {
    "en": ("The soup was vile and the waiter sloppy.", ("vile", "sloppy")),
    "ru": ("Суп мерзкий, а официант неряха.", ("мерзкий", "неряха")),
    "pl": ("Zupa była ohydna, a kelner niechlujny.", ("ohydna", "niechlujny")),
    "et": ("Supp oli jälk ja kelner lohakas.", ("jälk", "lohakas")),
}
WORD = {"en": "Extortionate", "ru": "Обдираловка", "pl": "Zdzierstwo", "et": "Röövellik"}


def blamed(analysis, text, words):
    """Return the analysis with these words as evidence of blame."""
    spans = [[text.index(word), text.index(word) + len(word)] for word in words]
    return {**analysis, "evidence": [{"span": span, "speaks_for": "negative"} for span in spans]}


@pytest.mark.parametrize("language", PLAIN)
@pytest.mark.parametrize("confidence", [0.4, 0.6, 0.9])
def test_two_words_of_blame_leave_no_if(language, confidence, analysed):
    text, words = PLAIN[language]
    analysis = blamed(analysed(language, "negative"), text, words)
    analysis["sentiment"]["confidence"] = confidence

    for draft in suggest(ReviewInput(text), Context(), analysis=analysis):
        assert not re.search(IF[language], draft.text, re.IGNORECASE), draft.text
        assert re.search(SORRY[language], draft.text, re.IGNORECASE), draft.text


@pytest.mark.parametrize("language", WORD)
def test_a_single_word_of_blame_gets_no_stock_line(language, analysed):
    text = WORD[language]
    analysis = blamed(analysed(language, "negative", reaction="none", meaningful=False), text, [text])
    analysis["sentiment"]["confidence"] = 0.73

    for draft in suggest(ReviewInput(text), Context(), analysis=analysis):
        assert re.search(SORRY[language], draft.text, re.IGNORECASE), draft.text
