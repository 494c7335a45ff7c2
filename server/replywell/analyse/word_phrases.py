"""Three words in a row make a phrase: what the nets over word vectors have in common."""

import numpy as np

from replywell.analyse.word_table import Floats

# A phrase of a text weighs less the more there are; the strongest weighs the same in every text.
EVENED = 3.0


def in_threes(rows: Floats, width: int, bias: Floats) -> Floats:
    """Return what each place, the one before and the one after bring to it, where that is more than nothing.

    `rows` (places, 3 x width) hold what a place brings to the next one, to itself and to the one before.
    """
    seen = rows[:, width : 2 * width] + bias
    seen[1:] += rows[:-1, :width]
    seen[:-1] += rows[1:, 2 * width :]
    np.maximum(seen, 0, out=seen)
    return seen
