"""Harm that is still there is urged to a doctor; a body is no product, and no danger is a mere disappointment."""

import re

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.case import read_case
from replywell.suggest.danger import reports
from replywell.suggest.told import tells

HARM = [
    ("en", "My back still hurts."),
    ("ru", "Спина до сих пор болит."),
    ("pl", "Plecy nadal bolą."),
    ("et", "Selg valutab siiani."),
    ("en", "My wrist is in a sling after your climbing wall."),
    ("en", "She was bandaged from knee to ankle."),
    ("en", "The cut got infected."),
    ("en", "My cocktail was spiked at your party."),
    ("ru", "Рука забинтована до локтя."),
    ("ru", "Вторую неделю хожу на перевязки, палец загноился."),
    ("ru", "В коктейль что-то подсыпали."),
    ("pl", "Ręka w bandażu, trzeci dzień."),
    ("pl", "Kolano w temblaku i szwach."),
    ("pl", "Ktoś dosypał mi coś do drinka."),
    ("et", "Käsi on sidemes juba nädal aega."),
    ("et", "Haav mädaneb ja valutab."),
    ("et", "Keegi segas midagi joogi sisse, ärkasin haiglas."),
    ("en", "My son ended up in hospital after it."),
    ("ru", "Сын попал после этого в больницу."),
    ("pl", "Syn trafił po tym do szpitala."),
    ("et", "Poeg sattus pärast seda haiglasse."),
]
NO_HARM = [
    ("en", "Sore throat sweets, tasty."),
    ("ru", "Душа болит за этот сквер."),
    ("pl", "Wciąż boli portfel."),
    ("et", "Süda valutab selle pargi pärast."),
    ("en", "The pack of bandages arrived crushed."),
    ("en", "Your installer infected my laptop."),
    ("en", "Prices spiked in June."),
    ("en", "A cast iron pan in a cast iron stand."),
    ("ru", "Бинт пришёл без упаковки."),
    ("ru", "Сахар подсыпали щедро."),
    ("pl", "Bandaż dotarł bez opakowania."),
    ("pl", "Dosypali za dużo soli."),
    ("et", "Side on siin halb."),
    ("et", "Joogi sisse pandi liiga palju jääd ja kõik."),
    # Words that only begin or end like words of harm.
    ("pl", "Paczka od rana stoi w sortowni."),
    ("pl", "Gumka rozciągnęła się po tygodniu."),
    ("pl", "Nie zatrudniają nikogo do drugiej kasy."),
    ("pl", "Obiad jak w szpitalu."),
    ("pl", "Picie surowego mleka niesie ryzyko zatrucia."),
    ("ru", "Сырое молоко повышает риск отравления."),
    ("en", "Raw milk carries a risk of food poisoning."),
    ("et", "Toores piim suurendab mürgituse riski."),
    ("ru", "Коробку вскрывали до меня."),
    ("ru", "Назавтра цена упала на сотню."),
    ("ru", "Цвет стен как в больнице."),
    ("en", "The stitching came undone on day one."),
    ("en", "Wrong colour, and late aswell."),
    ("en", "Rooms fine, hospitality none."),
    ("en", "Those ankle boots pinch."),
    ("et", "Püksid läksid teisel päeval lõhki."),
    ("et", "Lillede varred olid murdunud."),
    ("et", "Sidur libises jälle."),
    ("et", "Seinad nagu haiglas."),
]
DANGER = [
    ("en", "The brakes went on the motorway."),
    ("en", "At sixty the bonnet flew open."),
    ("en", "The shelf collapsed onto the cot."),
    ("en", "An exposed cable hangs by the till."),
    ("ru", "У кассы свисает оголённый провод."),
    ("pl", "Przy kasie wisi goły kabel."),
    ("et", "Kassa juures ripub katmata juhe."),
    ("ru", "На спуске тормоза провалились."),
    ("ru", "На трассе капот распахнулся."),
    ("ru", "Верхний ярус обвалился ночью."),
    ("pl", "Na zjeździe hamulce przestały działać."),
    ("pl", "Przy stu maska się otworzyła."),
    ("pl", "Półka zawaliła się na łóżeczko."),
    ("et", "Mäest alla minnes pidurid lakkasid töötamast."),
    ("et", "Maanteel lendas kapott lahti."),
    ("et", "Nari kukkus öösel kokku."),
]
NO_DANGER = [
    ("en", "The deal collapsed."),
    ("en", "We collapsed laughing."),
    ("en", "The brakes are smooth and quiet."),
    ("ru", "Курс обвалился, и цены обрушились."),
    ("ru", "Тормоза мягкие, работают тихо."),
    ("pl", "Firma zawaliła termin."),
    ("pl", "Hamulce działają cicho."),
    ("et", "Süsteem kukkus kokku."),
    ("et", "Pidurid töötavad vaikselt."),
]
TATTOO = {
    "en": ("The tattoo is infected and my arm is swollen.", "doctor", "product"),
    "ru": ("Тату загноилось, рука распухла.", "врач", "товар"),
    "pl": ("Tatuaż ropieje, ręka spuchła, infekcja.", "lekarz", "produkt"),
    "et": ("Tätoveering mädaneb, käsi on paistes.", "arst", "too(?:de|te)"),
}
FEELING_BETTER = r"feeling better|уже лучше|już lepiej|nüüd parem"
BUNK = {
    "en": ("The bunk bed collapsed onto the lower berth.", "disappoint|not satisfied|expect|frustrat"),
    "ru": ("Двухъярусная кровать обвалилась на нижний ярус.", "недовол|досад|разочаров|раздраж"),
    "pl": ("Łóżko piętrowe zawaliło się na dolne posłanie.", "zadowol|oczekiwa|rozczarow|zdenerwow"),
    "et": ("Nari kukkus kokku otse alumise voodi peale.", "rahul|pettu|ootus|pahame"),
}
BRAKES = {
    "en": ("After your service the brakes failed.", "drive|use the car"),
    "ru": ("После вашего ремонта отказали тормоза.", "за руль|не ездите"),
    "pl": ("Po waszej naprawie hamulce przestały działać.", "jeździć|jechać|aut|samoch"),
    "et": ("Pärast teie remonti pidurid ei pidanud.", "sõit|auto"),
}


@pytest.mark.parametrize(
    ("topic", "heard", "language", "text"),
    [
        (topic, heard, *told)
        for topic, heard, texts in (
            ("harm", True, HARM),
            ("harm", False, NO_HARM),
            ("danger", False, [("en", "The dry cleaner melted the buttons."), ("en", "The lamb melts in the mouth.")]),
            ("danger", True, DANGER),
            ("danger", False, NO_DANGER),
        )
        for told in texts
    ],
)
def test_harm_and_danger_are_heard_and_what_only_sounds_like_them_is_not(topic, heard, language, text):
    assert reports(topic, text, language) is heard


@pytest.mark.parametrize("language", TATTOO)
def test_harm_that_is_still_there_needs_a_doctor_and_a_body_is_no_product(language, analysed):
    text, doctor, product = TATTOO[language]
    analysis = analysed(language, "negative", "safety", "product_quality", reaction="escalate", safety=True)

    for draft in suggest(ReviewInput(text, 1), Context(), analysis=analysis):
        assert re.search(doctor, draft.text, re.IGNORECASE), draft.text
        assert not re.search(rf"\b{product}", draft.text, re.IGNORECASE), draft.text
        assert not re.search(FEELING_BETTER, draft.text, re.IGNORECASE), draft.text


@pytest.mark.parametrize("language", BUNK)
@pytest.mark.parametrize("confidence", [0.53, 0.9])
def test_what_collapses_is_more_than_a_disappointment(language, confidence, analysed):
    text, belittling = BUNK[language]
    analysis = analysed(language, "negative", "safety", reaction="escalate", safety=True)
    analysis["sentiment"]["confidence"] = confidence

    for draft in suggest(ReviewInput(text, 1), Context(), analysis=analysis):
        assert "concern" in draft.moves, draft.text
        assert not re.search(belittling, draft.text, re.IGNORECASE), draft.text


@pytest.mark.parametrize("language", BRAKES)
def test_who_tells_of_brakes_that_fail_is_asked_not_to_drive(language, analysed):
    text, advice = BRAKES[language]
    analysis = analysed(language, "negative", "safety", reaction="escalate", safety=True)

    for draft in suggest(ReviewInput(text, 1), Context(), analysis=analysis):
        assert re.search(advice, draft.text, re.IGNORECASE), draft.text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The bike brakes failed."),
        ("ru", "У самоката отказали тормоза."),
        ("pl", "W rowerze hamulce przestały działać."),
        ("et", "Jalgratta pidurid ei pidanud."),
        ("en", "The bus driver's brakes failed."),
        ("ru", "Водитель тормозил так, что все упали."),
        ("pl", "W autobusie hamulce przestały działać."),
        ("et", "Järsul pidurdusel kukkusime."),
    ],
)
def test_a_bicycle_or_a_bus_is_no_car_of_the_customer(language, text):
    assert not tells("driving", text, language)


CAST = {
    "en": ("The step gave way, my wrist is in a cast.", "today, |see a doctor today|look at it today"),
    "ru": ("Ступенька проломилась, рука в гипсе.", "сегодня же, если|не откладывайте"),
    "pl": ("Stopień się zarwał, ręka w gipsie.", "jak najszybciej|dziś zgłosić"),
    "et": ("Trepiaste andis järele, käsi on kipsis.", "täna arsti poole|esimesel võimalusel"),
}


@pytest.mark.parametrize("language", CAST)
def test_who_wears_a_cast_has_seen_a_doctor(language, analysed):
    text, urged = CAST[language]
    analysis = analysed(language, "negative", "safety", reaction="escalate", safety=True)

    for draft in suggest(ReviewInput(text, 1), Context(), analysis=analysis):
        assert "concern" in draft.moves, draft.text
        assert not re.search(urged, draft.text, re.IGNORECASE), draft.text


@pytest.mark.parametrize("language", TATTOO)
def test_harm_is_no_matter_of_taste(language, analysed):
    analysis = analysed(language, "negative", "product_quality", reaction="explain")

    for draft in suggest(ReviewInput(TATTOO[language][0], 1), Context(), analysis=analysis):
        assert "opinion" not in draft.moves, draft.text


ADMITTED = {
    "en": ("The doctor wanted me in hospital for tests first.", "After their soup I was in hospital for tests."),
    "ru": ("Врач предложил мне лечь в больницу на обследование.", "После их супа я попал в больницу на обследование."),
    "pl": ("Chciała mnie położyć do szpitala na badania.", "Po ich zupie trafiłam do szpitala na badania."),
    "et": ("Arst tahtis mind haiglasse uuringutele saata.", "Pärast nende suppi sattusin haiglasse uuringutele."),
}


@pytest.mark.parametrize("language", ADMITTED)
def test_who_is_to_be_examined_in_hospital_came_to_no_harm(language, analysed):
    planned, harmed = (
        read_case(ReviewInput(text), Context(), analysed(language, "negative", "safety", safety=True)).harm.is_reported
        for text in ADMITTED[language]
    )

    assert (planned, harmed) == (False, True)


def test_who_speaks_of_an_engineer_is_not_told_to_leave_the_car(analysed):
    text = "Your engineer left a live cable hanging by the school gates."
    analysis = analysed("en", "negative", "safety", reaction="escalate", safety=True)

    assert not any(
        "car" in re.findall(r"\w+", one.text) for one in suggest(ReviewInput(text), Context(), analysis=analysis)
    )
