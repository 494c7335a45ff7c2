"""Harm that is told beside a question or a claim for money is met first, whatever the analysis hears of the rest."""

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.danger import befell

ASKED = [
    ("en", "Boiling soup was spilled over my son's legs. How do I get my money back?"),
    ("en", "The adapter gives me a shock whenever I touch it. Can I exchange it?"),
    ("en", "We came out in hives from your towels. Do you refund the night?"),
    ("ru", "Горячий суп опрокинули моему сыну на ноги. Как вернуть деньги?"),
    ("ru", "Адаптер бьётся током. Можно обменять?"),
    ("ru", "От ваших полотенец обоих обсыпало, лицо опухло. Вернёте за ночь?"),
    ("pl", "Gorącą zupę wylano mojemu synowi na nogi. Jak odzyskać pieniądze?"),
    ("pl", "Zasilacz kopie prądem. Czy można go wymienić?"),
    ("pl", "Po waszych ręcznikach oboje mamy pokrzywkę. Zwrócicie za noc?"),
    ("et", "Kuum supp kallati mu pojale jalgadele, ta sai põletushaavu. Kuidas raha tagasi saan?"),
    ("et", "Adapter annab särtsu. Kas saab ümber vahetada?"),
    ("et", "Teie rätikutest sügeleb nahk ja oleme mõlemad löövet täis. Kas öö eest saab raha tagasi?"),
]


@pytest.mark.parametrize(("language", "text"), ASKED)
@pytest.mark.parametrize("label", ["negative", "neutral"])
def test_harm_beside_a_question_is_met_first_and_the_question_answered(language, text, label, analysed):
    analysis = analysed(language, label, reaction="help", question=True)

    full = suggest(ReviewInput(text, None), Context(), analysis=analysis)[0]

    assert "concern" in full.moves[:2], full.text
    assert full.moves.index("answer") > full.moves.index("concern"), full.text


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "My son choked on a loose button from the teddy. Give me my money back!", "money|refund"),
        ("ru", "Сын подавился пуговицей от мишки. Верните деньги!", "возврат"),
        ("pl", "Syn zakrztusił się guzikiem z misia. Oddajcie pieniądze!", "zwrot"),
        ("et", "Poeg läks mängukaru nööbiga lämbuma. Tagastage raha!", "raha"),
    ],
)
def test_a_claim_for_money_beside_harm_is_taken_up_after_it(language, text, wanted, analysed):
    analysis = analysed(language, "negative", reaction="handover")

    full = suggest(ReviewInput(text, None), Context(), analysis=analysis)[0]

    assert full.moves.index("answer") > full.moves.index("concern"), full.text
    assert any(word in full.text for word in wanted.split("|")), full.text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The lid spilled hot tips about baking on every page."),
        ("en", "My colleague is in hospital with a fever. Do you deliver flowers there?"),
        ("en", "Nobody fell down the stairs, but they are steep."),
        ("ru", "Коллега в больнице с температурой. Вы доставляете туда цветы?"),
        ("ru", "Никто не поскользнулся, но лестница крутая."),
        ("ru", "Ручку чемодана вырвало с корнем."),
        ("pl", "Koleżanka leży w szpitalu z gorączką. Dowozicie tam kwiaty?"),
        ("pl", "Nikt się nie poślizgnął, ale schody są strome."),
        ("et", "Kolleeg on palavikuga haiglas. Kas toote sinna lilli?"),
        ("et", "Pakk on juba käes ja kuum nõuanne tuli telefonist."),
    ],
)
def test_an_illness_that_one_asks_beside_is_no_event(language, text):
    assert not befell(text, language)
