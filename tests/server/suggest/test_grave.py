"""Treatment that is blamed, insults and illness get a tone of their own; news gets none of it."""

import re

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.case import read_case
from replywell.suggest.danger import reports
from replywell.suggest.told import is_report, tells

THANKS = r"thank|glad|спасибо|благодар|рады|dzięk|cieszy|aitäh|täna[mn]|hea meel"
LIGHT = r"tak wyszło|так вышло|turned out that way|nii läks|szkoda|жаль, если|\bif we\b|jeśli zawiedliśmy|kui me"
SORRY = r"sorry|жаль|przykro|kahju"
DOCTOR = r"see a doctor|call a doctor|обратитесь к врачу|покажитесь врачу|do lekarza|arsti poole"
MEDICAL = {
    "en": "The surgeon missed the fracture, and the doctor at the second clinic found it on the first scan.",
    "ru": "Хирург пропустил перелом, а врач в другой клинике увидел его на первом же снимке.",
    "pl": "Chirurg przeoczył złamanie, a lekarz w innej klinice zobaczył je na pierwszym zdjęciu.",
    "et": "Kirurg pani vale diagnoosi, teises kliinikus leidis arst luumurru kohe üles.",
}
BIRTH = {
    "en": "The midwife kept us waiting, and our daughter spent her first week on a ventilator.",
    "ru": "Акушерка велела ждать, и дочка первую неделю лежала на ИВЛ.",
    "pl": "Położna kazała czekać i córka pierwszy tydzień spędziła pod respiratorem.",
    "et": "Ämmaemand käskis oodata ja tütar oli esimese nädala hingamisaparaadi all.",
}
INSULT = {
    "en": "The cashier screamed at my grandmother and laughed at her.",
    "ru": "Кассир наорала на меня и обозвала при всей очереди.",
    "pl": "Kasjerka nawrzeszczała na babcię i wyśmiała ją przy ludziach.",
    "et": "Kassapidaja karjus vanaema peale ja sõimas teda.",
}
ILLNESS = {
    "en": "Two years ago I was diagnosed with bowel cancer.",
    "ru": "Два года назад у меня нашли опухоль.",
    "pl": "Dwa lata temu wykryto u mnie guz.",
    "et": "Kaks aastat tagasi avastati mul kasvaja.",
}
NEWS = {
    "en": "The court fined the former head of Tulip Bank – Reuters",
    "ru": "Суд оштрафовал бывшего главу «Тюльпана» — ТАСС",
    "pl": "Sąd skazał byłego szefa Tulipana – PAP",
    "et": "Kohus mõistis Tulbipanga endise juhi süüdi – BNS",
}
THREAT = {
    "en": "I am suing you, see you in court.",
    "ru": "Подаю на вас в суд, ждите повестку.",
    "pl": "Składam pozew, spotkamy się w sądzie.",
    "et": "Annan teid kohtusse, kohtume seal.",
}
POST = {
    "en": "Eight thousand people read my page, and your new prices get a post tomorrow.",
    "ru": "Мою страницу читают восемь тысяч, завтра напишу пост про ваши новые цены.",
    "pl": "Moją stronę czyta osiem tysięcy osób, jutro napiszę o waszych nowych cenach.",
    "et": "Mu lehte loeb kaheksa tuhat inimest, homme kirjutan teie uutest hindadest.",
}
NUTS = {
    "en": "Nuts in the cake despite my allergy; luckily I saw them before I ate any.",
    "ru": "В торте орехи, хотя говорили про аллергию; не успели попробовать.",
    "pl": "Orzechy w torcie mimo alergii; w porę zauważyliśmy.",
    "et": "Tordis pähklid, kuigi rääkisime allergiast; märkasime õigel ajal.",
}


@pytest.mark.parametrize("language", MEDICAL)
@pytest.mark.parametrize("told", [MEDICAL, BIRTH])
@pytest.mark.parametrize(("label", "confidence"), [("negative", 0.9), ("negative", 0.5), ("positive", 0.55)])
def test_treatment_that_is_blamed_is_met_gravely(language, told, label, confidence, analysed):
    analysis = analysed(language, label, "staff_service")
    analysis["sentiment"]["confidence"] = confidence

    for draft in suggest(ReviewInput(told[language]), Context(), analysis=analysis):
        assert re.search(SORRY, draft.text, re.IGNORECASE), draft.text
        assert not re.search(f"{THANKS}|{LIGHT}|{DOCTOR}", draft.text, re.IGNORECASE), draft.text


@pytest.mark.parametrize("language", MEDICAL)
def test_the_head_of_care_is_named_by_the_team_and_a_private_channel_offered(language, analysed):
    full = suggest(ReviewInput(MEDICAL[language]), Context(), analysis=analysed(language, "negative"))[0]

    assert "[___]" in full.text
    assert "private" in full.moves


@pytest.mark.parametrize("language", MEDICAL)
def test_praise_of_a_doctor_is_praise(language, analysed):
    analysis = analysed(language, "positive", "staff_service", reaction="thank")

    for draft in suggest(ReviewInput(MEDICAL[language], 5), Context(), analysis=analysis):
        assert "concern" not in draft.moves, draft.text


@pytest.mark.parametrize("language", MEDICAL)
def test_a_late_appointment_is_no_failed_treatment(language, analysed):
    text = {
        "en": "The doctor at the clinic saw my tooth an hour late.",
        "ru": "Врач в клинике принял с зубом на час позже.",
        "pl": "Lekarz w klinice przyjął mnie z zębem godzinę później.",
        "et": "Arst kliinikus vaatas mu hammast tund aega hiljem.",
    }[language]

    for draft in suggest(ReviewInput(text), Context(), analysis=analysed(language, "negative", "punctuality")):
        assert "concern" not in draft.moves, draft.text


@pytest.mark.parametrize("language", MEDICAL)
def test_an_opinion_on_medicine_is_no_failed_treatment(language, analysed):
    opinion = {
        "en": "As I see it, a diagnosis begins with a doctor who listens to the patient, not with a scan.",
        "ru": "Как по мне, диагноз начинается с врача, который слушает пациента, а не со снимка.",
        "pl": "Moim zdaniem diagnoza zaczyna się od lekarza, który słucha pacjenta, a nie od zdjęcia.",
        "et": "Minu meelest algab diagnoos arstist, kes kuulab patsienti, mitte pildist.",
    }[language]
    analysis = analysed(language, "negative", "staff_service", reaction="explain")

    for draft in suggest(ReviewInput(opinion), Context(), analysis=analysis):
        assert "escalate" not in draft.moves, draft.text


@pytest.mark.parametrize("language", INSULT)
@pytest.mark.parametrize(("label", "confidence"), [("negative", 0.9), ("neutral", 0.7), ("positive", 0.6)])
def test_an_insult_is_regretted_and_never_thanked_for(language, label, confidence, analysed):
    analysis = analysed(language, label, reaction="none")
    analysis["sentiment"]["confidence"] = confidence

    for draft in suggest(ReviewInput(INSULT[language]), Context(), analysis=analysis):
        assert re.search(SORRY, draft.text, re.IGNORECASE), draft.text
        assert not re.search(THANKS, draft.text, re.IGNORECASE), draft.text


@pytest.mark.parametrize("language", ILLNESS)
def test_who_tells_of_an_illness_is_wished_health(language, analysed):
    wishes = r"health|здоровь|zdrowi|tervist"
    analysis = analysed(language, "positive", reaction="thank")
    analysis["sentiment"]["confidence"] = 0.6

    for draft in suggest(ReviewInput(ILLNESS[language]), Context(), analysis=analysis):
        assert re.search(wishes, draft.text, re.IGNORECASE), draft.text


@pytest.mark.parametrize("language", NEWS)
def test_news_of_a_court_is_no_threat(language, analysed):
    assert is_report(NEWS[language], language)
    analysis = analysed(language, "negative", reaction="escalate", legal=True)

    for draft in suggest(ReviewInput(NEWS[language]), Context(), analysis=analysis):
        assert draft.moves == ["no_reply"] or not re.search(SORRY, draft.text, re.IGNORECASE), draft.text


@pytest.mark.parametrize("language", THREAT)
def test_a_threat_of_a_court_is_held(language, analysed):
    assert not is_report(THREAT[language], language)
    analysis = analysed(language, "negative", reaction="escalate", legal=True)

    for draft in suggest(ReviewInput(THREAT[language]), Context(), analysis=analysis):
        assert "escalate" in draft.moves, draft.text


@pytest.mark.parametrize("language", POST)
def test_an_announced_post_is_held_though_its_words_are_neutral(language, analysed):
    analysis = analysed(language, "neutral", reaction="escalate", leader=True)

    for draft in suggest(ReviewInput(POST[language]), Context(), analysis=analysis):
        assert "escalate" in draft.moves, draft.text


@pytest.mark.parametrize("language", POST)
def test_a_writer_who_asks_is_answered(language, analysed):
    asked = {
        "en": "I write for a magazine. May we print your bread recipe?",
        "ru": "Пишу для журнала. Можно напечатать ваш рецепт хлеба?",
        "pl": "Piszę do gazety. Czy możemy wydrukować Państwa przepis na chleb?",
        "et": "Kirjutan ajakirjale. Kas võime teie leivaretsepti avaldada?",
    }[language]
    analysis = analysed(language, "neutral", reaction="escalate", leader=True, question=True)

    for draft in suggest(ReviewInput(asked), Context(), analysis=analysis):
        assert "escalate" not in draft.moves, draft.text


@pytest.mark.parametrize("language", POST)
def test_a_blogger_who_likes_the_thing_and_not_the_box_is_a_customer(language, analysed):
    analysis = analysed(language, "mixed", reaction="escalate", leader=True)
    analysis["aspects"] = {"product_quality": "positive", "packaging": "negative"}

    for draft in suggest(ReviewInput(POST[language]), Context(), analysis=analysis):
        assert "escalate" not in draft.moves, draft.text


@pytest.mark.parametrize("language", NUTS)
def test_who_noticed_in_time_is_sent_to_no_doctor(language, analysed):
    assert tells("spared", NUTS[language], language)
    analysis = analysed(language, "negative", "food_taste", reaction="escalate", safety=True)

    for draft in suggest(ReviewInput(NUTS[language], 1), Context(), analysis=analysis):
        assert not re.search(r"doctor|врач|lekarz|arst", draft.text, re.IGNORECASE), draft.text


@pytest.mark.parametrize("language", ["en", "ru", "pl", "et"])
def test_harm_under_five_stars_is_not_thanked_for(language, analysed):
    text = {
        "en": "After the buffet half of our party was sick all night.",
        "ru": "После вашего ужина половина группы слегла с отравлением.",
        "pl": "Po waszej kolacji pół grupy dostało biegunki.",
        "et": "Pärast teie õhtusööki oli pool seltskonda kõhutõves.",
    }[language]
    analysis = analysed(language, "negative", "food_taste")
    analysis["sentiment"]["confidence"] = 0.7

    for draft in suggest(ReviewInput(text, 5), Context(), analysis=analysis):
        assert "concern" in draft.moves, draft.text


@pytest.mark.parametrize(
    ("topic", "language", "text", "heard"),
    [
        ("harm", "en", "The skin came off my elbow.", True),
        ("harm", "ru", "После воска слезла кожа.", True),
        ("harm", "pl", "Po zabiegu zeszła mi skóra.", True),
        ("harm", "et", "Vahatamise järel tuli nahk maha.", True),
        ("danger", "en", "The car cut out in the fast lane.", True),
        ("danger", "ru", "На трассе машина заглохла.", True),
        ("danger", "pl", "Na autostradzie zgasł silnik.", True),
        ("danger", "et", "Auto suri välja kiirteel.", True),
        ("danger", "en", "The car park shut at nine.", False),
        ("danger", "ru", "Разговор на скорости два заглох.", False),
        ("danger", "pl", "Zgasł ekran w telefonie.", False),
        ("danger", "et", "Auto läks müüki.", False),
        ("malpractice", "en", "No complications after the operation.", False),
        ("malpractice", "ru", "Операция прошла без осложнений.", False),
        ("malpractice", "pl", "Po operacji obyło się bez powikłań.", False),
        ("malpractice", "et", "Operatsioon möödus ilma tüsistusteta.", False),
        ("insulted", "en", "Nobody shouted at us.", False),
        ("insulted", "ru", "Никто ни разу не нахамил.", False),
        ("insulted", "pl", "Nikt nas nie obraził, nikt nie krzyczał na nas.", False),
        ("insulted", "et", "Keegi ei solvanud meid.", False),
    ],
)
def test_grave_words_count_only_where_they_report_something(topic, language, text, heard):
    assert reports(topic, text, language) is heard


@pytest.mark.parametrize(
    ("language", "text", "clinic"),
    [
        ("en", "A pebble in the lentils nearly broke my tooth.", "head of care"),
        ("ru", "В гречке попался камень, зуб раскололся.", "врач, [___]"),
        ("pl", "W kaszy był kamyk i ząb mi pękł.", "tajemnic"),
        ("et", "Tatras oli kivi ja hammas läks katki.", "juhtivarst"),
    ],
)
def test_a_tooth_that_broke_on_what_was_in_the_food_is_nobodys_patient(language, text, clinic, analysed):
    analysis = analysed(language, "negative", "safety", "food_taste", reaction="escalate", safety=True)

    for draft in suggest(ReviewInput(text, 1), Context(), analysis=analysis):
        assert clinic not in draft.text.lower(), draft.text


LOOKED_AWAY = {
    "en": "The doctor never looked up from the screen and sent us away.",
    "ru": "Врач не поднял глаз от монитора и отправил нас домой.",
    "pl": "Lekarz nie podniósł oczu znad monitora i odesłał nas do domu.",
    "et": "Arst ei tõstnud pilku ekraanilt ja saatis meid minema.",
}


@pytest.mark.parametrize("language", LOOKED_AWAY)
def test_a_doctor_alone_is_no_treatment(language, analysed):
    case = read_case(ReviewInput(LOOKED_AWAY[language], 1), Context(), analysed(language, "negative", "staff_service"))

    assert not case.harm.is_medical
