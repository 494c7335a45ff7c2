"""The one thing that a content author would have otherwise is taken up; what only sounds like one is not."""

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.remark import find_remark, follows_remark
from replywell.suggest.stretches import find_stretches


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("en", "Lovely lamp, warm light. The only downside is the short stiff cable.", "is the short stiff cable”"),
        ("ru", "Лампа чудесная, светит мягко. Единственный минус — слишком короткий жёсткий провод.", None),
        ("pl", "Lampa śliczna, ciepłe światło. Jedyny minus to krótki sztywny kabel.", "krótki sztywny kabel”"),
        ("et", "Lamp on imeline, soe valgus. Ainus miinus on lühike jäik juhe.", "lühike jäik juhe“"),
    ],
)
def test_the_only_minus_of_a_glad_review_is_taken_up(language, text, quote, analysed):
    found = find_remark(text, language)

    assert found
    for draft in suggest(ReviewInput(text, 5), Context(), analysis=analysed(language, "positive")):
        assert quote is None or quote in draft.text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Lovely lamp, I can find no downsides at all."),
        ("ru", "Лампа чудесная, минусов нет."),
        ("pl", "Lampa śliczna, minusów brak."),
        ("et", "Lamp on imeline, miinuseid pole."),
    ],
)
def test_no_downsides_are_no_remark(language, text):
    assert find_remark(text, language) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Спасибо тренеру! Минус 14 кило за год."),
        ("pl", "Panie trenerze, dzięki! Minus 14 kilo."),
        ("et", "Aitäh treenerile! Miinus 14 kilo."),
    ],
)
def test_a_minus_before_a_figure_is_no_remark(language, text):
    assert find_remark(text, language) is None


def test_what_could_not_be_better_is_no_remark():
    assert find_remark("Отпуск не мог быть лучше.", "ru") is None
    assert find_remark("Шкатулка прелесть, крышка туговата.", "ru") is not None


def test_what_follows_a_remark_is_no_praise(analysed):
    text = "The lid was easy to fit. Only catch is, spare parts are needed for every season."
    analysis = analysed("en", "positive", "product_quality", reaction="thank")

    assert follows_remark(text, list(find_stretches(text, "en"))[-1], "en")
    for draft in suggest(ReviewInput(text, 5), Context(), analysis=analysis):
        assert "“spare parts are needed for every season”" not in draft.text or "complaint" in draft.moves


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Not bad, could have been better."),
        ("ru", "Неплохо, но могло быть и лучше."),
        ("pl", "Niezły, ale mógłby być lepszy."),
        ("et", "Polnud paha, aga võiks parem olla."),
    ],
)
def test_a_wish_for_better_is_a_remark_and_says_too_little_to_be_quoted(language, text):
    remark = find_remark(text, language)

    assert remark is not None
    assert remark.quote is None


@pytest.mark.parametrize("language", ["en", "ru", "pl", "et"])
def test_under_five_stars_nothing_is_a_complaint_that_no_word_sets_against_the_praise(language, analysed):
    text = {
        "en": "The smith straightened the leg, and the paint lasted two winters.",
        "ru": "Кузнец выправил ножку, краска продержалась две зимы.",
        "pl": "Kowal wyprostował nogę, a farba trzyma się dwie zimy.",
        "et": "Sepp õgvendas jala ja värv on püsinud kaks talve.",
    }[language]
    analysis = analysed(language, "mixed", "product_quality", reaction="explain")
    analysis["evidence"] = [{"span": [0, 3], "speaks_for": "positive"}, {"span": [4, 9], "speaks_for": "negative"}]
    analysis["aspects"]["price_value"] = "negative"

    for draft in suggest(ReviewInput(text, 5), Context(), analysis=analysis):
        assert "complaint" not in draft.moves, draft.text
