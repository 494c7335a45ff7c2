"""A fault beside praise is looked into though no list can name it; a matter of taste is heard and passed on."""

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest.case import read_case
from replywell.suggest.plan_praise import mixed

# The fault is told in words that no list knows.
TEXTS = {
    "en": "Lovely people, mind you. Only the thingamajig went kaput by Whitsun.",
    "ru": "Люди чудесные. Только вот финтифлюшка к Троице приказала долго жить.",
    "pl": "Ludzie cudowni. Tylko dynks do świątek wyzionął ducha.",
    "et": "Inimesed toredad. Ainult vidin heitis suvistepühadeks hinge.",
}


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize(("reaction", "move"), [("handover", "follow_up"), ("explain", "opinion")])
def test_what_somebody_must_check_is_looked_into(language, reaction, move, analysed):
    analysis = analysed(language, "mixed", reaction=reaction)
    case = read_case(ReviewInput(TEXTS[language], 3), Context(), analysis)

    assert move in {step.move for step in mixed(case, "full")}
