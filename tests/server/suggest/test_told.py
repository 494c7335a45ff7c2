"""What the words of a review tell by themselves: waiting is no travelling, a car park is no article in stock."""

import pytest

from replywell.suggest.requesting import requests
from replywell.suggest.told import waited


@pytest.mark.parametrize(
    ("language", "text", "wait"),
    [
        ("ru", "Ехали три часа из Твери, а музей закрыт.", None),
        ("ru", "Посылка ехала три недели.", "три недели"),
        ("ru", "Ждали полчаса у кассы.", "полчаса"),
        ("ru", "Прождала почти сутки.", "сутки"),
        ("ru", "Ждём ответа 5 суток.", "5 суток"),
        ("pl", "Czekaliśmy 50 minut na zupę.", "50 minut"),
        ("pl", "Stałam w kolejce po odbiór dwie godziny.", "dwie godziny"),
        ("pl", "Stało się to dwa dni przed wyjazdem.", None),
        ("en", "We waited for two hours.", "two hours"),
        ("en", "Took it back after two days.", None),
        ("en", "Took it back a week later.", None),
        ("en", "I took my son there one day.", None),
        ("et", "Ootasime kaks tundi.", "kaks tundi"),
    ],
)
def test_how_long_somebody_waited_is_told_in_his_own_words(language, text, wait):
    assert waited(text, language) == wait


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("pl", "Jak wymienić filtr?", "howto"),
        ("pl", "Czy mogę wymienić buty na inny rozmiar?", "refund"),
        ("pl", "Ile kosztuje wymiana baterii?", "price"),
        ("pl", "Czy przyjmujecie towar do wymiany?", "refund"),
        ("pl", "Czy jest parking?", "parking"),
        ("pl", "Czy macie tę lampę na stanie?", "stock"),
        ("pl", "Czy są śniadania?", "breakfast"),
        ("pl", "Gdzie jest najbliższy salon?", "place"),
        ("ru", "Где вы находитесь?", "place"),
        ("ru", "Есть ли парковка?", "parking"),
        ("ru", "Есть ли у вас бассейн?", None),
        ("ru", "Есть ли эта лампа в зелёном?", "stock"),
        ("en", "Do you have parking?", "parking"),
        ("en", "Do you have this lamp in green?", "stock"),
        ("et", "Kas teil on parkla?", "parking"),
        ("et", "Kas teil on seda lampi roheliselt?", "stock"),
    ],
)
def test_the_kind_of_a_question_is_what_is_asked_for(language, text, kind, asked_kind):
    assert asked_kind(text, language) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Wrong colour sent. Please send me the right one.", "exchange"),
        ("You keep charging me, please cancel it.", "cancel"),
        ("Cancel my gym membership please.", "cancel"),
        ("The post office did not send me any notice.", None),
    ],
)
def test_what_is_requested_without_a_question_is_told(text, kind):
    assert [one.kind for one in requests(text, "en")][:1] == ([kind] if kind else [])
