"""What is only hinted at, and the innocent sentences beside it."""

from typing import Any

import pytest

from replywell.check import check_line

NOTHING_KNOWN: dict[str, Any] = {"verification": "unchecked", "platform": "generic", "facts": [], "remedies": []}


def _found(review: str, reply: str, stars: int = 1, **context: Any) -> dict[str, str]:
    line = {"id": "x", "review": {"text": review, "stars": stars, "author": "Kim"}, "reply": reply}
    return {one["rule"]: one["severity"] for one in check_line(line | {"context": NOTHING_KNOWN | context})["findings"]}


@pytest.mark.parametrize(
    ("rule", "review", "reply"),
    [
        ("R24", "The lamp hums all night.", "What a tragedy, a lamp that hums. Tell us which model, please."),
        ("R24", "Лампа гудит всю ночь.", "Какая трагедия, лампа гудит. Подскажите, какая модель?"),
        ("R24", "Lampa buczy całą noc.", "Co za tragedia, lampa buczy. Jaki to model?"),
        ("R24", "Lamp undab terve öö.", "Milline tragöödia, lamp undab. Mis mudel see on?"),
        ("R35", "The soup was cold.", "Sorry about the cold soup. The next lunch is on us."),
        ("R35", "Суп был холодный.", "Простите за холодный суп. Обед с нас."),
        ("R35", "Zupa była zimna.", "Przepraszamy za zimną zupę. Następny obiad na koszt firmy."),
        ("R35", "Supp oli külm.", "Vabandame külma supi pärast. Lõuna on maja kulul."),
    ],
)
def test_what_is_hinted_at_is_found(rule: str, review: str, reply: str) -> None:
    assert rule in _found(review, reply)


@pytest.mark.parametrize(
    ("rule", "review", "reply"),
    [
        ("R36", "My essay got a 2 by mistake.", "You were right: the score for the essay has been corrected."),
        ("R36", "За экзамен поставили двойку.", "Проверили: оценку за экзамен исправили."),
        ("R36", "Za egzamin dali dwójkę.", "Sprawdziliśmy, ocena z egzaminu została poprawiona."),
        ("R36", "Eksami eest pandi kaks.", "Kontrollisime, eksami hinne on parandatud."),
        (
            "R10",
            "The courier was an hour late.",
            "The courier's right, it was no fault of theirs: we wrote down the wrong flat.",
        ),
        ("R10", "Курьер опоздал на час.", "Курьер тут ни при чём: квартиру неверно записали мы."),
        ("R45", "The app does not see my watch.", "Please write your phone model here."),
        ("R45", "Приложение не видит часы.", "Напишите модель телефона здесь."),
    ],
)
def test_an_innocent_use_of_its_words_is_let_go(rule: str, review: str, reply: str) -> None:
    assert rule not in _found(review, reply)


def test_the_number_of_those_who_help_in_need_stands_in_no_sheet() -> None:
    incident = {
        "product": "Dot stroller",
        "cause": "the axle can break",
        "action": "stop using it",
        "contact": "0800 55",
    }
    reply = "Please stop using the Dot stroller: the axle can break. If anyone is hurt, call an ambulance on 112."
    assert "R32" not in _found("Is the Dot stroller safe?", reply, 2, incident=incident)


@pytest.mark.parametrize(
    "reply",
    [
        "Please stop using it: the axle can break. You only pay for the fitting.",
        "Please stop using it: the axle can break. The repair runs until 30 June.",
    ],
)
def test_a_remedy_made_smaller_or_put_elsewhere_differs_from_the_sheet(reply: str) -> None:
    incident = {
        "product": "Dot stroller",
        "cause": "the axle can break",
        "action": "stop using it",
        "remedy": "free repair until 30 September",
    }
    assert _found("Is the Dot stroller safe?", reply, 2, incident=incident)["R32"] == "block"


def test_a_promise_that_waits_for_an_answer_may_not_be_vague() -> None:
    review = "The policy was charged twice."
    assert "R19" in _found(review, "Please send us your dates in a private message and I will check and reply soon.")
    assert "R19" not in _found(review, "Please send us your dates in a private message and I will check them.")
