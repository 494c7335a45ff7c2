"""Stars are evidence: no glad thanks under one or two, no regret under five with kind words."""

import re

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest

GLAD = {
    "en": r"\bglad|lovely|smile|joy|happy|wonderful|kind words|ma(?:de|kes) our day|great to",
    "ru": r"\bрад[ыа]?\b|приятно|порадовал|радост|добрые слова|т[её]плые слова",
    "pl": r"cieszy|miło|radoś|uśmiech|dobre słowa|miłe słowa",
    "et": r"hea meel|rõõm|tore on|naerat|kena(?:d|de) sõna|hea(?:d|de) sõna",
}
REGRET = {
    "en": r"sorry|regret|pity|let you down",
    "ru": r"жаль|досад|разочаров",
    "pl": r"przykro|szkoda|zawie",
    "et": r"kahju|pettu",
}
KIND = {"en": "What a place.", "ru": "Ну и место.", "pl": "Co za miejsce.", "et": "Vaat kus koht."}
WORSE = {
    "en": ("Understands me worse than the old one.", "worse"),
    "ru": ("Понимает меня хуже прежней.", "хуже"),
    "pl": ("Rozumie mnie gorzej niż poprzednia.", "gorzej"),
    "et": ("Saab minust halvemini aru kui eelmine.", "halvemini"),
}


def all_texts(review, analysis):
    """Return the three drafts of a review."""
    return [draft.text for draft in suggest(review, Context(), analysis=analysis)]


@pytest.mark.parametrize("language", GLAD)
@pytest.mark.parametrize("label", ["positive", "mixed", "negative"])
@pytest.mark.parametrize("stars", [1, 2])
def test_low_stars_are_never_answered_gladly(language, label, stars, analysed):
    for text in all_texts(ReviewInput(KIND[language], stars), analysed(language, label)):
        assert not re.search(GLAD[language], text, re.IGNORECASE), text


@pytest.mark.parametrize("language", REGRET)
@pytest.mark.parametrize("confidence", [0.52, 0.7, 0.98])
def test_five_stars_and_kind_words_are_never_regretted(language, confidence, analysed):
    analysis = analysed(language, "positive", "billing_charge", reaction="thank", safety=True)
    analysis["sentiment"]["confidence"] = confidence
    analysis["aspects"] = {"billing_charge": "negative"}

    for text in all_texts(ReviewInput(KIND[language], 5), analysis):
        assert not re.search(REGRET[language], text, re.IGNORECASE), text
        assert re.search(GLAD[language] + r"|thank|спасибо|dzięk|aitäh|tore", text, re.IGNORECASE), text


@pytest.mark.parametrize("language", WORSE)
@pytest.mark.parametrize("stars", [None, 4])
def test_words_of_complaint_without_praise_are_never_met_with_joy(language, stars, analysed):
    text, bad = WORSE[language]
    analysis = analysed(language, "positive", reaction="thank")
    start = text.index(bad)
    analysis["evidence"] = [{"span": [start, start + len(bad)], "speaks_for": "negative"}]

    for draft in all_texts(ReviewInput(text, stars), analysis):
        assert not re.search(GLAD[language], draft, re.IGNORECASE), draft


WRONG = {
    "en": "A stranger's raincoat arrived instead of ours.",
    "ru": "Вместо нашего плаща приехал чей-то чужой.",
    "pl": "Zamiast naszego płaszcza przyjechał jakiś obcy.",
    "et": "Meie vihmamantli asemel saabus kellegi võõra oma.",
}


BEST = {
    "en": ("Brilliant tailor, the jacket fits perfectly.", ("Brilliant", "perfectly")),
    "ru": ("Великолепный портной, пиджак сидит идеально.", ("Великолепный", "идеально")),
    "pl": ("Znakomity krawiec, marynarka leży idealnie.", ("Znakomity", "idealnie")),
    "et": ("Suurepärane rätsep, pintsak istub ideaalselt.", ("Suurepärane", "ideaalselt")),
}


@pytest.mark.parametrize("language", BEST)
def test_words_that_praise_twice_under_one_star_are_asked_about_and_not_regretted(language, analysed):
    text, praise = BEST[language]
    analysis = analysed(language, "positive", "product_quality", reaction="thank")
    analysis["sentiment"]["confidence"] = 0.88
    found = [(text.index(word), word) for word in praise]
    analysis["evidence"] = [{"span": [at, at + len(word)], "speaks_for": "positive"} for at, word in found]

    for draft in all_texts(ReviewInput(text, 1), analysis):
        assert not re.search(REGRET[language] + "|" + GLAD[language], draft, re.IGNORECASE), draft
        assert "?" in draft


@pytest.mark.parametrize("language", WRONG)
@pytest.mark.parametrize("stars", [4, 5])
@pytest.mark.parametrize("topic", ["wrong_item_or_description", "defect", "delivery"])
def test_a_case_to_look_into_is_taken_up_under_high_stars(language, stars, topic, analysed):
    analysis = analysed(language, "negative", topic)
    analysis["sentiment"]["confidence"] = 0.85

    for text in all_texts(ReviewInput(WRONG[language], stars), analysis):
        assert re.search(REGRET[language] + "|понимаем|rozumiemy|mõistame|understand", text, re.IGNORECASE), text


@pytest.mark.parametrize("language", WRONG)
def test_praise_beside_it_or_a_matter_of_taste_is_no_case_under_five_stars(language, analysed):
    taste = analysed(language, "negative", "price_value")
    praised = analysed(language, "negative", "defect")
    praised["aspects"] |= {"staff_service": "positive"}
    doubtful = analysed(language, "negative", "defect")
    doubtful["sentiment"]["confidence"] = 0.7

    for analysis in (taste, praised, doubtful):
        for text in all_texts(ReviewInput(KIND[language], 5), analysis):
            assert not re.search(REGRET[language], text, re.IGNORECASE), text
