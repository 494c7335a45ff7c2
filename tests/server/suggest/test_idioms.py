"""Idioms, jokes and exaggerations with words of harm report none: nobody who laughed is sent to a doctor."""

import pytest
from tests.server.suggest.ordinary import has_nothing_grave

from replywell.check.situation import read_situation
from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.danger import reports

FIGURES = [
    ("en", "I choked on the invoice."),
    ("en", "The total nearly gave me a heart attack."),
    ("en", "Your hold music makes my blood boil."),
    ("en", "We died laughing, and the sound is a killer deal."),
    ("ru", "Чуть не подавилась от цены."),
    ("ru", "При виде счёта едва не хватил инфаркт."),
    ("ru", "Ваша поддержка выпила всю мою кровь."),
    ("ru", "Умирали со смеху, а торт — взрыв вкуса."),
    ("pl", "Zakrztusiłam się na widok rachunku."),
    ("pl", "Na widok sumy prawie dostałem zawału."),
    ("pl", "Krew mnie zalewa od tej muzyki w słuchawce."),
    ("pl", "Padłam ze śmiechu, a tort to eksplozja smaku."),
    ("et", "Arvet nähes oleksin peaaegu infarkti saanud."),
    ("et", "Teie ootemuusika paneb vere keema."),
    ("et", "Suri naerma terve laud, kook oli maitseplahvatus."),
    ("et", "Hinda nähes läksin peaaegu lämbuma."),
]


@pytest.mark.parametrize(("language", "text"), FIGURES)
def test_an_idiom_reports_no_harm(language, text):
    assert not reports("harm", text, language)
    assert not reports("danger", text, language)


@pytest.mark.parametrize(("language", "text"), FIGURES)
def test_who_speaks_in_an_idiom_is_sent_to_no_doctor(language, text, analysed):
    analysis = analysed(language, "negative", "safety", reaction="escalate", safety=True)

    for draft in suggest(ReviewInput(text, 2), Context(), analysis=analysis):
        assert has_nothing_grave(draft, language), draft.text


@pytest.mark.parametrize(("language", "text"), FIGURES)
def test_the_checker_hears_no_danger_in_an_idiom_either(language, text):
    assert not read_situation(ReviewInput(text, 2), "…", Context()).review.is_dangerous


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I choked on a fish bone. The bill was a killer price, too."),
        ("ru", "Подавился костью. Да и цены кусаются."),
        ("pl", "Zakrztusiłem się ością. Ceny też powalają."),
        ("et", "Tõmbasin kurku kalaluu ja läksin lämbuma. Hinnad tapavad ka."),
    ],
)
def test_harm_beside_an_idiom_is_still_harm(language, text):
    assert reports("harm", text, language)
