from replywell import serve
from replywell.check.language import LANGUAGES
from replywell.suggest.known_matters import load_matters


def test_what_every_worker_needs_is_read_before_the_fork(tmp_path, monkeypatch):
    monkeypatch.setenv("REPLYWELL_DATABASE_URL", f"sqlite:///{tmp_path / 'replywell.sqlite3'}")
    read = []
    monkeypatch.setattr(serve.Server, "run", lambda _: read.append(load_matters.cache_info().currsize))
    load_matters.cache_clear()

    serve.serve(host=None, port=None, workers=1)

    assert read == [len(LANGUAGES)]
