"""A trouble that harms people is never met in the light words that fit any complaint, nor beside a smaller one."""

import re

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.known_matters import KnownMatter, KnownMatters, Pattern, Wanted
from replywell.suggest.stems import needed_stems

LIGHT = (
    r"frustrat|upset|disappoint|pity|shame|annoying|досад|недовольств|обидно|неприятно|^жаль|"
    r"rozczarow|niezadowol|szkoda|pettum|pahame|ebameeldiv"
)
SERIOUS = (
    r"serious|lightly|attention|left as it is|comes first|nobody should|серьёзн|без внимания|poważ|powag|reakcji|"
    r"tõsi|tähelepanuta|mööda"
)
"""What says that the matter weighs."""
TEXTS = {
    "en": (
        "The driver ran two red lights with us in the car. The lobby was dark.",
        r"\bran two red lights",
        r"lobby was dark",
    ),
    "ru": ("Водитель дважды проехал на красный. В холле было темно.", r"проехал на красный", r"было темно"),
    "pl": (
        "Kierowca dwa razy przejechał na czerwonym. W holu było ciemno.",
        r"przejechał na czerwonym",
        r"było ciemno",
    ),
    "et": ("Juht sõitis kaks korda punase alt läbi. Fuajees oli pime.", r"punase alt läbi", r"oli pime"),
}
THAT = {
    "en": ("the ride felt so unsafe", "it was so dark"),
    "ru": ("поездка прошла так тревожно", "у нас было темно"),
    "pl": ("jazda kosztowała Państwa tyle nerwów", "było u nas ciemno"),
    "et": ("sõit kujunes nii hirmutavaks", "meil oli nii pime"),
}


@pytest.fixture(autouse=True)
def _matters(monkeypatch):
    def load(language):
        _, ride, lobby = TEXTS[language]
        unsafe, dark = THAT[language]
        known = [
            KnownMatter("unsafe_ride", "negative", "staff_service", (Pattern(ride),), (), (unsafe,), "harm"),
            KnownMatter("dark_lobby", "negative", "comfort_cleanliness", (Pattern(lobby),), (), (dark,)),
        ]
        return KnownMatters([Wanted(one, one.found_by[0], needed_stems(one.found_by[0].source)) for one in known])

    monkeypatch.setattr("replywell.suggest.matters.load_matters", load)


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("reaction", ["handover", "explain"])
def test_what_harms_people_is_met_gravely_and_alone(language, reaction, analysed):
    review = ReviewInput(TEXTS[language][0], 2)
    analysis = analysed(language, "negative", "staff_service", "comfort_cleanliness", reaction=reaction)
    drafts = suggest(review, Context(), analysis=analysis)
    unsafe, dark = THAT[language]
    assert drafts
    for draft in drafts:
        assert unsafe in draft.text
        assert dark not in draft.text
        assert re.search(SERIOUS, draft.text, re.IGNORECASE)
        assert not re.search(LIGHT, draft.text, re.IGNORECASE | re.MULTILINE)
