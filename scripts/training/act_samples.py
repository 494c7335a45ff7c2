"""Labelled sentences of replies: what each does, as shared/languages/<lang>/acts/*.tsv says."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from replywell.check.acts import ACTS
from training.examples import EXAMPLES

FOLDS = 5


@dataclass(frozen=True)
class ActSample:
    """A sentence and the acts in it."""

    language: str
    text: str
    acts: frozenset[str]

    @property
    def fold(self) -> int:
        """Return the part of the cross-validation that the sentence belongs to; decided by its text alone."""
        return hashlib.sha256(self.text.encode()).digest()[0] % FOLDS


def read_act_samples(language: str, folder: Path = EXAMPLES) -> list[ActSample]:
    """Return the labelled sentences of a language in a stable order; raises ValueError for an unknown act."""
    samples = []
    for path in sorted((folder / language / "acts").glob("*.tsv")):
        for number, line in enumerate(path.read_text("utf-8").splitlines()[1:], 2):
            cell, text = line.split("\t")
            acts = frozenset(name for name in cell.split(",") if name)
            if unknown := acts - set(ACTS):
                raise ValueError(f"{path.name}, line {number}: unknown acts {sorted(unknown)}")
            samples.append(ActSample(language, text, acts))
    return samples
