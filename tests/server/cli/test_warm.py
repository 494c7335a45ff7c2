"""What is read before the fork: a draft in each language, then nothing is looked through for garbage any more."""

from replywell import warm


def test_each_language_writes_a_draft_before_what_was_read_is_set_apart(monkeypatch):
    done = []
    suggest = warm.suggest
    monkeypatch.setattr(warm, "suggest", lambda *given, **named: done.append(suggest(*given, **named)[0].language))
    monkeypatch.setattr(warm.gc, "freeze", lambda: done.append("set apart"))

    warm.warm_up()

    assert done == ["ru", "en", "pl", "et", "set apart"]
