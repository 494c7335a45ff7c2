"""Several processes write at once, and none is told that the database is locked."""

import subprocess
import sys
from pathlib import Path

from replywell.store.database import open_database
from replywell.store.migrate import migrate
from replywell.store.models import Attempt

WORKERS = 4
ROUNDS = 40
COUNT_UP = f"""
import sys
from replywell.store.database import open_database, writing
from replywell.store.models import Attempt
with open_database(sys.argv[1]).connection_context():
    for _ in range({ROUNDS}):
        with writing():
            attempt = Attempt.get()
            Attempt.update(count=attempt.count + 1).where(Attempt.id == attempt.id).execute()
"""


def test_read_then_write_from_several_processes_loses_nothing(tmp_path: Path):
    url = f"sqlite:///{tmp_path / 'shared.sqlite3'}"
    bound = open_database(url)
    migrate()
    with bound.connection_context():
        Attempt.create(source="counter", window="w")

    processes = [subprocess.Popen([sys.executable, "-c", COUNT_UP, url]) for _ in range(WORKERS)]

    assert [process.wait() for process in processes] == [0] * WORKERS
    with bound.connection_context():
        assert Attempt.get().count == WORKERS * ROUNDS
