"""What is never repeated: prefixed obscenities, insults and accusations are caught, everyday words are let go."""

import pytest

from replywell.shared_data import load_json
from replywell.suggest.never import is_never_repeated

LANGUAGES = ("ru", "en", "pl", "et")

GUILTY = {
    "ru": """
        Заебали навязывать страховки / выебываются перед клиентами / долбоебы за стойкой / Херня полная /
        охуели с ценами / Кассирша хамка / нахамили при всех / Официант сволочь / гады бессовестные /
        быдло на ресепшен / тупые сотрудники / Консультант врёт покупателям / всем врут про сроки /
        наврали про скидку / украли кошелёк / кража из номера / вор за кассой / Кинули на деньги /
        жулики и аферисты / развели на деньги / обманули с размером / обсчитали на кассе / купленные отзывы /
        подам в суд / пойду в полицию / отравились салатом / получил ожог руки / тараканы в номере /
        кровь на простыне / Добрый день всем / спасибо мастеру / больше никогда не приду / полное дно / негры
        / Жиды
    """,
    "en": """
        fucking useless / effin late again / this lamp sucks / Bullshit answers / a pack of assholes / crappy lamp /
        stupid cow at the till /
        the bastard laughed / he lied about it / they stole my bag / what a scam / got conned twice /
        ripped off again / a rip-off place / cheated us / fake reviews everywhere / see you in court /
        sued the shop / called the police / food poisoning twice / blood on the sheets /
        cockroaches in the bath / thanks to Anna / Hello there / would recommend this / worst shop ever /
        never again here / Don't buy it
    """,
    "pl": """
        wkurwia mnie obsługa / zajebali termin / spierdolili robotę / przepierdolone pieniądze /
        Dupki przy kasie / cham przy kasie / chamska obsługa / idiotka w recepcji / bezczelna kasjerka /
        Złodzieje i oszuści / ukradli mi rower / okradli mnie / kłamią w żywe oczy / okłamali nas w salonie /
        naciągacze / przekręt na całego / spotkamy się w sądzie / dzwonię na policję / zatrułam się rybą /
        krew na pościeli / karaluchy w pokoju / Nigdy więcej tutaj / Porażka na całej linii /
        masakra z kolejką / najgorszy salon / Dziękuję pani Ani / dzień dobry wszystkim / polecam każdemu /
        dzięki za pomoc
    """,
    "et": """
        kuradi jama / perses teenindus / sitt kvaliteet / türa müüja / vitupea letis / loll müüja /
        lollakad letis / jobu letis / häbematu teenindus / petturid ja vargad / varastati kott /
        petavad kliente / petsid meid / valetas meile / tüssati rahaga / näeme kohtus / kutsusin politsei /
        veri linadel / sain mürgituse / prussakad toas / lutikad voodis / Aitäh Annale / Tere kõigile /
        soovitan soojalt / ei iial enam / täielik jama / ärge ostke siit
    """,
}

INNOCENT = {
    "ru": """
        кровать скрипит ночью / диван для кроватки / воротник натирает шею / ворота открываются туго /
        жидкий крем / негромкий мотор / скотч отклеился / ракетка сломалась / судя по весу /
        умеренный аппетит у сына / быстро нагревается корпус / остались разводы на стекле /
        приветливый персонал / благодаря чехлу / куплена месяц назад / советник банка помог / хлеб свежий /
        употреблять удобно / учебный класс просторный / страхует мастер / застрахуем / хамам холодный /
        хамон сухой / обожаю этот крем / потребовал чек / операция прошла за минуту / отношение к гостям /
        рвётся подкладка / сухой корм / жалко времени / гарантия два года / отнеслись с уважением /
        рукоятка туго ходит / колебания напряжения / тупые ножи / врачи внимательные / педикюр держится /
        суп холодный / прокуренный номер
    """,
    "en": """
        his jacket ripped at the seam / highly comfortable seats / connection drops daily / warm room /
        courteous staff / hire car was clean / hidden charges appeared / assembled in minutes /
        assistant was patient / scrape on the door / class was full / cocktails were weak / contact form fails
        / concert was loud / ward was quiet / ripe peaches / rippled fabric / pigment fades /
        fathers room missing / goddess costume fits / Scampi was cold / swanky lobby / explored the town /
        firewood was damp / fireplace smokes / essex store moved / warranty refused / pillows sag /
        suede stains / lying on the bed hurts / tennis court is wet / hatch does not close /
        battery died overnight / a niggle with the zip / barista smiled / a bit dear / editing photos fails /
        update froze the app
    """,
    "pl": """
        krewetki były zimne / zabieg trwał godzinę / zabierze paczkę kurier / sadzone jajko twarde /
        sądzę że drogo / pyszne ruskie / konkurencyjne ceny / na drugi dzień przyszło / dzięki temu śpię /
        rakieta pękła / duplikat faktury / tępy nóż / czyste szmatki / świnka morska zdrowa / plony z ogródka
        / pedałuje się lekko / serdeczna obsługa / podłoga skrzypi / podłączyli szybko / klamka odpadła /
        kanalizacja śmierdzi / zatrudnili fachowca / gwałtownie hamuje / ściemniacz nie działa /
        alkohole drogie / poniżej oczekiwań / bandaż się odkleja / szczaw świeży / samolot poleciał później /
        szczupak smaczny / wymiana opon
    """,
    "et": """
        seade ei tööta / varasem mudel oli parem / kohtuma pidime kell üks / tänav oli lärmakas /
        täna tuli pakk / tänane praad oli külm / pettusin toidus / pettumus oli suur / sitke liha /
        terevisioon / teretas sõbralikult / sigarid kuivad / litsents aegus / matsutab / raiskamine /
        surin häirib / kohtumine jäi ära / sojakaste soolane / sooda otsas / soojapuhur / insuliin /
        tervitusjook oli soe / lamp põles läbi / vitamiinid / punnis kott / hooratas / leekpunane /
        kurk oli kibe / alandasid hinda
    """,
}


def list_pairs(lists):
    return [(code, words.strip()) for code, text in lists.items() for words in text.split("/")]


@pytest.mark.parametrize(("language", "words"), list_pairs(GUILTY))
def test_abuse_accusations_illness_and_mere_verdicts_are_caught(language, words):
    assert is_never_repeated(words, language)


@pytest.mark.parametrize(("language", "words"), list_pairs(INNOCENT))
def test_everyday_words_that_merely_look_alike_are_let_go(language, words):
    assert not is_never_repeated(words, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_innocent_word_is_listed_in_vain(language):
    groups = load_json(f"languages/{language}/phrases/never.json")
    guilty = {entry for name, entries in groups.items() if name not in ("innocent", "$schema") for entry in entries}

    assert not guilty & set(groups["innocent"])
