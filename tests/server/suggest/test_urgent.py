"""Who needs help this minute is told whom to call."""

import re

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.asking import is_urgent

LANGUAGES = ("ru", "en", "pl", "et")
URGENT = {
    "en": "Your hotline hung up on us. We are still stranded at the pier, help!!!",
    "ru": "Горячая линия бросила трубку. Сидим на причале, помогите!!!",
    "pl": "Infolinia się rozłączyła. Siedzimy teraz na przystani, pomocy!!!",
    "et": "Infoliin katkestas kõne. Istume praegu sadamas, aidake!!!",
}
PAST = {
    "en": "Two years ago we were stranded at the pier for an evening.",
    "ru": "Два года назад мы застряли на причале на целый вечер.",
    "pl": "Dwa lata temu utknęliśmy na przystani na cały wieczór.",
    "et": "Kaks aastat tagasi jäime terveks õhtuks sadamasse.",
}
SOON = {
    "en": r"within a day|same day|tomorrow",
    "ru": r"в течение дня|тот же день|завтра",
    "pl": r"w ciągu dnia|tego samego dnia|jutro",
    "et": r"päeva jooksul|samal päeval|homme",
}
CALL = {"en": "call us right now", "ru": "прямо сейчас", "pl": "od razu", "et": "helistage meile kohe"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("platform", ["generic", "google"])
def test_who_needs_help_this_minute_is_told_whom_to_call(platform, language, analysed, faults):
    analysis = analysed(language, "negative", "support_response")
    drafts = suggest(ReviewInput(URGENT[language]), Context(platform=platform), analysis=analysis)

    assert faults(drafts) == []
    for draft in drafts:
        assert CALL[language] in draft.text, draft.text
        assert "[___]" in draft.text
        assert not re.search(SOON[language], draft.text), draft.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_over_is_not_urgent(language):
    assert is_urgent(URGENT[language], language)
    assert not is_urgent(PAST[language], language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We are sitting here on the ferry and smiling. Lovely crew."),
        ("ru", "Сидим сейчас на пароме и улыбаемся. Чудесная команда."),
        ("pl", "Siedzimy teraz na promie i się uśmiechamy. Cudowna załoga."),
        ("et", "Istume praegu laevas kinni ja naeratame. Tore meeskond."),
    ],
)
def test_who_praises_and_asks_nothing_is_told_to_call_nobody(language, text, analysed):
    assert is_urgent(text, language)
    for draft in suggest(ReviewInput(text), Context(), analysis=analysed(language, "positive", reaction="thank")):
        assert CALL[language] not in draft.text, draft.text
