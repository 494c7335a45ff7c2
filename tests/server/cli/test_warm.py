"""What is read before the fork: a draft in each language, then nothing is looked through for garbage any more."""

from replywell import warm
from replywell.suggest.known_matters import KnownMatter, KnownMatters, Pattern, Wanted


def test_each_language_writes_a_draft_before_what_was_read_is_set_apart(monkeypatch):
    done = []
    suggest = warm.suggest
    monkeypatch.setattr(warm, "suggest", lambda *given, **named: done.append(suggest(*given, **named)[0].language))
    monkeypatch.setattr(warm.gc, "freeze", lambda: done.append("set apart"))

    warm.warm_up()

    assert done == ["ru", "en", "pl", "et", "set apart"]


def test_what_finds_matters_is_compiled_before_the_fork(monkeypatch):
    found, forbidden = Pattern("jammed"), Pattern("unjammed")
    known = KnownMatters(
        [Wanted(KnownMatter("jam", "negative", "defect", (found,), (forbidden,), ("it jammed",)), found, [])]
    )
    monkeypatch.setattr(warm, "load_matters", lambda language: known)
    monkeypatch.setattr(warm, "suggest", lambda *given, **named: None)
    monkeypatch.setattr(warm.gc, "freeze", lambda: None)

    warm.warm_up()

    assert {"compiled"} <= vars(found).keys() & vars(forbidden).keys()
