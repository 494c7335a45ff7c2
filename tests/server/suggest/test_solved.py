"""Who gives five stars for a trouble that was put right is thanked; what is still open under them is regretted."""

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.case import read_case

SOLVED = {
    "en": "The squeal I wrote to you about? Gone. They found the cause and wouldn't take any money.",
    "ru": "Свист, о котором я вам писала? Пропал. Нашли причину и ни копейки не взяли.",
    "pl": "Piszczenie, o którym Państwu pisałam? Zniknęło. Znaleźli przyczynę i nie wzięli grosza.",
    "et": "Vilin, millest teile kirjutasin? Kadunud. Leidsid põhjuse ja raha ei võtnud.",
}
OPEN = {
    "en": "They replaced the pump, and it still leaks.",
    "ru": "Насос заменили, а он всё ещё протекает.",
    "pl": "Pompę wymienili, a ona nadal cieknie.",
    "et": "Pump vahetati välja, aga see lekib endiselt.",
}
SORROW = {"en": "sorry", "ru": "жаль", "pl": "przykro", "et": "kahju"}


@pytest.mark.parametrize("language", SOLVED)
def test_a_trouble_put_right_is_thanked_for(language, analysed):
    analysis = analysed(language, "negative", "defect")

    for draft in suggest(ReviewInput(SOLVED[language], 5), Context(), analysis=analysis):
        assert SORROW[language] not in draft.text.lower(), draft.text
    assert read_case(ReviewInput(SOLVED[language], 5), Context(), analysis).mood == "praise"


@pytest.mark.parametrize(("language", "stars"), [(one, stars) for one in SOLVED for stars in (2, None)])
def test_without_high_stars_it_is_no_praise(language, stars, analysed):
    analysis = analysed(language, "negative", "defect")

    assert read_case(ReviewInput(SOLVED[language], stars), Context(), analysis).mood != "praise"


@pytest.mark.parametrize("language", OPEN)
def test_what_is_still_wrong_is_no_praise(language, analysed):
    analysis = analysed(language, "negative", "defect")

    assert read_case(ReviewInput(OPEN[language], 5), Context(), analysis).mood != "praise"
