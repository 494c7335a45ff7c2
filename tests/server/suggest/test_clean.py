"""A draft that our own checker would mark is said in another way, until it is clean."""

import pytest

from replywell.analyse import analyse
from replywell.context import Context, ReviewInput
from replywell.suggest import suggest

LITTLE = {
    "en": ["hm", "One night, for work.", "works as it should"],
    "ru": ["хм", "Одна ночь, по работе.", "работает как надо"],
    "pl": ["hm", "Jedna noc, służbowo.", "działa jak trzeba"],
    "et": ["hm", "Üks öö, tööasjus.", "töötab nagu vaja"],
}


@pytest.mark.parametrize("language", LITTLE)
@pytest.mark.parametrize("stars", [None, 1])
def test_many_answers_to_little_texts_stay_clean(language, stars, faults):
    recent: list[str] = []
    for text in LITTLE[language] * 6:
        analysis = analyse(text, stars=stars, page_language=language).to_json()
        drafts = suggest(
            ReviewInput(text, stars, page_language=language), Context(recent_replies=tuple(recent)), analysis=analysis
        )
        assert faults(drafts) == [], text
        recent.insert(0, drafts[0].text)


@pytest.mark.parametrize(
    "text",
    [
        "W przypadku osób dorosłych główną przyczyną jest alergia na jad owadów, następnie na leki i pokarmy.",
        "У взрослых главная причина удушья – аллергия на яд ос, затем на лекарства и орехи.",
        "In adults the main cause of choking is an allergy to wasp venom, then to medicines and nuts.",
        "Täiskasvanutel on lämbumise peamine põhjus allergia herilase mürgi, siis ravimite ja pähklite vastu.",
    ],
)
@pytest.mark.parametrize("stars", [None, 3, 5])
def test_where_the_checker_hears_a_danger_every_mood_answers_it(text, stars, faults):
    drafts = suggest(ReviewInput(text, stars), Context(), analysis=analyse(text, stars=stars).to_json())

    assert drafts
    assert faults(drafts) == []
