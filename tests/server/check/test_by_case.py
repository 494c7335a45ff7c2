"""What the case decides and no word list: the sheet of an incident, code words, the platform's own name."""

from typing import Any

import pytest

from replywell.check import check_line

SHEETS = {
    "en": {
        "product": "Ember 4 toaster",
        "cause": "the lever can jam and the coil overheats",
        "action": "unplug it and do not use it",
        "remedy": "free repair",
        "contact": "0800 555 0166",
    },
    "ru": {
        "product": "тостер Ember 4",
        "cause": "рычаг может заклинить, и спираль перегревается",
        "action": "отключить от сети и не пользоваться",
        "remedy": "бесплатный ремонт",
        "contact": "8-800-555-01-66",
    },
    "pl": {
        "product": "toster Ember 4",
        "cause": "dźwignia może się zaciąć i spirala się przegrzewa",
        "action": "odłączyć od prądu i nie używać",
        "remedy": "bezpłatna naprawa",
        "contact": "800 555 166",
    },
    "et": {
        "product": "röster Ember 4",
        "cause": "hoob võib kinni kiiluda ja spiraal kuumeneb üle",
        "action": "võtta vooluvõrgust välja ja mitte kasutada",
        "remedy": "tasuta parandus",
        "contact": "800 5166",
    },
}
REVIEWS = {
    "en": "My Ember toaster is smoking.",
    "ru": "Мой тостер Ember дымится.",
    "pl": "Mój toster Ember dymi.",
    "et": "Mu röster Ember suitseb.",
}


def _found(review: str, reply: str, stars: int = 1, **context: Any) -> dict[str, str]:
    line = {"id": "x", "review": {"text": review, "stars": stars}, "reply": reply}
    known = {"verification": "unchecked", "platform": "generic", "remedies": []} | context
    return {one["rule"]: one["severity"] for one in check_line(line | {"context": known})["findings"]}


@pytest.mark.parametrize(
    ("language", "reply"),
    [
        ("en", "Please unplug it and don't use it. Old bread crumbs are to blame. The repair is free: 0800 555 0166."),
        ("ru", "Отключите его от сети и не пользуйтесь. Виноваты старые крошки. Ремонт бесплатный: 8-800-555-01-66."),
        (
            "pl",
            "Proszę odłączyć go od prądu i nie używać. Winne są stare okruszki. Naprawa jest bezpłatna: 800 555 166.",
        ),
        ("et", "Võtke see vooluvõrgust välja ja ärge kasutage. Süüdi on vana puru. Parandus on tasuta: 800 5166."),
        ("en", "Please unplug it and don't use it. We will send you a new toaster, 0800 555 0166."),
        ("ru", "Отключите его от сети и не пользуйтесь. Мы отправим вам новый тостер, 8-800-555-01-66."),
        ("pl", "Proszę odłączyć go od prądu i nie używać. Wyślemy Pani nowy toster, 800 555 166."),
        ("et", "Võtke see vooluvõrgust välja ja ärge kasutage. Saadame teile uue rösteri, 800 5166."),
    ],
)
def test_another_cause_or_remedy_than_the_sheet_has_differs_from_it(language: str, reply: str) -> None:
    assert _found(REVIEWS[language], reply, incident=SHEETS[language]).get("R32") == "block"


@pytest.mark.parametrize(
    ("language", "reply"),
    [
        (
            "en",
            "Please unplug it and don't use it. The cause is a lever that can jam. The repair is free: 0800 555 0166.",
        ),
        ("ru", "Отключите его от сети и не пользуйтесь. Причина — рычаг: его может заклинить. Ремонт бесплатный."),
        (
            "pl",
            "Proszę odłączyć go od prądu i nie używać. Przyczyną jest dźwignia. Naprawa jest bezpłatna: 800 555 166.",
        ),
        ("et", "Võtke see vooluvõrgust välja ja ärge kasutage. Põhjuseks on hoob. Parandus on tasuta: 800 5166."),
        (
            "en",
            "Pull the plug and don't use it. The repair is free of charge, the line is 0800 555 0166.",
        ),
        ("ru", "Отключите тостер и зарядку рядом с ним от сети и не пользуйтесь. Ремонт бесплатный: 8-800-555-01-66."),
    ],
)
def test_what_the_sheet_says_does_not_differ_from_it(language: str, reply: str) -> None:
    assert "R32" not in _found(REVIEWS[language], reply, incident=SHEETS[language])


@pytest.mark.parametrize(
    ("review", "reply"),
    [
        ("The soup was cold.", "Sorry about the soup. Type WARMSOUP at the checkout of your next order."),
        ("Суп был холодный.", "Простите за суп. Назовите на кассе слово БОРЩ15."),
        ("Zupa była zimna.", "Przepraszamy za zupę. Proszę wpisać w koszyku CIEPLO."),
        ("Supp oli külm.", "Vabandame supi pärast. Öelge kassas SOOJUS."),
    ],
)
def test_a_code_word_is_an_incentive(review: str, reply: str) -> None:
    assert "R35" in _found(review, reply, verification="confirmed_ours")


def test_capitals_that_the_case_has_are_no_code_word() -> None:
    reply = "Sorry about the soup. At the till please say which NORDLICHT table you had."
    assert "R35" not in _found("The soup at the NORDLICHT was cold.", reply, verification="confirmed_ours")


@pytest.mark.parametrize(
    ("platform", "review", "reply"),
    [
        ("roomhub", "Not like the photos.", "RoomHub, honestly, is hopeless and their people couldn't care less."),
        ("ночлежка", "Не как на фото.", "У «Ночлежки» с этим вечный бардак, и людям там наплевать."),
        (
            "noclegownik",
            "Nie jak na zdjęciach.",
            "W Noclegowniku bałagan jest wieczny i nikt tam nad niczym nie panuje.",
        ),
        ("puhkekoht", "Pole nagu piltidel.", "Puhkekoht on üks saamatu kontor, kus valitseb segadus."),
    ],
)
def test_a_platform_is_known_by_the_name_that_the_case_has(platform: str, review: str, reply: str) -> None:
    assert "P07" in _found(review, reply, platform=platform)


@pytest.mark.parametrize(
    ("platform", "reply"),
    [
        ("roomhub", "Please write to us in the RoomHub chat, I will answer by noon tomorrow."),
        ("ночлежка", "Напишите нам в чат «Ночлежки», завтра до полудня отвечу."),
        ("noclegownik", "Proszę napisać na czacie Noclegownika, odpowiem jutro do południa."),
        ("puhkekoht", "Palun kirjutage Puhkekoha vestluses, vastan homme keskpäevaks."),
    ],
)
def test_a_platform_may_be_named(platform: str, reply: str) -> None:
    assert "P07" not in _found("Not like the photos.", reply, platform=platform)


def test_repeating_the_hotline_permits_no_promise() -> None:
    """Numbers of the sheet are no words of its remedy."""
    facts = ["The line 0800 555 0166 is open"]
    reply = "We will refund you in full, 0800 555 0166."
    assert "R27" in _found("The lamp hums all night.", reply, facts=facts)


@pytest.mark.parametrize(
    ("review", "reply"),
    [
        (
            "Lovely beds, but the tap only ran lukewarm.",
            "Glad you slept well. I'll check and write here by Friday noon.",
        ),
        ("Кровати чудо, но из крана шла еле тёплая вода.", "Рады, что спали сладко. Проверю и в пятницу напишу здесь."),
    ],
)
def test_who_promises_to_look_by_a_time_ignores_no_complaint(review: str, reply: str) -> None:
    assert "R39" not in _found(review, reply, stars=4)


@pytest.mark.parametrize(
    ("review", "fact", "reply", "gift"),
    [
        (
            "Paid £4 for tea that is said to be free.",
            "Tea is free with every breakfast until 11 o'clock",
            "Tea is free with every breakfast until 11 o'clock; after that it is £4.",
            "Your next breakfast is on the house, just show this reply.",
        ),
        (
            "Взяли 200 рублей за чай, хотя обещали бесплатно.",
            "Чай к завтраку бесплатный до 11 часов",
            "Чай к завтраку у нас бесплатный до 11 часов, потом он стоит 200 рублей.",
            "Следующий завтрак за наш счёт, покажите этот ответ.",
        ),
    ],
)
def test_what_a_fact_grants_everybody_is_no_gift(review: str, fact: str, reply: str, gift: str) -> None:
    assert "R35" not in _found(review, reply, facts=[fact], verification="refuted")
    assert "R35" in _found(review, gift, facts=[fact], verification="refuted")


@pytest.mark.parametrize(
    ("review", "reply"),
    [
        ("No water since March.", "No water since March is hard to bear. We are looking into it."),
        ("Нет воды с марта.", "Без воды с марта — это тяжело. Разберёмся и свяжемся с вами."),
        ("Od marca nie ma wody.", "Brak wody od marca to udręka. Sprawdzimy to i odezwiemy się."),
        ("Märtsist saati pole vett.", "Märtsist saati ilma veeta on raske. Uurime asja ja anname teada."),
    ],
)
def test_a_time_that_the_review_tells_is_not_the_time_of_our_answer(review: str, reply: str) -> None:
    assert "R19" in _found(review, reply)


@pytest.mark.parametrize(
    ("review", "reply"),
    [
        ("No water since March.", "We check every review with care and thank you for yours."),
        ("Нет воды с марта.", "Каждый отзыв мы внимательно проверяем, спасибо за ваш."),
        ("Od marca nie ma wody.", "Każdą opinię sprawdzamy z uwagą, dziękujemy za Pani głos."),
        ("Märtsist saati pole vett.", "Iga arvustust kontrollime hoolega, aitäh teie oma eest."),
    ],
)
def test_what_is_done_with_every_review_is_no_promise(review: str, reply: str) -> None:
    assert "R19" not in _found(review, reply)


@pytest.mark.parametrize(
    ("review", "reply"),
    [
        ("The kettle at Tamblyn's was cheaper by ten pounds, but yours is quieter.", "True, we are the dearer ones."),
        ("Чайник у соседей дешевле на тысячу, но ваш тише.", "Да, мы дороже: корпус у нас стальной."),
    ],
)
def test_the_praise_behind_a_but_is_not_the_complaint(review: str, reply: str) -> None:
    assert "R39" not in _found(review, reply, stars=4)


@pytest.mark.parametrize(
    "reply",
    [
        "Hi there! Reviews like this remind us why we do this! We'll pass your comments on to the right people.",
        "Покажем коллегам ваш отзыв, им будет очень приятно.",
        "Ta opinia sprawiła nam dużo radości. Każda opinia jest dla nas cenna.",
        "Selliste arvustuste nimel me tööd teemegi, aitäh! Anname edasi.",
    ],
)
def test_what_is_done_with_a_review_asks_for_no_other(reply: str) -> None:
    assert not {"R33", "R36"} & set(_found("Seen at 9.30. Осмотрели в 9.30. O 9.30. Kell 9.30.", reply, stars=4))


@pytest.mark.parametrize(
    ("review", "reply"),
    [
        ("Поднялась цена на проезд.", "Прочитали вашу публикацию. Можем ли мы чем-то помочь? Напишите нам здесь."),
        ("Bilety podrożały.", "Przeczytaliśmy ten wpis. Jeśli potrzebna jest nasza pomoc, prosimy napisać."),
    ],
)
def test_who_has_only_read_admits_nothing(review: str, reply: str) -> None:
    assert not {"R04", "R33"} & set(_found(review, reply, stars=2))
