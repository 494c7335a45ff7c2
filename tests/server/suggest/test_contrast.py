"""What came "instead of" something, too late for what was paid, or once more, is told as a fact and has its matter."""

import pytest

from replywell.shared_data import load_json
from replywell.suggest.known_matters import load_matters
from replywell.suggest.matters import find_matters
from replywell.suggest.reported import is_only_thought_of

TOLD = [
    ("en", "Got a grey jumper instead of a black one.", "wrong_item"),
    ("en", "If I pay for express, I expect it before Friday. Paid for express and it's day nine.", "express_late"),
    ("en", "Booked for 9.10, seen at 10.25.", "craftsman_late"),
    ("en", "Fourth time this year that the boiler stops.", "time_and_again"),
    ("ru", "Вместо чёрного свитера прислали серый.", "wrong_item"),
    ("ru", "Если я плачу за экспресс, я жду заказ до пятницы.", "express_late"),
    ("ru", "Записана на 9:10, мастер начал в 10:25.", "master_late"),
    ("ru", "Четвёртый раз за год ломается котёл.", "time_and_again"),
    ("pl", "Zamiast czarnego swetra przyszedł szary.", "wrong_item"),
    ("pl", "Jeśli płacę za ekspres, to oczekuję paczki przed piątkiem.", "express_late"),
    ("pl", "Umówiona na 9:10, weszłam o 10:25.", "appointment_late"),
    ("pl", "Czwarty raz w tym roku psuje się piec.", "time_and_again"),
    ("et", "Tellisin musta kampsuni, selle asemel tuli hall.", "wrong_item"),
    ("et", "Kui ma maksan kiirtarne eest, siis ootan pakki enne reedet.", "express_late"),
    ("et", "Aeg oli 9.10, sisse pääsesin 10.25.", "craftsman_late"),
    ("et", "Neljas kord sel aastal, kui katel seiskub.", "time_and_again"),
]


@pytest.fixture(autouse=True)
def _known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("replywell.suggest.matters.load_matters", load_matters)


@pytest.mark.parametrize(("language", "text", "key"), TOLD)
def test_a_fault_told_by_contrast_has_its_matter(language, text, key):
    assert key in [one.known.key for one in find_matters(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Agreed at 20 euros, the bill came to 27."),
        ("en", "Choose the train instead of the car."),
        ("ru", "Вместо ответа прислали извинения."),
        ("pl", "Zamiast pieniędzy dostałam przeprosiny."),
        ("et", "Öeldi 19 eurot, arve tuli 27."),
        ("et", "Selle asemel tuli oodata."),
    ],
)
def test_sums_and_answers_are_no_wrong_item_and_no_hour(language, text):
    late = {"wrong_item", "craftsman_late", "master_late", "appointment_late"}

    assert not late & {one.known.key for one in find_matters(text, language)}


@pytest.mark.parametrize(
    ("language", "fact", "thought"),
    [
        ("en", "They delivered blue paint instead of white.", "You could get white paint instead of blue."),
        ("en", "If we pay for a window seat we expect a window.", "If it had burned we would have run."),
        ("ru", "Если я плачу за место у окна, я жду окно.", "Если бы загорелось, мы бы убежали."),
        ("pl", "Dostałam niebieską farbę zamiast białej.", "Zamiast tego można pojechać pociągiem."),
        ("et", "Selle asemel toodi supp.", "Selle asemel võiks sõita rongiga."),
    ],
)
def test_a_contrast_with_what_came_is_a_fact(language, fact, thought):
    assert not is_only_thought_of(fact, language)
    assert is_only_thought_of(thought, language)


@pytest.mark.parametrize("language", ["en", "ru", "pl", "et"])
def test_every_language_knows_the_same_facts_by_contrast(language):
    keys = {row["key"] for row in load_json(f"languages/{language}/phrases/matters.json")["matters"]}

    assert {"wrong_item", "express_late", "time_and_again"} <= keys
