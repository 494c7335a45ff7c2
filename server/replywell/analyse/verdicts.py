"""The learned verdicts on topics, signals and reaction: one linear layer a language over clues and n-grams."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.bags import BUCKETS, CHAR_BITS, read_bag
from replywell.analyse.clues import clue_count, read_clues
from replywell.analyse.concepts import fold_for
from replywell.analyse.model_files import read_model

SIGNALS = ("vague", "question", "safety", "legal", "leader", "thanks", "meaningful")
TOPICS = (
    "product_quality", "defect", "safety", "delivery", "packaging", "price_value", "wrong_item_or_description",
    "staff_service", "support_response", "billing_charge", "refund_return", "warranty_repair", "app_software",
    "connection_network", "setup_howto", "comfort_cleanliness", "food_taste", "punctuality", "availability",
    "marketing_spam", "competitor", "other",
)  # fmt: skip
REACTIONS = ("help", "handover", "explain", "thank", "ask_details", "escalate", "none")
QUESTIONS = (
    *(f"signal:{name}" for name in SIGNALS),
    *(f"topic:{name}" for name in TOPICS),
    *(f"reaction:{name}" for name in REACTIONS),
)
# One n-gram among hundreds must not outweigh a clue: a clue weighs this, the n-grams of a text share a length of one.
CLUE_WEIGHT = 0.35


@dataclass(frozen=True)
class VerdictModel:
    """Weights by bucket (bytes times `scale`) and by clue, bias and threshold, for each of QUESTIONS."""

    buckets: NDArray[np.int8]
    scale: NDArray[np.float32]
    clues: NDArray[np.float32]
    bias: NDArray[np.float32]
    threshold: NDArray[np.float32]

    def margins(self, text: str, language: str) -> dict[str, float]:
        """Return how far above its threshold each of QUESTIONS is, in logits."""
        folded = fold_for(text, language)
        bag, chars = read_bag(folded)
        weights = np.empty(bag.size, np.float32)
        weights[:chars] = 1 / np.sqrt(max(1, chars))
        weights[chars:] = 1 / np.sqrt(max(1, bag.size - chars))
        grams = weights @ self.buckets.take(bag.astype(np.intp), axis=0).astype(np.float32)
        clues = self.clues[read_clues(folded, language)].sum(axis=0)
        total = self.bias + CLUE_WEIGHT * clues + grams * self.scale
        return dict(zip(QUESTIONS, (total - self.threshold).tolist(), strict=True))


@cache
def load_verdicts(language: str, folder: Path | None = None) -> VerdictModel:
    """Return the trained model of one of our languages, read once; `folder`: elsewhere than where models lie."""
    name = f"verdicts-{language}.npz"
    data = read_model(name, folder)
    shape = tuple(str(question) for question in data["questions"]), data["clues"].shape[0], data["buckets"].shape[0]
    if shape != (QUESTIONS, clue_count(), BUCKETS) or int(data["char_bits"]) != CHAR_BITS:
        raise RuntimeError(f"{name} was trained for other questions, clues or n-grams; run scripts/train.")
    return VerdictModel(
        data["buckets"], data["scale"], data["clues"].astype(np.float32), data["bias"], data["threshold"]
    )


def read_verdicts(text: str, language: str) -> dict[str, float]:
    """Return the margins of `text`, read as one of our languages."""
    return load_verdicts(language).margins(text, language)
