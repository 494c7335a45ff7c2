"""Which kind of answer a question wants: one sentence a kind and language, and words that only sound like one."""

import pytest

from replywell.suggest.asking import asked_kinds

LANGUAGES = ("ru", "en", "pl", "et")
KINDS = {
    "charge": {
        "en": "Where does the £9.99 fee on my bill come from?",
        "ru": "Откуда взялась комиссия 300 рублей в выписке?",
        "pl": "Skąd się wzięła opłata 9,99 na wyciągu?",
        "et": "Kust tuli 9,99 eurot tasu minu arvele?",
    },
    "delivery_time": {
        "en": "How long does delivery to the islands take?",
        "ru": "Сколько дней идёт доставка на Сахалин?",
        "pl": "Ile trwa dostawa na wyspę?",
        "et": "Kui kaua võtab tarne saartele aega?",
    },
    "delivery_cost": {
        "en": "How much is shipping to the islands?",
        "ru": "Сколько стоит доставка на Сахалин?",
        "pl": "Ile kosztuje wysyłka na wyspę?",
        "et": "Palju maksab saatmine saartele?",
    },
    "contact": {
        "en": "What is the phone number of the workshop?",
        "ru": "Подскажите номер телефона мастерской",
        "pl": "Jaki jest numer telefonu do warsztatu?",
        "et": "Mis on töökoja telefoninumber?",
    },
    "access": {
        "en": "Is there a ramp for a wheelchair?",
        "ru": "Есть пандус для коляски?",
        "pl": "Czy jest podjazd dla wózków?",
        "et": "Kas ratastooli jaoks on kaldtee?",
    },
    "children": {
        "en": "May I bring a toddler?",
        "ru": "Можно прийти с ребёнком?",
        "pl": "Czy można przyjść z dzieckiem?",
        "et": "Kas lapsega võib tulla?",
    },
    "menu": {
        "en": "Are the dumplings gluten-free?",
        "ru": "Есть безглютеновые вареники?",
        "pl": "Czy pierogi są bezglutenowe?",
        "et": "Kas pelmeenid on gluteenivabad?",
    },
    "payment": {
        "en": "Can I pay by card?",
        "ru": "Можно оплатить картой?",
        "pl": "Czy można płacić kartą?",
        "et": "Kas kaardiga saab maksta?",
    },
    "discount": {
        "en": "Is there a discount for pensioners?",
        "ru": "Есть скидка пенсионерам?",
        "pl": "Czy jest zniżka dla emerytów?",
        "et": "Kas pensionäridele on soodustus?",
    },
    "limit": {
        "en": "What is the limit for transfers?",
        "ru": "Какой лимит на переводы?",
        "pl": "Jaki jest limit przelewów?",
        "et": "Mis on ülekande limiit?",
    },
    "buy": {
        "en": "Where can I buy a spare shelf?",
        "ru": "Где докупить полку?",
        "pl": "Gdzie dokupię półkę?",
        "et": "Kust saab riiulit juurde osta?",
    },
    "free": {
        "en": "Any tables free this evening?",
        "ru": "Есть свободные столики на вечер?",
        "pl": "Czy są wolne stoliki na wieczór?",
        "et": "Kas õhtuks on vabu laudu?",
    },
    "start": {
        "en": "When does the pottery course begin?",
        "ru": "Когда начинается курс керамики?",
        "pl": "Kiedy zaczyna się kurs ceramiki?",
        "et": "Millal keraamikakursus algab?",
    },
    "choice": {
        "en": "Which is quicker, the ferry or the bridge?",
        "ru": "Что быстрее, паром или мост?",
        "pl": "Szybciej promem czy mostem?",
        "et": "Kumb on kiirem, praam või sild?",
    },
    "plans": {
        "en": "When will you add a widget?",
        "ru": "Когда добавите виджет?",
        "pl": "Planujecie widżet?",
        "et": "Kas vidinat on plaanis lisada?",
    },
    "cancel": {
        "en": "How late can I cancel the raft trip?",
        "ru": "До какого дня можно отменить сплав?",
        "pl": "Do kiedy mogę odwołać rezerwację spływu?",
        "et": "Mitu päeva enne saab parvesõidu tühistada?",
    },
    "difference": {
        "en": "What is the difference between the two paddles?",
        "ru": "Чем отличаются эти вёсла?",
        "pl": "Czym się różnią te wiosła?",
        "et": "Mille poolest need aerud erinevad?",
    },
    "interest": {
        "en": "What is the interest rate on the boat loan?",
        "ru": "Под какой процент кредит на лодку?",
        "pl": "Jakie jest oprocentowanie kredytu na łódź?",
        "et": "Mis on paadilaenu intress?",
    },
    "repair": {
        "en": "Do you repair outboard motors?",
        "ru": "Делаете ремонт лодочных моторов?",
        "pl": "Naprawiacie silniki zaburtowe?",
        "et": "Kas teete paadimootorite remonti?",
    },
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_the_kind_of_a_question_is_known(kind, language):
    assert asked_kinds(KINDS[kind][language], language) == [kind]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Why has the shower in the gym not worked for three weeks, and why is the sauna shut?"),
        ("ru", "Почему в зале третью неделю не работает душ?"),
        ("pl", "Dlaczego prysznic na siłowni nie działa od trzech tygodni?"),
        ("et", "Miks jõusaali dušš juba kolmandat nädalat ei tööta?"),
    ],
)
def test_who_asks_for_the_reason_asks_for_no_opening_hours(language, text):
    assert asked_kinds(text, language) == ["why"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Would the login show my home address to others?"),
        ("en", "Does the recorder have a slot for a memory card?"),
        ("ru", "Хватит ли скорости для звонка?"),
        ("ru", "Какой там график выплат?"),
        ("pl", "Do której klasy nadaje się podręcznik?"),
        ("et", "Miks äpp küsib kontaktidele ligipääsu, selle vastust ma ei leia, kas oskate aidata?"),
    ],
)
def test_a_word_that_sounds_like_a_kind_is_answered_without_one(language, text):
    assert not {"place", "booking", "size", "hours", "access"} & set(asked_kinds(text, language))
