"""A wish to pass thanks on is taken up, and a word without content gets the plainest line."""

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "Superb stay. Please pass our thanks to the night porter.", "your thanks on"),
        ("ru", "Чудесно. Передайте спасибо ночному портье.", "передадим"),
        ("pl", "Cudownie. Proszę przekazać podziękowania nocnemu portierowi.", "przekażemy"),
        ("et", "Imeline. Palun andke meie tänu öisele portjeele.", "tänu"),
    ],
)
def test_thanks_are_passed_on_in_each_draft(language, text, said, analysed):
    for draft in suggest(ReviewInput(text, 5), Context(), analysis=analysed(language, "positive", reaction="thank")):
        assert "passed_on" in draft.moves
        assert said in draft.text.lower(), draft.text


@pytest.mark.parametrize(("language", "text"), [("en", "lol"), ("ru", "лол"), ("pl", "hehe"), ("et", "ahah")])
def test_a_word_without_content_is_not_thanked_for(language, text, analysed):
    analysis = {**analysed(language, "neutral", reaction="none"), "aspects": {}}

    assert all("no_reply" in d.moves for d in suggest(ReviewInput(text), Context(), analysis=analysis))
