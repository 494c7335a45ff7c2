"""Where the trained models lie: in the package, or, for a server of one client, where its own were trained to."""

import os
from pathlib import Path
from typing import Any

import numpy as np

PACKED = Path(__file__).parent / "models"


def read_model(name: str, folder: Path | None = None, *, packed: Path = PACKED) -> dict[str, Any]:
    """Return the arrays of a model file of `folder`, by default the one that the server works with.

    By default the folder REPLYWELL_MODELS wins over the `packed` one where it has the file; `scripts/train
    --with-corrections` writes such a folder.
    """
    own = Path(os.environ.get("REPLYWELL_MODELS") or packed)
    path = (folder or (own if (own / name).is_file() else packed)) / name
    with np.load(path, allow_pickle=False) as data:
        return {key: data[key] for key in data.files}
