"""What is asked of each example, and the parts that cross-validation holds back."""

import hashlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.questions import QUESTIONS
from training.examples import Example

FOLDS = 3
# The part that is held back where one must do.
HELD_BACK = 0


def answers_of(examples: Sequence[Example]) -> NDArray[np.bool_]:
    """Return the right answers, shape (examples, questions)."""
    return np.array(
        [
            [
                question in (f"reaction:{example.reaction}", *(f"signal:{name}" for name in example.signals))
                or (question.startswith("topic:") and question[6:] in example.aspects)
                for question in QUESTIONS
            ]
            for example in examples
        ]
    )


def part_of(text: str) -> int:
    """Return the fold of an example, by its text.

    Not by its domain: the line for a topic that one domain is about would be drawn on guesses of a model that never
    heard of it, so low that it is said in vain ever after.
    """
    return hashlib.sha256(text.encode()).digest()[2] % FOLDS
