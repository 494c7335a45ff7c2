"""The data of shared/: from the wheel, where it travels inside the package, or from a checkout."""

import json
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any


@cache
def shared_root() -> Traversable:
    """Return the folder that holds sites/, languages/, guidelines/, platforms/, messages/ and schema/."""
    packed = resources.files("replywell") / "shared_data"
    if packed.is_dir():
        return packed
    return Path(__file__).resolve().parents[2] / "shared"


@cache
def load_json(path: str) -> Any:
    """Return the parsed JSON of a file below shared/, read once; `path` like "sites/isso.json".

    Callers share the object: treat it as read only.
    """
    return json.loads(shared_root().joinpath(*path.split("/")).read_text("utf-8"))


def list_files(folder: str, suffix: str) -> list[str]:
    """Return the sorted paths, below shared/, of the files in `folder` whose names end with `suffix`."""
    place = shared_root().joinpath(*folder.split("/"))
    if not place.is_dir():
        return []
    return sorted(f"{folder}/{entry.name}" for entry in place.iterdir() if entry.name.endswith(suffix))
