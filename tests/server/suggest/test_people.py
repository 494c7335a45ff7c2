"""Who is praised by name is named in the reply, in the basic form; where it is not sure who it is, nobody is."""

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.people import joined, people_served

SERVED = [
    ("en", "Kudos to Dawar and Imtiyaz, everything ran smoothly.", ("Dawar", "Imtiyaz")),
    ("en", "Special mention to Ngozi at the front desk.", ("Ngozi",)),
    ("en", "Our waiter Tuvshin made the evening.", ("Tuvshin",)),
    ("en", "Thanks to Anna, Peter and Zofia for the quick repair.", ("Anna", "Peter", "Zofia")),
    ("en", "Thank you Hannah in the workshop!", ("Hannah",)),
    ("en", "Anna was so patient with my mother.", ("Anna",)),
    ("en", "Thanks to Bekzod, he carried it all upstairs.", ("Bekzod",)),
    ("ru", "Спасибо Дмитрию за помощь с выбором.", ("Дмитрий",)),
    ("ru", "Огромное спасибо администратору Юлии и мастеру Артему!", ("Юлия", "Артём")),
    ("ru", "Хочу поблагодарить менеджера Павла.", ("Павел",)),
    ("ru", "Официант Руслан подсказал, что взять детям.", ("Руслан",)),
    ("ru", "Анна и Дмитрий внимательные, терпеливые.", ("Анна", "Дмитрий")),
    ("pl", "Wielkie dzięki pani Ani za cierpliwość.", ("Ania",)),
    ("pl", "Podziękowania dla Piotra i Olgi.", ("Piotr", "Olga")),
    ("pl", "Dziękuję, panie Wojtku!", ("Wojtek",)),
    ("pl", "Kelnerka Zuzanna doradziła nam deser.", ("Zuzanna",)),
    ("pl", "Olga i Marek byli bardzo pomocni.", ("Olga", "Marek")),
    ("et", "Aitäh Annale ja Peetrile!", ("Anna", "Peeter")),
    ("et", "Suur tänu toredale müüjale Mardile.", ("Mart",)),
    ("et", "Meister Jaanus näitas kõik ette.", ("Jaanus",)),
    ("et", "Riina ja Toomas olid väga abivalmid.", ("Riina", "Toomas")),
]

NOBODY = [
    ("en", "Thanks to Bosch for the quick repair."),  # a brand
    ("en", "Thanks to my husband Peter for choosing it."),  # the author's own
    ("en", "Thanks to Mary Smith for the quick repair."),  # a surname
    ("en", "A lovely evening and kind service. Thanks, Mary"),  # a signature
    ("en", "Kudos to Anna, Mary, Peter, John and Ruth."),  # the whole team
    ("en", "Thanks to Anna. Next time I will come with our dear Peter."),  # one would be left out
    ("en", "The plumber before, from another firm, was no good, unlike the waiter in the story of Mary."),
    ("en", "No thanks to Anna, it worked in the end."),
    ("ru", "Спасибо Саши."),
    ("ru", "Спасибо Надежде Павловне за терпение."),
    ("ru", "Мой муж Дмитрий помог собрать."),
    ("ru", "Робота зовут Аркадий."),
    ("pl", "Dzięki pani Oli za wszystko."),
    ("pl", "Podziękowania dla Anny Nowak."),
    ("pl", "Mój syn Adam pomógł złożyć."),
    ("et", "Aitäh Triinule!"),  # Triin or Triinu
    ("et", "Aitäh Anna Tammele."),
    ("et", "Minu poeg Mart aitas kokku panna."),
]


@pytest.mark.parametrize(("language", "text", "names"), SERVED)
def test_people_who_served_are_known_by_their_basic_form(language, text, names):
    assert people_served(text, language, [], []) == names


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_nobody_is_named_who_may_be_somebody_else(language, text):
    assert people_served(text, language, [], []) == ()


@pytest.mark.parametrize(
    ("text", "near", "names"),
    [
        ("A fine time, our dear Anna was wonderful", [4], ("Anna",)),
        ("A fine time, dear Anna and her colleague Mary were wonderful", [3], ()),
        ("Mary was there. The waiter was wonderful", [4], ()),
        ("I told my wife Anna long after that fine evening about the waiter", [12], ()),
    ],
)
def test_a_name_alone_is_of_the_team_only_beside_praise_of_the_people(text, near, names):
    assert people_served(text, "en", near, []) == names


def test_who_is_blamed_in_the_same_sentence_is_not_named():
    text = "Our waiter Anna forgot the soup. The rest was fine."

    assert people_served(text, "en", [], [(16, 22)]) == ()
    assert people_served(text, "en", [], [(42, 46)]) == ("Anna",)


def test_three_names_are_joined_as_people_do():
    assert joined(("Anna",), "and") == "Anna"
    assert joined(("Anna", "Mary", "Peter"), "and") == "Anna, Mary and Peter"


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "Lovely evening. Kudos to our waiters Anna and Peter.", "Anna and Peter"),
        ("ru", "Чудесный вечер. Спасибо Анне и Дмитрию.", "Анна и Дмитрий"),
        ("pl", "Cudowny wieczór. Podziękowania dla Ani i Piotra.", "Ania i Piotr"),
        ("et", "Imeline õhtu. Aitäh Annale ja Peetrile.", "Anna ja Peeter"),
    ],
)
def test_every_draft_for_praise_names_them(language, text, said, analysed):
    analysis = analysed(language, "positive", "staff_service", reaction="thank")

    for draft in suggest(ReviewInput(text, 5), Context(), analysis=analysis):
        assert said in draft.text, draft.text


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "The manager Anna never called back.", "Anna"),
        ("ru", "Менеджер Анна так и не перезвонила.", "Анна"),
        ("pl", "Pani Anna nie oddzwoniła.", "Anna"),
        ("et", "Teenindaja Anna ei helistanud tagasi.", "Anna"),
    ],
)
def test_in_a_complaint_nobody_is_named(language, text, name, analysed):
    analysis = analysed(language, "negative", "staff_service", reaction="help")

    for draft in suggest(ReviewInput(text, 1), Context(), analysis=analysis):
        assert name not in draft.text
