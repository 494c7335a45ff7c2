"""A weak verdict does not outweigh what is plainly told: a trouble, a threat, or something good under high stars."""

import pytest

from replywell.context import Context, ReviewInput
from replywell.suggest.case import Case, read_case
from replywell.suggest.known_matters import KnownMatter, Pattern, as_known
from replywell.suggest.plan import plan_steps

LANGUAGES = ("ru", "en", "pl", "et")
# A thing that is told, and a word that praises bitterly or gladly.
TOLD = {
    "en": "The gubbins was missing. What luxury.",
    "ru": "Финтифлюшка пропала. Какая роскошь.",
    "pl": "Dynksa zabrakło. Co za luksus.",
    "et": "Vidin oli puudu. Milline luksus.",
}
LIKED = {
    "en": "The gubbins shines. A lid would help.",
    "ru": "Финтифлюшка сияет. Ещё бы крышку.",
    "pl": "Dynks lśni. Przydałaby się pokrywka.",
    "et": "Vidin särab. Kaas kuluks ära.",
}
THREATENED = {
    "en": "The crossing was cancelled, my solicitor is preparing the claim.",
    "ru": "Переправу отменили, мой юрист готовит иск.",
    "pl": "Przeprawę odwołano, mój prawnik przygotowuje pozew.",
    "et": "Ülesõit tühistati, minu advokaat valmistab hagi ette.",
}
EDITORS = {
    "en": "I edit the evening programme, please write back to me about the tickets.",
    "ru": "Я редактор вечерней программы, напишите мне, пожалуйста, насчёт билетов.",
    "pl": "Redaguję program wieczorny, proszę do mnie odpisać w sprawie biletów.",
    "et": "Toimetan õhtust saadet, palun kirjutage mulle piletite asjus.",
}


def steps(text, analysis, stars=None):
    return plan_steps(read_case(ReviewInput(text, stars), Context(), analysis), "full")


def known(monkeypatch, tone):
    pattern = Pattern(r"gubbins|финтифлюш|dynks|vidin")
    matters = as_known([KnownMatter("gubbins", tone, "product_quality", (pattern,), (), ("…",))])
    monkeypatch.setattr("replywell.suggest.matters.load_matters", lambda language: matters)


def weak(analysed, language, label, reaction):
    analysis = analysed(language, label, reaction=reaction)
    analysis["sentiment"]["confidence"] = 0.32
    return analysis


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_trouble_told_in_plain_words_is_a_complaint_though_a_word_sounds_kind(language, analysed, monkeypatch):
    known(monkeypatch, "negative")
    monkeypatch.setattr(Case, "mood", "unsure")
    monkeypatch.setattr(Case, "blames", True)
    monkeypatch.setattr(Case, "praises", True)
    found = steps(TOLD[language], weak(analysed, language, "mixed", "handover"))

    assert "follow_up" in {step.move for step in found}
    assert any("that" in step.offers for step in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_threat_is_held_where_no_word_reports_the_danger_that_the_analysis_hears(language, analysed):
    analysis = analysed(language, "negative", "safety", reaction="escalate", safety=True, legal=True)

    assert [step.keys[-1] for step in steps(THREATENED[language], analysis)][1:3] == ["hold.open", "hold.follow"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_sorry_to_read_an_editors_request(language, analysed, monkeypatch):
    monkeypatch.setattr(Case, "quote", lambda self, tone: "“please write back”")
    found = steps(EDITORS[language], weak(analysed, language, "negative", "escalate") | {"signals": {"leader": True}})

    assert any(step.keys[0] == "hold.follow" for step in found)
    assert not any(step.values.get("quote") for step in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_four_stars_praise_is_thanked_for_beside_a_remark(language, analysed, monkeypatch):
    known(monkeypatch, "positive")
    monkeypatch.setattr(Case, "mood", "unsure")
    monkeypatch.setattr("replywell.suggest.praised.Praised.has_remark", True)
    found = steps(LIKED[language], weak(analysed, language, "mixed", "explain"), stars=4)

    assert any(step.move == "thanks" and "that" in step.offers for step in found)


LOOSE = {
    "en": "The box on the corner hums at night. Got a proper jolt off the cover when it rained.",
    "ru": "Ящик на углу гудит по ночам. От крышки в дождь дёрнуло так, что рука весь вечер гудела.",
    "pl": "Skrzynka na rogu buczy nocami. Po deszczu od klapki tak szarpnęło, że ręka mrowiła cały wieczór.",
    "et": "Kapp nurga peal sumiseb öösiti. Vihmaga tuli kaanest selline laks, et käsi surises terve õhtu.",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_danger_told_in_nobodys_voice_is_no_bare_statement(language, analysed):
    told = analysed(language, "negative", "safety", reaction="escalate", safety=True)
    told["sentiment"]["confidence"] = 0.64
    stated = analysed(language, "negative", reaction="explain")
    stated["sentiment"]["confidence"] = 0.64
    moods = [read_case(ReviewInput(LOOSE[language]), Context(), one).mood for one in (told, stated)]

    assert moods[0] in ("doubt", "complaint")
    assert moods[1] not in ("doubt", "complaint")
