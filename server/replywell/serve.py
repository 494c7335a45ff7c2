"""Run the server: migrate first, once, then start the workers."""

import os
from dataclasses import replace
from typing import Any

from gunicorn.app.base import BaseApplication

from replywell.app import create_app
from replywell.config import Config
from replywell.store.database import open_database
from replywell.store.migrate import migrate
from replywell.warm import warm_up


class Server(BaseApplication):  # type: ignore[misc]
    """Gunicorn with settings from Config instead of a file."""

    def __init__(self, config: Config) -> None:
        self.settings = config
        super().__init__()

    def load_config(self) -> None:
        """Hand our settings to gunicorn."""
        config = self.settings
        options: dict[str, Any] = {
            "bind": f"{config.host}:{config.port}",
            "workers": config.workers,
            "threads": config.threads,
            "worker_class": "gthread",
            "timeout": 30,
            "graceful_timeout": 10,
            "keepalive": 5,
            "max_requests": 20_000,
            "max_requests_jitter": 2_000,
            "accesslog": None,
            "loglevel": config.log_level.lower(),
            # A worker's heartbeat file on a slow disk can get it killed; /dev/shm is memory.
            "worker_tmp_dir": "/dev/shm" if os.path.isdir("/dev/shm") else None,  # noqa: S108
        }
        for name, value in options.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        """Return the application, made in each worker after the fork: no connection is shared."""
        return create_app(self.settings)


def serve(*, host: str | None, port: int | None, workers: int | None) -> None:
    """Run until stopped. Two workers that migrate at once would race, so it is done here, before the fork."""
    given = {"host": host, "port": port, "workers": workers}
    config = replace(Config.from_environment(), **{key: value for key, value in given.items() if value})  # type: ignore[arg-type]
    database = open_database(config.database_url)
    migrate()
    database.close()
    warm_up()
    Server(config).run()
