"""What a large encoder that learned our labels says of the texts we learn from: more than a yes or no.

`scripts/soft-labels` writes the file; scripts/train takes it as it is. It holds hashes and chances, no text.
"""

import hashlib
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.questions import QUESTIONS
from replywell.analyse.sentiment_model import LABELS

TAUGHT = Path(__file__).with_name("taught.npz")
ASKED = (*QUESTIONS, *LABELS)
STEPS = 255


def taught_chances(texts: Sequence[str], path: Path = TAUGHT) -> tuple[NDArray[np.bool_], NDArray[np.float32]]:
    """Return which texts the encoder has read, and its chances of ASKED, shape (texts, questions + 4).

    Raises RuntimeError where it was asked other questions.
    """
    keys, chances = _read(path)
    asked = np.array([text_key(text) for text in texts], np.uint64)
    places = np.searchsorted(keys, asked).clip(max=len(keys) - 1)
    return keys[places] == asked, chances[places].astype(np.float32) / STEPS


def write_taught(texts: Sequence[str], chances: NDArray[np.float32], path: Path = TAUGHT) -> None:
    """Write the chances of ASKED, shape (texts, questions + 4); a text that comes twice counts once."""
    keys, first = np.unique(np.array([text_key(text) for text in texts], np.uint64), return_index=True)
    steps = np.round(chances[first] * STEPS).astype(np.uint8)
    np.savez_compressed(path, asked=np.array(ASKED), keys=keys, chances=steps)


def text_key(text: str) -> int:
    """Return the number by which a text is found."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


@cache
def _read(path: Path) -> tuple[NDArray[np.uint64], NDArray[np.uint8]]:
    with np.load(path) as data:
        if tuple(map(str, data["asked"])) != ASKED:
            raise RuntimeError(f"{path.name} answers other questions; run scripts/soft-labels.")
        return data["keys"], data["chances"]
