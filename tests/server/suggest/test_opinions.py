"""What is told like a matter of taste under low stars may be a fault: its author is told where to turn."""

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest

TASTE = {
    "en": "The raft rides higher than the one we had before.",
    "ru": "Плот сидит в воде выше, чем прежний.",
    "pl": "Tratwa siedzi w wodzie wyżej niż poprzednia.",
    "et": "Parv istub vees kõrgemal kui eelmine.",
}
TURN_TO_US = {
    "en": ("write", "let us know"),
    "ru": ("напишите", "дайте знать"),
    "pl": ("prosimy",),
    "et": ("kirjutage", "andke"),
}


def closing(language, stars, analysed):
    analysis = analysed(language, "negative", "price_value", reaction="explain")
    draft = next(
        one for one in suggest(ReviewInput(TASTE[language], stars), Context(), analysis=analysis) if one.kind == "full"
    )
    return draft.text.lower()


@pytest.mark.parametrize("language", TASTE)
def test_who_gave_low_stars_is_told_where_to_turn(language, analysed):
    assert any(words in closing(language, 1, analysed) for words in TURN_TO_US[language])


@pytest.mark.parametrize("language", TASTE)
def test_who_gave_three_stars_is_not_offered_what_nobody_can_mend(language, analysed):
    assert not any(words in closing(language, 3, analysed) for words in TURN_TO_US[language])
