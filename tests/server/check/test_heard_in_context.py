"""What is heard beside the words of the lexicon: vague abuse, complaints in a good review, others' words, refusals."""

import pytest

from replywell.check import check
from replywell.context import Context, ReviewInput

TOMORROW = {
    "ru": "Завтра до полудня отвечу вам здесь.",
    "en": "I will answer here by noon tomorrow.",
    "pl": "Jutro do południa odpowiem tutaj.",
    "et": "Vastan siin homme keskpäevaks.",
}


def _found(review: str, reply: str, stars: int = 1, context: dict[str, object] | None = None) -> dict[str, str]:
    case = Context.from_json({"verification": "unchecked"} | (context or {}))
    return {f.rule: f.severity for f in check(ReviewInput(review, stars=stars), reply, case)}


@pytest.mark.parametrize(
    ("review", "reply"),
    [
        ("Позорище. Не ходите туда.", "Мы работаем для вас двадцать лет и любим своё дело."),
        ("Utterly dismal.", "We have been a family business for thirty years and put our hearts into it."),
        ("Wstyd i hańba.", "Jesteśmy rodzinną firmą i w każdą pracę wkładamy serce, od dwudziestu lat."),
        ("Täielik läbukas.", "Oleme tegutsenud 1998. aastast ja meie juurde tullakse ikka ja jälle tagasi."),
    ],
)
def test_abuse_in_a_word_that_no_list_has_is_asked_about(review, reply):
    assert "R17" in _found(review, reply)


@pytest.mark.parametrize(
    ("review", "reply"),
    [
        ("Холодная пицца.", "Спасибо, что написали. Нам жаль, что пицца пришла холодной."),
        ("Cold pizza.", "Thank you for writing. We are sorry the pizza came cold."),
        ("Zimna pizza.", "Dziękujemy za wiadomość. Przykro nam, że pizza była zimna."),
        ("Külm pitsa.", "Aitäh, et kirjutasite. Kahju, et pitsa oli külm."),
    ],
)
def test_a_short_review_with_a_case_is_not_vague(review, reply):
    assert "R17" not in _found(review, reply)


@pytest.mark.parametrize(
    ("review", "praise", "answer"),
    [
        (
            "Дрель мощная, бетон берёт на ура. Кейс только развалился через неделю.",
            "Здорово, что дрель легко справляется с бетоном!",
            "Кейс через неделю развалиться не должен: напишите, какая петля лопнула.",
        ),
        (
            "Superb steak, best I've had in years. Parking was chaos, took twenty minutes to get out.",
            "The best steak in years, that is going on the kitchen wall!",
            "Twenty minutes to leave the car park is too long, and from Friday a marshal stands at the exit.",
        ),
        (
            "Plecak pojemny, szelki wygodne. Zamek przy kieszeni na laptopa zacina się od nowości.",
            "Cudownie, że szelki plecaka się sprawdzają!",
            "Zamek nie powinien się zacinać: proszę napisać, przy której kieszeni to widać.",
        ),
    ],
)
def test_a_complaint_without_a_word_of_complaint_is_still_to_be_answered(review, praise, answer):
    assert "R39" in _found(review, praise, stars=4)
    assert "R39" not in _found(review, f"{praise} {answer}", stars=4)


@pytest.mark.parametrize(
    ("review", "reply", "rule"),
    [
        (
            'Your man said "nobody else has complained" about the stairs.',
            '"Nobody else has complained" is never an answer to someone listening to their stairs creak.',
            "R12",
        ),
        (
            "Менеджер сказал: «Никто, кроме вас, не жаловался».",
            "«Никто, кроме вас, не жаловался» — так с людьми не говорят.",
            "R12",
        ),
        (
            "Kierownik rzucił: „Nikt inny się nie skarżył”.",
            "„Nikt inny się nie skarżył” nie jest odpowiedzią, którą ktoś powinien usłyszeć.",
            "R12",
        ),
        (
            "Kliendihaldur ütles mulle: „See on teie enda süü.”",
            "Lauset „See on teie enda süü” ei peaks keegi meilt kuulma.",
            "R11",
        ),
    ],
)
def test_what_a_reply_quotes_is_somebody_elses(review, reply, rule):
    language = {"Y": "en", "М": "ru", "K": "pl"}.get(review[0], "en")
    language = "et" if review.startswith("Kliendi") else language
    assert rule not in _found(review, f"{reply} {TOMORROW[language]}")


@pytest.mark.parametrize(
    ("review", "reply"),
    [
        ("С карты списали 1490 за подписку.", "Номер карты сюда, пожалуйста, не пишите."),
        ("My card was charged twice.", "Please don't post your card number here."),
        ("Z karty pobrano 40 zł za nic.", "Proszę nie podawać tutaj numeru karty."),
        ("Kaardilt võeti raha kaks korda.", "Palun ärge kirjutage siia oma kaardi numbrit."),
    ],
)
def test_to_be_told_to_keep_data_back_is_not_to_be_asked_for_it(review, reply):
    assert "R45" not in _found(review, reply)


@pytest.mark.parametrize(
    ("review", "reply"),
    [
        ("С карты списали 1490 за подписку.", "Номер карты сюда, пожалуйста, напишите, проверим сегодня."),
        ("My card was charged twice.", "Please post your card number here and we will look today."),
        ("Z karty pobrano 40 zł za nic.", "Proszę podać tutaj numer karty, sprawdzimy dzisiaj."),
        ("Kaardilt võeti raha kaks korda.", "Palun kirjutage siia oma kaardi number, vaatame täna."),
    ],
)
def test_to_be_asked_for_it_still_is(review, reply):
    assert _found(review, reply).get("R45") == "block"


@pytest.mark.parametrize(
    ("review", "reply"),
    [
        ("Думала, тонер лучше сработает, на три.", "Оценку оставляйте такой, какая она есть: честное мнение полезнее."),
        ("Three stars, the pillow is a bit high.", "Let your three stars stand exactly as they are, they are honest."),
        ("Trzy gwiazdki, młynek głośny.", "Trzy gwiazdki przyjmujemy i prosimy niczego nie zmieniać."),
        ("Panin kolm, padi on natuke kõrge.", "Las jääb kolm, see on aus hinne."),
    ],
)
def test_to_leave_the_rating_as_it_is_presses_nobody(review, reply):
    assert "R36" not in _found(review, reply, stars=3)


def test_a_cause_that_the_facts_name_is_public():
    fact = {"verification": "confirmed_third_party", "facts": ["the wholesaler delivered stale flour"]}
    reply = "Sorry about the bread: our wholesaler sent stale flour, and checking it was our job."
    assert "R44" not in _found("The sourdough was like a brick.", reply, 2, fact)
    assert "R44" in _found("The sourdough was like a brick.", reply, 2)


@pytest.mark.parametrize(
    "review",
    [
        "The pastries were burnt underneath.",
        "The chain slipped on the first hill, one day after the service.",
        "The parcel was left in the rain and the books are swollen.",
    ],
)
def test_burnt_food_and_swollen_books_are_no_danger(review):
    assert _found(review, "Sorry to read this. I will answer here by noon tomorrow.").get("R31") != "block"


@pytest.mark.parametrize("review", ["My hand was burnt by the handle.", "My eyes were swollen after the cream."])
def test_burnt_hands_and_swollen_eyes_are(review):
    assert _found(review, "Sorry to read this. I will answer here by noon tomorrow.").get("R31") == "block"


@pytest.mark.parametrize(
    ("review", "reply"),
    [
        (
            "Фильтр слабый, в «Аквавите» лучше.",
            "А про «Аквавит» — там картриджи сыпятся через месяц, половина покупателей оттуда сбежала.",
        ),
        (
            "Fine, though the belts at FixIt are cheaper.",
            "FixIt fit cheap copies that fall apart after a month, and their customers come to us.",
        ),
        (
            "Karma droga, w Pupilku taniej.",
            "A z tą ceną w Pupilku to uważałbym, tam sypią do worków same zboża i popiół.",
        ),
    ],
)
def test_a_shop_that_the_review_names_is_not_run_down(review, reply):
    assert "R34" in _found(review, reply, stars=3)


@pytest.mark.parametrize(
    ("review", "reply"),
    [
        ("Фильтр слабый, в «Аквавите» лучше.", "Сравнение с «Аквавитом» нам полезно, спасибо."),
        (
            "Fine, though the belts at FixIt are cheaper.",
            "Thank you for telling us about FixIt, we looked at the price.",
        ),
        ("Karma droga, w Pupilku taniej.", "Pupilek ma niższe ceny, to prawda, u nas w cenie jest dowóz."),
        ("Kallis, Metsa Rehvis on odavam.", "Metsa Rehv on tõesti odavam ja tööd teevad nad korralikult."),
    ],
)
def test_to_name_it_kindly_runs_nobody_down(review, reply):
    assert "R34" not in _found(review, reply, stars=3)


def test_who_is_thanked_under_praise_is_no_secret():
    review = "My son hated maths. Now he explains fractions to the dog."
    assert "R43" not in _found(review, "Ms Grant read this out to the Tuesday group!", stars=5)
