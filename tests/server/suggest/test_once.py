"""One answer thanks once, and no answer is offered that the team has given before."""

import re

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.phrasings import load_words

BOTH = {
    "en": "The porter was kind, but the lift broke down twice.",
    "ru": "Портье любезный, но лифт дважды сломался.",
    "pl": "Portier uprzejmy, ale winda dwa razy się zepsuła.",
    "et": "Portjee oli lahke, aga lift läks kaks korda katki.",
}
NEWS = {
    "en": "RT @tramfan: the ferry company has replaced both gangways",
    "ru": "RT @tramfan: паромная компания заменила оба трапа",
    "pl": "RT @tramfan: przewoźnik wymienił oba trapy na promie",
    "et": "RT @tramfan: laevafirma vahetas mõlemad trapid välja",
}


@pytest.mark.parametrize("language", BOTH)
@pytest.mark.parametrize(("label", "stars"), [("mixed", 1), ("mixed", 3), ("negative", 2), ("neutral", None)])
def test_no_answer_thanks_twice(language, label, stars, analysed):
    thanks = re.compile(load_words(language)["thanks"], re.IGNORECASE)
    recent: list[str] = []
    for count in range(5):
        analysis = analysed(language, label, "defect" if count % 2 else "comfort_cleanliness")
        drafts = suggest(ReviewInput(BOTH[language], stars), Context(recent_replies=tuple(recent)), analysis=analysis)
        for draft in drafts:
            assert len(thanks.findall(draft.text)) <= 1, draft.text
        recent.insert(0, drafts[0].text)


@pytest.mark.parametrize("language", NEWS)
def test_what_the_team_has_said_is_not_offered_again(language, analysed, faults):
    recent: list[str] = []
    for _ in range(12):
        analysis = analysed(language, "negative", reaction="none")
        drafts = suggest(ReviewInput(NEWS[language]), Context(recent_replies=tuple(recent[:50])), analysis=analysis)
        assert drafts
        assert len(drafts) == 1 or faults(drafts) == []
        recent[:0] = [draft.text for draft in drafts]
