"""The upper layers of the encoder, which learn; what the lower ones see of each text is worked out once."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from words.encoder import NOTHING, Encoder, Layer, Weights

LAYERS, LOWER = 12, 6
FORGET = 0.15
# The first answers are mostly no.
RARE_AT_START = -3.0
# A batch holds so many word pieces, padding counted.
READ_AT_ONCE = 6_000


class LowStates:
    """States after the lower layers, of all texts, in a file: (pieces of all texts, width)."""

    def __init__(self, path: Path, weights: Weights, texts: Sequence[list[int]]) -> None:
        """Work them out and write them to `path`."""
        self._sizes = [len(text) + 2 for text in texts]
        self._starts = np.concatenate([[0], np.cumsum(self._sizes)])
        shape = int(self._starts[-1]), weights.width
        self._states = np.memmap(path, np.float16, "w+", shape=shape)
        encoder = Encoder(weights, LOWER)
        with torch.no_grad():
            for picked in grouped(range(len(texts)), self._sizes, READ_AT_ONCE):
                with halved():
                    states = encoder.states([texts[at] for at in picked])
                states = states.to(torch.float16).numpy()
                for at, state in zip(picked, states, strict=True):
                    self._states[self._starts[at] : self._starts[at + 1]] = state[: self._sizes[at]]

    @property
    def sizes(self) -> list[int]:
        """Return how many places each text has."""
        return self._sizes

    def batch(self, picked: Sequence[int]) -> tuple[Tensor, Tensor]:
        """Return the states of some texts, shape (texts, places, width), and which places are theirs."""
        places = max(self._sizes[at] for at in picked)
        states = np.zeros((len(picked), places, self._states.shape[1]), np.float16)
        mask = np.zeros((len(picked), places), bool)
        for row, at in enumerate(picked):
            states[row, : self._sizes[at]] = self._states[self._starts[at] : self._starts[at + 1]]
            mask[row, : self._sizes[at]] = True
        return torch.from_numpy(states).float(), torch.from_numpy(mask)


class Pupil(nn.Module):
    """The upper layers, and what they say: by the mean of all places, and by the place that says most."""

    def __init__(self, weights: Weights, yes_or_no: int, answers: int) -> None:
        """Take the encoder's weights; the first `yes_or_no` of the answers are mostly no."""
        super().__init__()
        self.layers = nn.ModuleList(Layer(weights, number) for number in range(LOWER, LAYERS))
        self.forget = nn.Dropout(FORGET)
        self.mean, self.most = nn.Linear(weights.width, answers), nn.Linear(weights.width, answers)
        for head in (self.mean, self.most):
            nn.init.normal_(head.weight, std=0.02)
        with torch.no_grad():
            self.mean.bias[:yes_or_no] = RARE_AT_START

    def forward(self, seen: Tensor, mask: Tensor) -> Any:
        """Return logits, shape (texts, answers)."""
        for layer in self.layers:
            seen = layer(seen, mask)
        seen = self.forget(seen)
        shares = mask[..., None] / mask.sum(dim=1)[:, None, None]
        most = self.most(seen).masked_fill(~mask[..., None], NOTHING).amax(dim=1)
        return self.mean((seen * shares).sum(dim=1)) + most


def halved() -> Any:
    """Return a context in which products are worked out in half numbers: twice as fast where a processor can."""
    return torch.autocast("cpu", torch.bfloat16)


def grouped(numbers: Sequence[int], sizes: Sequence[int], places: int) -> list[list[int]]:
    """Return groups of texts of like size, each at most `places` when padded."""
    groups: list[list[int]] = [[]]
    for at in sorted(numbers, key=lambda number: sizes[number]):
        if groups[-1] and (len(groups[-1]) + 1) * sizes[at] > places:
            groups.append([])
        groups[-1].append(at)
    return groups
