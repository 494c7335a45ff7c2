"""Thanks for help after a death are answered with condolence, not with joy."""

import re

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.told import tells

GLAD = {
    "en": r"\bglad|lovely|smile|joy|happy|ma(?:de|kes) our day|!(?<!hello!)(?<!there!)",
    "ru": r"\bрад[ыа]?\b|приятно|порадовал|радост",
    "pl": r"cieszy|miło|radoś|uśmiech",
    "et": r"hea meel|rõõm|tore|naerat",
}
SORRY = {
    "en": "loss|condolences|thoughts are with you",
    "ru": "соболезн|сочувств",
    "pl": "współczu|żałob",
    "et": "kaastun|tunneme",
}
THANKS = {
    "en": "When my father died, your bereavement team handled everything with care.",
    "ru": "Когда умерла бабушка, ваши сотрудники всё оформили бережно.",
    "pl": "Po śmierci taty wasi pracownicy załatwili wszystko z wyczuciem.",
    "et": "Kui vanaema suri, ajasid teie inimesed kõik hoolega korda.",
}


@pytest.mark.parametrize("language", THANKS)
@pytest.mark.parametrize("stars", [None, 5])
def test_thanks_after_a_death_are_met_quietly(language, stars, analysed):
    analysis = analysed(language, "positive", "staff_service", reaction="thank", thanks=True)

    for draft in suggest(ReviewInput(THANKS[language], stars), Context(), analysis=analysis):
        assert re.search(SORRY[language], draft.text, re.IGNORECASE), draft.text
        assert not re.search(GLAD[language], draft.text, re.IGNORECASE), draft.text


BLAMED = {
    "en": "My father died on your ward and no doctor came out to speak to us.",
    "ru": "В вашей больнице умер папа, и ни один врач к нам не вышел.",
    "pl": "Na Państwa oddziale zmarł tata i żaden lekarz do nas nie wyszedł.",
    "et": "Teie osakonnas suri isa ja ükski arst ei tulnud meie juurde.",
}
CHEERFUL = {
    "en": r"Hi there|Hello!",
    "ru": r"Добрый день|Здравствуйте!",
    "pl": r"Dzień dobry[!,]",
    "et": r"Tere!|Tere,",
}
RECOVERY = {
    "en": r"recover|get well|better|on the mend|see a doctor|call a doctor",
    "ru": r"выздоровл|самочувстви|врачу",
    "pl": r"zdrowia|samopoczuci|lekarza",
    "et": r"paran|tervist|arsti poole|tunneb end",
}


@pytest.mark.parametrize("language", THANKS)
@pytest.mark.parametrize("author", [None, "Anna"])
def test_nobody_who_mourns_is_greeted_cheerfully(language, author, analysed):
    recent: list[str] = []
    for text, label, reaction in ((THANKS, "positive", "thank"), (BLAMED, "negative", "escalate")) * 2:
        analysis = analysed(language, label, "staff_service", reaction=reaction, safety=label == "negative")
        review = ReviewInput(text[language], author=author)
        drafts = suggest(review, Context(recent_replies=tuple(recent)), analysis=analysis)
        for draft in drafts:
            assert not re.search(CHEERFUL[language], draft.text), draft.text
        recent.insert(0, drafts[0].text)


@pytest.mark.parametrize("language", BLAMED)
@pytest.mark.parametrize("stars", [None, 1, 3])
@pytest.mark.parametrize("label", ["negative", "mixed"])
def test_a_complaint_after_a_death_is_met_with_condolence_and_no_wishes_of_recovery(language, stars, label, analysed):
    analysis = analysed(language, label, "staff_service", reaction="escalate", safety=True)

    for draft in suggest(ReviewInput(BLAMED[language], stars), Context(), analysis=analysis):
        assert re.search(SORRY[language], draft.text, re.IGNORECASE), draft.text
        assert not re.search(f"{RECOVERY[language]}|{GLAD[language]}", draft.text, re.IGNORECASE), draft.text


@pytest.mark.parametrize("language", THANKS)
@pytest.mark.parametrize("label", ["neutral", "negative"])
def test_thanks_after_a_death_are_quiet_whatever_the_verdict(language, label, analysed):
    analysis = analysed(language, label, reaction="thank", thanks=True)
    analysis["sentiment"]["confidence"] = 0.45
    analysis["evidence"] = [{"span": [0, 4], "speaks_for": "positive"}]

    for draft in suggest(ReviewInput(THANKS[language], 5), Context(), analysis=analysis):
        assert re.search(SORRY[language], draft.text, re.IGNORECASE), draft.text
        assert not re.search(GLAD[language], draft.text, re.IGNORECASE), draft.text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Мы потеряли маму в прошлом году."),
        ("ru", "Весной потеряла маму, документы оформили без суеты."),
        ("ru", "Когда ушла из жизни мама, вы помогли."),
        ("ru", "В мае ушёл из жизни мой дедушка."),
        ("ru", "После похорон просили отменить бронь."),
        ("ru", "В марте похоронили отца."),
        ("ru", "Мужа больше нет, а счета приходят."),
        ("ru", "Прошлой зимой сын погиб в аварии."),
        ("et", "Pärast ema surma ajasite asjad korda."),
        ("et", "Ema surm tuli ootamatult."),
        ("et", "Matsime vanaisa reedel, kõik laabus."),
        ("et", "Lahkunu omaksed said kõik korda aetud."),
        ("et", "Pärast lähedase kaotust aitasite meid paberitega."),
        ("en", "Beautiful headstone for my late father."),
        ("en", "He passed away in June and the engraving is perfect."),
        ("en", "After my mother's death your staff helped with the account."),
        ("en", "I lost my husband in March and the bank was kind."),
        ("en", "My brother was in your care when he died."),
        ("en", "My grandad passed on last week."),
        ("en", "You keep billing my late dad's account."),
        ("ru", "Жаль, что бабушка до этого ремонта не дожила."),
        ("ru", "После потери мужа живу здесь одна."),
        ("pl", "Szkoda, że dziadek tego już nie dożył."),
        ("pl", "Te zmartwienia skróciły jej życie."),
        ("pl", "Po stracie męża mieszkam tu sama."),
        ("et", "Kahju, et vanaisa selle ajani ei elanud."),
        ("et", "Pärast isa kaotust elan siin üksi."),
        ("en", "A pity my grandad never lived to see it."),
        ("en", "The worry cut short her life."),
        ("en", "We are still grieving and your note helped."),
    ],
)
def test_a_death_is_heard(language, text):
    assert tells("grief", text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Сын чуть не плакал: потеряли маму в торговом центре, охрана нашла."),
        ("en", "The battery died, my dad replaced it in a minute."),
        ("en", "This mascara survives weddings and funerals."),
        ("ru", "У мамы умер чайник, заменили сразу."),
        ("ru", "Дедушке не стало хуже, спасибо врачу."),
        ("ru", "Гардеробщик стоит с лицом как на похоронах."),
        ("ru", "Муж больше не спорит, похоронили старый насос."),
        ("pl", "Odszedł stary majster, a mama chwali nowego."),
        ("et", "Isa aku suri välja ja see vahetati."),
        ("et", "Vanad teenindajad on lahkunud."),
        ("et", "Matsime sellesse remonti palju raha."),
        ("en", "My wife passed on dessert but I had the cheesecake."),
        ("en", "My sister was dying to try this place."),
        ("en", "The battery died and my wife was stranded."),
        ("en", "My husband says it died after a week."),
        ("en", "The laptop died on my son before his exams."),
        ("en", "The baby monitor died after two months."),
        ("en", "My son nearly died of your prawns."),
        ("en", "You lost my daughter's parcel."),
        ("en", "I lost my son in the crowd and security found him."),
        ("en", "The steak was cremated."),
        ("en", "They got my late uncle's clock ticking again."),
        ("en", "Bought a sofa at the hospice shop."),
        ("ru", "Чайник не дожил до конца гарантии."),
        ("ru", "Потеря маминой посылки никого не волнует."),
        ("pl", "Czajnik nie dożył końca gwarancji."),
        ("pl", "Szybkie ładowanie skróciło życie baterii."),
        ("pl", "Straciłam mamę z oczu w galerii."),
        ("et", "Veekeetja ei elanud garantii lõpuni."),
        ("et", "Kiirlaadimine lühendas aku eluiga."),
        ("en", "The kettle never lived to see spring."),
        ("en", "Fast charging shortened the battery life."),
        ("en", "I am in mourning for my old phone."),
    ],
)
def test_things_that_die_are_not_mourned(language, text):
    assert not tells("grief", text, language)


TOLD = {
    "en": "A pity my grandad never lived to see it, after all those years of worry.",
    "ru": "Жаль, что дедушка до этого не дожил, столько лет тревог.",
    "pl": "Szkoda, że dziadek już tego nie dożył, tyle lat zmartwień.",
    "et": "Kahju, et vanaisa nii kaua ei elanud, need olid muret täis aastad.",
}
HELPED = {"en": "helped|were there for", "ru": "помогал|коллегам", "pl": "pomog|pomag|zespo", "et": "aitas|meeskon"}


@pytest.mark.parametrize("language", TOLD)
@pytest.mark.parametrize("label", ["neutral", "positive", "negative"])
def test_grief_without_blame_is_consoled_and_nobody_is_thanked_for_help(language, label, analysed):
    analysis = {**analysed(language, label, reaction="none"), "aspects": {}}
    analysis["sentiment"]["confidence"] = 0.5

    for draft in suggest(ReviewInput(TOLD[language]), Context(), analysis=analysis):
        assert re.search(SORRY[language], draft.text, re.IGNORECASE), draft.text
        assert not re.search(GLAD[language], draft.text, re.IGNORECASE), draft.text
        assert not re.search(HELPED[language], draft.text, re.IGNORECASE), draft.text
