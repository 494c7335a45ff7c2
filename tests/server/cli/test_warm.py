"""What is read before the fork: drafts in each language, then nothing is looked through for garbage any more."""

from replywell import warm
from replywell.suggest.known_matters import KnownMatter, KnownMatters, Pattern, Wanted


def test_each_language_meets_a_complaint_and_praise_before_what_was_read_is_set_apart(monkeypatch):
    done = []

    def suggest(review, context, *, analysis):
        done.append((analysis["language"]["code"], analysis["sentiment"]["label"]))

    monkeypatch.setattr(warm, "suggest", suggest)
    monkeypatch.setattr(warm.gc, "freeze", lambda: done.append("set apart"))

    warm.warm_up()

    assert [what for what in done if what != "set apart"] == [
        (language, feeling) for language in ("ru", "en", "pl", "et") for feeling in ("mixed", "positive")
    ]
    assert done[-1] == "set apart"


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
