"""News, reposts and check-ins get a warm, neutral line: it presumes neither a mishap nor praise."""

import itertools
import re

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.phrasings import load_phrasings

MISHAP = {
    "en": r"went wrong|happened|bother|isn't (?:working|right)|no question|settled",
    "ru": r"пошло не так|случил|произошло|беспоко|не работает|ответ по существу|нужен (?:наш )?ответ",
    "pl": r"poszło nie tak|się stało|wydarzyło|niepokoi|nie działa|bez pytania|nie (?:znajdujemy|widzimy)",
    "et": r"valesti|juhtus|muret|ei tööta|küsimust mitte|küsimust (?:me siit|selles)",
}
TOUCH = {
    "en": r"getting in touch|your message|your comment|thank",
    "ru": r"спасибо|ваше сообщение|комментарий",
    "pl": r"dziękujemy|wiadomość od|kontakt",
    "et": r"aitäh|sõnum|kommentaar",
}
CHECK_IN = {
    "en": "Tulip Bank, always nearby :) #rotterdam #rotterdamsouth #sunny",
    "ru": "Тюльпанбанк всегда рядом :) #роттердам #роттердамюг #солнце",
    "pl": "Bank Tulipan zawsze blisko :) #rotterdam #rotterdampołudnie #słońce",
    "et": "Tulbipank on alati lähedal :) #rotterdam #rotterdamlõuna #päike",
}
FACT = {
    "en": "The library to move to the old brewery in May.",
    "ru": "Библиотека переедет в старую пивоварню в мае.",
    "pl": "Biblioteka zostanie w maju przeniesiona do dawnego browaru.",
    "et": "Raamatukogu kolib mais vanasse õlletehasesse.",
}


def wordings(text):
    """Return all wordings of a phrasing with choices in braces."""
    parts = re.split(r"\{([^{}]*)\}", text)
    choices = [part.split("|") if place % 2 else [part] for place, part in enumerate(parts)]
    return ["".join(chosen) for chosen in itertools.product(*choices)]


@pytest.mark.parametrize("language", MISHAP)
@pytest.mark.parametrize("move", ["noise.post", "noise.long", "note.more"])
def test_lines_for_posts_presume_no_mishap(language, move):
    for phrasing in load_phrasings(language)[move]:
        for wording in wordings(phrasing.text):
            assert not re.search(MISHAP[language], wording, re.IGNORECASE), wording


@pytest.mark.parametrize("language", CHECK_IN)
@pytest.mark.parametrize("label", ["neutral", "positive", "negative"])
def test_a_check_in_gets_a_neutral_line(language, label, analysed):
    analysis = analysed(language, label, reaction="none")
    analysis["sentiment"]["confidence"] = 0.6

    for draft in suggest(ReviewInput(CHECK_IN[language]), Context(), analysis=analysis):
        assert "no_reply" in draft.moves
        assert not re.search(MISHAP[language], draft.text, re.IGNORECASE), draft.text


@pytest.mark.parametrize("language", FACT)
def test_a_plain_fact_is_not_thanked_for_as_a_message_to_us(language, analysed):
    for draft in suggest(ReviewInput(FACT[language]), Context(), analysis=analysed(language, "neutral")):
        assert not re.search(TOUCH[language], draft.text, re.IGNORECASE), draft.text


@pytest.mark.parametrize("language", FACT)
def test_a_fact_that_a_weak_verdict_calls_bad_is_not_regretted(language, analysed):
    analysis = {**analysed(language, "negative"), "aspects": {}}
    analysis["sentiment"]["confidence"] = 0.66

    for draft in suggest(ReviewInput(FACT[language]), Context(), analysis=analysis):
        assert not re.search(MISHAP[language] + r"|sorry|жаль|przykro|kahju", draft.text, re.IGNORECASE), draft.text


@pytest.mark.parametrize("language", FACT)
def test_what_is_said_to_us_is_thanked_for(language, analysed):
    own = {
        "en": "I came by tram.",
        "ru": "Я ехала на трамвае.",
        "pl": "Jechałam tam tramwajem.",
        "et": "Ma tulin rongiga.",
    }

    for draft in suggest(ReviewInput(own[language]), Context(), analysis=analysed(language, "neutral")):
        assert "no_reply" not in draft.moves, draft.text


@pytest.mark.parametrize("language", FACT)
def test_what_may_be_praise_is_thanked_for(language, analysed):
    analysis = analysed(language, "positive", reaction="none")
    analysis["sentiment"]["confidence"] = 0.6

    for draft in suggest(ReviewInput(FACT[language]), Context(), analysis=analysis):
        assert "no_reply" not in draft.moves, draft.text
