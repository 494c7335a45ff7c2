"""Where the checker insists on a danger that no list knows, a plain complaint that sounds dangerous is met gravely."""

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import plan_risk
from replywell.suggest.case import read_case

TEXTS = {
    "en": "The ladder folded with my father on it. Never again.",
    "ru": "Лесенка сложилась под дедом прямо на даче. Больше никогда.",
    "pl": "Drabinka złożyła się pod dziadkiem na działce. Nigdy więcej.",
    "et": "Redel vajus vanaisa all suvilas kokku. Ei iial enam.",
}


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("safety", [True, False])
def test_a_complaint_that_sounds_dangerous_is_met_gravely(language, safety, analysed):
    reaction = "escalate" if safety else "handover"
    analysis = analysed(language, "negative", "defect", reaction=reaction, safety=safety)
    case = read_case(ReviewInput(TEXTS[language], 1), Context(), analysis)
    assert case.mood == "complaint"

    keys = [step.keys[0] for step in plan_risk.perhaps(case, "full")]

    assert "unsure.harm" in keys
    assert ("alarm.quote" in keys) == safety
    assert ("hear.quote" in keys) != safety
