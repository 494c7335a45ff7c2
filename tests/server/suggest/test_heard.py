"""What a review asks for or suffers is met: requests, questions beside blame, harm, kind words under low stars."""

import re

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.material import Material
from replywell.suggest.phrasings import load_phrasings
from replywell.suggest.quote import best_quote
from replywell.suggest.remark import find_remark
from replywell.suggest.stretches import find_stretches

LANGUAGES = ("ru", "en", "pl", "et")


def words_of(language, key):
    """Return the words of a move in lower case, to be looked for in a draft."""
    texts = (phrasing.text for phrasing in load_phrasings(language)[key])
    return {word for text in texts for word in re.findall(r"[^\W\d_]{5,}", text.lower())}


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        ("en", "The gazebo wobbles. I want my money back.", "want.refund"),
        ("ru", "Беседка шатается. Верните деньги.", "want.refund"),
        ("pl", "Altana się chwieje. Żądam zwrotu pieniędzy.", "want.refund"),
        ("et", "Lehtla kõigub. Soovin raha tagasi.", "want.refund"),
        ("en", "The gazebo wobbles. Please call me.", "want.contact"),
        ("ru", "Беседка шатается. Перезвоните мне.", "want.contact"),
        ("pl", "Altana się chwieje. Proszę o kontakt.", "want.contact"),
        ("et", "Lehtla kõigub. Palun helistage mulle.", "want.contact"),
    ],
)
def test_a_request_in_a_complaint_is_taken_up_in_each_draft(language, text, key, analysed):
    asked = text.rpartition(". ")[2].rstrip(".")

    for draft in suggest(ReviewInput(text, 1), Context(), analysis=analysed(language, "negative")):
        assert asked in draft.text or "answer" in draft.moves, draft.text
        assert asked in draft.text or words_of(language, key) & set(re.findall(r"[^\W\d_]{5,}", draft.text.lower()))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Great stay, but chilly in the evenings. Can one override the thermostat?"),
        ("ru", "Жить хорошо, но вечерами прохладно. Можно ли прибавить отопление?"),
        ("pl", "Pobyt świetny, ale wieczorami chłodno. Czy da się podkręcić ogrzewanie?"),
        ("et", "Tore majutus, aga õhtuti on jahe. Kas kütet saab juurde keerata?"),
    ],
)
def test_a_question_beside_a_complaint_gets_a_gap(language, text, analysed):
    analysis = analysed(language, "mixed", reaction="help", question=True)

    assert all("[___]" in draft.text for draft in suggest(ReviewInput(text), Context(), analysis=analysis))


@pytest.mark.parametrize(
    ("language", "text", "plug"),
    [
        ("en", "The battery of the scooter caught fire in the hall.", "plug"),
        ("ru", "Аккумулятор самоката загорелся в прихожей.", "сети"),
        ("pl", "Bateria hulajnogi zapaliła się w przedpokoju.", "prądu"),
        ("et", "Tõukeratta aku süttis esikus põlema.", "vooluvõr"),
    ],
)
def test_a_battery_has_no_plug_to_take_out(language, text, plug, analysed):
    analysis = analysed(language, "negative", "safety", reaction="escalate", safety=True)

    for draft in suggest(ReviewInput(text, 1), Context(), analysis=analysis):
        assert "stop_use" in draft.moves
        assert plug not in draft.text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The view is lovely, but my daughter slipped on the wet stairs and broke her arm."),
        ("ru", "Вид чудесный, но дочка поскользнулась на мокрой лестнице и сломала руку."),
        ("pl", "Widok piękny, ale córka poślizgnęła się na mokrych schodach i złamała rękę."),
        ("et", "Vaade on ilus, aga tütar libises märjal trepil ja murdis käeluu."),
    ],
)
def test_harm_beside_praise_is_met_first(language, text, analysed):
    analysis = analysed(language, "mixed", "safety", reaction="escalate", safety=True)

    for draft in suggest(ReviewInput(text, 4), Context(), analysis=analysis):
        assert [move for move in draft.moves if move != "greeting"][0] == "concern", draft.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_kind_words_under_one_star_are_asked_what_was_wrong(language, analysed):
    text, kind = {
        "en": ("The court floor simply shines.", "shines"),
        "ru": ("Пол в зале просто сияет.", "сияет"),
        "pl": ("Podłoga w hali po prostu lśni.", "lśni"),
        "et": ("Saali põrand lausa särab.", "särab"),
    }[language]

    start = text.index(kind)
    evidence = [{"span": [start, start + len(kind)], "speaks_for": "positive"}]
    analysis = {**analysed(language, "positive"), "evidence": evidence}
    analysis["sentiment"]["confidence"] = 0.8

    for draft in suggest(ReviewInput(text, 1), Context(), analysis=analysis):
        assert draft.moves[-1] == "question"
        assert "thanks_for_signal" not in draft.moves


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The warranty card was missing from the box."),
        ("ru", "Кровать скрипит всю ночь до утра."),
        ("pl", "Pierogi ruskie były twarde jak podeszwa."),
        ("et", "Seade lülitub iga tunni tagant välja."),
    ],
)
def test_words_that_only_begin_like_abuse_may_be_repeated(language, text):
    assert [stretch.text for stretch in find_stretches(text, language)] == [text.rstrip(".")]


def test_a_remark_that_is_denied_is_not_taken_for_blame(analysed):
    text = "No downsides that we could find so far in the whole of this lamp."
    material = Material(text, "en", analysed("en", "mixed"), ())

    assert best_quote(material, "negative") is None


def test_a_remark_is_quoted_without_the_praise_before_it():
    text = "The rooms are lovely but the only downside is the narrow parking."

    told = [stretch.text for stretch in find_stretches(text, "en")]

    assert text.rstrip(".") not in told
    assert "the only downside is the narrow parking" in told


@pytest.mark.parametrize(
    ("language", "text", "heard"),
    [
        ("en", "A lovely view. The only downside was that there were no signs.", True),
        ("en", "A lovely view. I found no downsides.", False),
        ("ru", "Вид чудесный. Не понравилось, что не было указателей.", True),
        ("ru", "Вид чудесный. Минусов не нашли.", False),
        ("pl", "Piękny widok. Nie podobało się, że nie było znaków.", True),
        ("pl", "Piękny widok. Minusów nie ma.", False),
        ("et", "Kaunis vaade. Ei meeldinud, et silte ei olnud.", True),
        ("et", "Kaunis vaade. Miinuseid ei leidnud.", False),
    ],
)
def test_a_remark_is_denied_only_by_the_words_beside_it(language, text, heard):
    assert (find_remark(text, language) is not None) is heard


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A lovely view. Might I suggest a bench by the pond."),
        ("ru", "Вид чудесный. Предлагаю поставить скамейку у пруда."),
        ("pl", "Piękny widok. Sugerowałabym ławkę przy stawie."),
        ("et", "Kaunis vaade. Soovitan lisada tiigi äärde pingi."),
    ],
)
def test_a_polite_suggestion_under_praise_is_taken_up(language, text, analysed):
    for draft in suggest(ReviewInput(text, 5), Context(), analysis=analysed(language, "positive", reaction="thank")):
        assert {"answer", "complaint"} & set(draft.moves), draft.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_rates_has_an_own_case_and_no_news(language, analysed):
    text = {
        "en": "Three weeks for the shoes, never again, call now is all they say.",
        "ru": "Три недели жду ботинки, больше не куплю, одна реклама: скупка.",
        "pl": "Trzy tygodnie czekam na buty, nic tu nie kupię.",
        "et": "Kolm nädalat ootan kingi, enam ei osta siit.",
    }[language]

    for draft in suggest(ReviewInput(text, 1), Context(), analysis=analysed(language, "negative", "delivery")):
        assert "no_reply" not in draft.moves, draft.text
