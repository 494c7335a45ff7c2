"""What is said where the sense is not sure is right under either reading, and what is sure leaves no "if"."""

import re

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest

REGRET = {"en": "sorry", "ru": "жаль", "pl": "przykro|szkoda", "et": "kahju"}
IF = {
    "en": r"\bif (?:we let|something|anything)",
    "ru": r"\bесли (?:мы|что)",
    "pl": r"\bjeśli (?:coś|zawie)",
    "et": r"\bkui (?:me|midagi|vedasime)",
}
WINK = {
    "en": "Wonderful, a lamp that glows like a tired worm.",
    "ru": "Прелесть, лампа светит как усталый светляк.",
    "pl": "Cudo, lampa świeci jak zmęczony świetlik.",
    "et": "Imeline lamp, helendab nagu väsinud jaaniuss.",
}
TOLD = {
    "en": "The gazebo came without its roof.",
    "ru": "Беседку привезли без крыши.",
    "pl": "Altana przyjechała bez dachu.",
    "et": "Lehtla toodi ilma katuseta.",
}
BOTH = {
    "en": ("The porter was kind, but the lift broke down twice.", "kind", "broke down"),
    "ru": ("Портье любезный, но лифт дважды сломался.", "любезный", "сломался"),
    "pl": ("Portier uprzejmy, ale winda dwa razy się zepsuła.", "uprzejmy", "zepsuła"),
    "et": ("Portjee oli lahke, aga lift läks kaks korda katki.", "lahke", "katki"),
}


def drafts_of(text, stars, analysis):
    """Return the texts of the three drafts."""
    return [draft.text for draft in suggest(ReviewInput(text, stars), Context(), analysis=analysis)]


def both_sides(language, analysis):
    """Return the analysis with a word of praise and a word of blame as evidence."""
    text, good, bad = BOTH[language]
    analysis["evidence"] = [
        {"span": [text.index(word), text.index(word) + len(word)], "speaks_for": tone}
        for word, tone in ((good, "positive"), (bad, "negative"))
    ]
    return analysis


@pytest.mark.parametrize("language", REGRET)
def test_words_that_sound_kind_under_one_star_are_neither_quoted_nor_doubted(language, analysed):
    analysis = analysed(language, "positive")
    analysis["sentiment"]["confidence"] = 0.9

    for draft in drafts_of(WINK[language], 1, analysis):
        assert re.search(REGRET[language], draft, re.IGNORECASE), draft
        assert WINK[language].split()[-1].strip(".") not in draft
        assert not re.search(IF[language], draft, re.IGNORECASE), draft


@pytest.mark.parametrize("language", REGRET)
@pytest.mark.parametrize("confidence", [0.47, 0.54, 0.6])
def test_stars_and_words_of_one_mind_leave_no_if(language, confidence, analysed):
    analysis = analysed(language, "negative", "delivery")
    analysis["sentiment"]["confidence"] = confidence

    for draft in drafts_of(TOLD[language], 2, analysis):
        assert re.search(REGRET[language], draft, re.IGNORECASE), draft
        assert not re.search(IF[language], draft, re.IGNORECASE), draft


@pytest.mark.parametrize("language", BOTH)
def test_a_mixed_review_under_one_star_is_thanked_and_pitied(language, analysed):
    for draft in suggest(
        ReviewInput(BOTH[language][0], 1), Context(), analysis=both_sides(language, analysed(language, "mixed"))
    ):
        assert "praise" in draft.moves
        assert re.search(REGRET[language], draft.text, re.IGNORECASE), draft.text


@pytest.mark.parametrize("language", BOTH)
def test_both_sides_are_heard_though_the_verdict_is_weak(language, analysed):
    analysis = both_sides(language, analysed(language, "mixed"))
    analysis["sentiment"]["confidence"] = 0.45

    for draft in suggest(ReviewInput(BOTH[language][0]), Context(), analysis=analysis):
        assert {"praise", "complaint"} <= set(draft.moves), draft.text


@pytest.mark.parametrize("language", REGRET)
def test_a_threat_of_court_is_promised_no_hour(language, analysed):
    analysis = analysed(language, "negative", "warranty_repair", reaction="escalate", legal=True)

    for draft in drafts_of(TOLD[language], 1, analysis):
        assert "[___]" in draft
        assert not re.search(r"\d", draft), draft


@pytest.mark.parametrize("language", BOTH)
def test_what_stands_after_the_turn_of_an_unsure_review_is_noted(language, analysed):
    analysis = both_sides(language, analysed(language, "positive", "comfort_cleanliness"))
    analysis["sentiment"]["confidence"] = 0.45
    analysis["aspects"]["comfort_cleanliness"] = "negative"

    for draft in suggest(ReviewInput(BOTH[language][0], 4), Context(), analysis=analysis):
        assert "complaint" in draft.moves, draft.text


BEGINNING = {
    "en": ("This is only the first lesson.", "only"),
    "ru": ("Это лишь первое занятие.", "лишь"),
    "pl": ("To dopiero pierwsza lekcja.", "dopiero"),
    "et": ("See on alles esimene tund.", "alles"),
}


@pytest.mark.parametrize("language", BEGINNING)
def test_a_bare_fact_with_one_word_of_doubt_is_nothing_to_be_sorry_for(language, analysed):
    text, word = BEGINNING[language]
    analysis = analysed(language, "negative", reaction="none")
    analysis["sentiment"]["confidence"] = 0.55
    start = text.index(word)
    analysis["evidence"] = [{"span": [start, start + len(word)], "speaks_for": "negative"}]

    for draft in suggest(ReviewInput(text), Context(), analysis=analysis):
        assert not re.search("sorry|жаль|przykro|kahju", draft.text, re.IGNORECASE), draft.text
