"""What happened is named in the reply where the review reports it of us: "We're sorry that the latch jammed".

The matters here are the test's own, so that it hangs on no list.
"""

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.case import read_case
from replywell.suggest.known_matters import KnownMatter, Pattern, as_known
from replywell.suggest.matters import find_matters

# A latch that jams, nobody who greets (a pattern that denies), a gate that came painted.
OWN = {
    "en": {
        "jammed": (r"\blatch\b(?:\W+\w+){0,3}?\W+jam(?:med|s)\b", "the latch gave you trouble"),
        "ungreeted": (r"\b(?:nobody|no one)(?:\W+\w+){0,2}?\W+greeted\b", "you weren't welcomed at the gate"),
        "painted": (r"\bgate\b(?:\W+\w+){0,3}?\W+painted\b", "the gate came ready painted"),
    },
    "ru": {
        "jammed": (r"\bщеколд\w+(?:\W+\w+){0,3}?\W+заклинил\w*", "со щеколдой вышла неприятность"),
        "ungreeted": (r"\bникто(?:\W+\w+){0,2}?\W+не(?:\W+\w+){0,2}?\W+поздоровал\w*", "вас не встретили у ворот"),
        "painted": (r"\bкалитк\w+(?:\W+\w+){0,3}?\W+покрашен\w*", "калитка приехала уже окрашенной"),
    },
    "pl": {
        "jammed": (r"\bzasuwk\w+(?:\W+\w+){0,3}?\W+zaci[eę]ł\w*", "zasuwka sprawiła kłopot"),
        "ungreeted": (r"\bnikt(?:\W+\w+){0,2}?\W+nie(?:\W+\w+){0,2}?\W+przywita\w*", "zabrakło powitania przy bramie"),
        "painted": (r"\bfurtk\w+(?:\W+\w+){0,3}?\W+pomalowan\w*", "furtka przyjechała już pomalowana"),
    },
    "et": {
        "jammed": (r"\bhaak\w*(?:\W+\w+){0,3}?\W+kiilu\w*", "haagiga muret oli"),
        "ungreeted": (r"\bkeegi(?:\W+\w+){0,2}?\W+ei(?:\W+\w+){0,2}?\W+tervitanud", "teid väravas ei tervitatud"),
        "painted": (r"\bvärav\w*(?:\W+\w+){0,3}?\W+värvitud", "värav saabus juba värvituna"),
    },
}
TOPICS = {"jammed": "defect", "ungreeted": "staff_service", "painted": "product_quality"}


@pytest.fixture
def topics():
    return dict(TOPICS)


@pytest.fixture(autouse=True)
def _matters(monkeypatch, topics):
    def load(language):
        return as_known([
            KnownMatter(key, "positive" if key == "painted" else "negative", topics[key], (Pattern(on),), (), (that,))
            for key, (on, that) in OWN[language].items()
        ])  # fmt: skip

    monkeypatch.setattr("replywell.suggest.matters.load_matters", load)


TOLD = {
    "en": (
        "In spring the latch of it jammed.",
        "Sadly nobody at all greeted us.",
        "The latch jammed, what now?",
    ),
    "ru": ("Весной щеколда совсем заклинила.", "Никто даже не поздоровался.", "Щеколду заклинило, и что теперь?"),
    "pl": ("Wiosną zasuwka się zacięła.", "Nikt nas nie przywitał.", "Zasuwka się zacięła, i co teraz?"),
    "et": ("Kevadel haak kiilus kinni.", "Keegi meid ei tervitanud.", "Haak kiilus kinni, mis nüüd saab?"),
}


@pytest.mark.parametrize("language", OWN)
def test_what_happened_is_found_in_what_is_told(language):
    keys = [[one.known.key for one in find_matters(text, language)] for text in TOLD[language]]

    assert keys == [["jammed"], ["ungreeted"], ["jammed"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The latch has never jammed."),
        ("en", "No latch of theirs jammed."),
        ("en", "I was afraid that the latch jammed."),
        ("en", "What would happen if the latch jams."),
        ("en", "Has anyone's latch jammed?"),
        ("en", "A friend wrote “the latch jammed” below."),
        ("en", "In other shops the latch always jams."),
        ("en", "I like the latch. Jammed doughnuts too."),
        ("en", "With the other lot the latch jammed."),
        ("ru", "Щеколду ни разу не заклинило."),
        ("ru", "Ни одну щеколду здесь заклинило."),
        ("ru", "Боялись, что щеколда заклинила."),
        ("ru", "Что будет, если щеколда заклинила."),
        ("ru", "У кого-нибудь щеколду заклинило?"),
        ("ru", "Подруга написала: «щеколда заклинила»."),
        ("ru", "В других магазинах щеколда сразу заклинила."),
        ("ru", "Хорошая щеколда. Заклинило в другом."),
        ("pl", "Zasuwka ani razu się nie zacięła."),
        ("pl", "Żadna zasuwka się tu zacięła."),
        ("pl", "Bałam się, że zasuwka zacięła się."),
        ("pl", "Co będzie, jeśli zasuwka zacięła się."),
        ("pl", "Czy komuś zasuwka się zacięła?"),
        ("pl", "Koleżanka napisała „zasuwka się zacięła”."),
        ("pl", "W innym sklepie zasuwka od razu się zacięła."),
        ("pl", "Dobra zasuwka. Zacięła nas burza."),
        ("et", "Haak ei ole kordagi kiilunud."),
        ("et", "Ühtegi haaki siin kiilus."),
        ("et", "Kartsime, et haak kiilus kinni."),
        ("et", "Mis siis, kui haak nüüd peaks kiiluma."),
        ("et", "Kas kellelgi haak kiilus?"),
        ("et", "Sõber kirjutas „haak kiilus kinni“."),
        ("et", "Teises poes haak kohe kiilus."),
        ("et", "Hea haak. Kiilus midagi muud."),
    ],
)
def test_what_is_denied_feared_asked_cited_or_told_of_others_did_not_happen(language, text):
    assert find_matters(text, language) == []


@pytest.mark.parametrize("language", OWN)
def test_a_complaint_is_answered_by_what_happened_and_by_two_things_where_there_is_room(language, analysed, faults):
    text = " ".join(TOLD[language][:2])
    jammed, ungreeted, _ = (that for _, that in OWN[language].values())

    full, short, *_ = drafts = suggest(
        ReviewInput(text, 2), Context(), analysis=analysed(language, "negative", "defect")
    )

    assert jammed in full.text
    assert ungreeted in full.text
    assert (jammed in short.text, ungreeted in short.text) == (True, False)
    assert not any(text.split(".")[0][3:] in draft.text for draft in drafts)
    assert faults(drafts) == []


IF = {"en": "if", "ru": "если", "pl": "jeśli", "et": "kui"}


@pytest.mark.parametrize("language", OWN)
@pytest.mark.parametrize("label", ["negative", "neutral", "positive"])
def test_what_happened_makes_a_complaint_of_a_weak_verdict_and_leaves_no_if(language, label, analysed):
    analysis = analysed(language, label, reaction="handover")
    analysis["sentiment"]["confidence"] = 0.4
    case = read_case(ReviewInput(TOLD[language][0], 3), Context(), analysis)

    assert case.mood == "complaint"
    for draft in suggest(case.review, Context(), analysis=analysis):
        sentence = next(part for part in draft.text.split(". ") if OWN[language]["jammed"][1] in part)
        assert IF[language] not in sentence.lower().split()


@pytest.mark.parametrize("language", OWN)
def test_what_happened_is_no_complaint_under_high_stars_nor_beside_words_of_praise(language, analysed):
    analysis = analysed(language, "positive", reaction="thank")
    analysis["sentiment"]["confidence"] = 0.4
    beside = analysis | {"evidence": [{"text": TOLD[language][0][:6], "span": [0, 6], "speaks_for": "positive"}]}

    assert read_case(ReviewInput(TOLD[language][0], 5), Context(), analysis).mood != "complaint"
    assert read_case(ReviewInput(TOLD[language][0], 3), Context(), beside).mood != "complaint"


PAINTED = {
    "en": ("The gate was already painted.", "The gate was already painted, but the latch jammed at once."),
    "ru": ("Калитка была уже покрашена.", "Калитка была уже покрашена, но щеколда сразу заклинила."),
    "pl": ("Furtka była już pomalowana.", "Furtka była już pomalowana, ale zasuwka od razu się zacięła."),
    "et": ("Värav oli juba värvitud.", "Värav oli juba värvitud, aga haak kiilus kohe kinni."),
}


@pytest.mark.parametrize("language", OWN)
def test_praise_is_thanked_for_what_was_good(language, analysed, faults):
    good = OWN[language]["painted"][1]

    drafts = suggest(
        ReviewInput(PAINTED[language][0], 5), Context(), analysis=analysed(language, "positive", reaction="thank")
    )

    assert all(good in draft.text for draft in drafts)
    assert faults(drafts) == []


@pytest.mark.parametrize("language", OWN)
@pytest.mark.parametrize(("label", "stars"), [("mixed", 3), ("positive", 4)])
def test_of_both_sides_each_is_named(language, label, stars, analysed, faults):
    analysis = analysed(language, label)
    drafts = suggest(ReviewInput(PAINTED[language][1], stars), Context(), analysis=analysis)

    assert OWN[language]["painted"][1] in drafts[0].text
    assert OWN[language]["jammed"][1] in drafts[0].text
    assert faults(drafts) == []


TURNED = {
    "en": "The latch jammed once, but nobody ever greeted us.",
    "ru": "Щеколду разок заклинило, но никто с нами не поздоровался.",
    "pl": "Zasuwka raz się zacięła, ale nikt nas nie przywitał.",
    "et": "Haak kiilus korra kinni, aga keegi meid ei tervitanud.",
}


@pytest.mark.parametrize("language", OWN)
def test_what_stands_behind_the_turn_of_a_mixed_review_weighs_most(language, analysed):
    analysis = analysed(language, "mixed", "defect")
    case = read_case(ReviewInput(TURNED[language], 3), Context(), analysis)

    assert [one.known.key for one in case.matters("negative")] == ["ungreeted", "jammed"]


@pytest.mark.parametrize("language", OWN)
def test_a_confirmed_failure_is_apologised_for_by_name_and_a_refuted_one_is_not_named(language, analysed):
    review, analysis = ReviewInput(TOLD[language][0], 1), analysed(language, "negative", "defect")
    confirmed, refuted = (
        suggest(review, Context(verification=found), analysis=analysis) for found in ("confirmed_ours", "refuted")
    )

    assert any(OWN[language]["jammed"][1] in draft.text for draft in confirmed)
    assert not any(OWN[language]["jammed"][1] in draft.text for draft in refuted)


@pytest.mark.parametrize("language", OWN)
def test_the_topic_of_what_happened_serves_where_the_analysis_has_none(language, analysed):
    case = read_case(ReviewInput(TOLD[language][0], 2), Context(), analysed(language, "negative"))

    assert case.topics("negative") == ["defect"]
    assert case.topics("positive") == []


@pytest.mark.parametrize("language", OWN)
def test_what_broke_is_named_before_who_was_rude_and_that_before_a_price(language, analysed, topics):
    told = f"{TOLD[language][1]} {TOLD[language][0]}"

    def first():
        case = read_case(ReviewInput(told, 1), Context(), analysed(language, "negative"))
        return case.matters("negative")[0].known.key

    assert first() == "jammed"
    topics["jammed"] = "price_value"
    assert first() == "ungreeted"
    topics["jammed"] = "refund_return"
    assert first() == "jammed"
