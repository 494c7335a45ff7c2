"""`scripts/word-vectors`: embeds every word of the vocabulary and writes the table."""

import argparse
from pathlib import Path

import numpy as np
import torch

from words.encoder import Encoder, Pieces, Weights
from words.table import make_table
from words.vocabulary import read_vocabulary

ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    """Write words.npz beside the models."""
    parser = argparse.ArgumentParser(prog="scripts/word-vectors", description="Build the table of word meanings.")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="openly licensed sets")
    parser.add_argument("--out", type=Path, default=ROOT / "server" / "replywell" / "analyse" / "models" / "words.npz")
    asked = parser.parse_args()
    torch.set_num_threads(1)
    weights = Weights()
    pieces = Pieces(weights)
    vocabulary = read_vocabulary(asked.data, pieces)
    print(f"{len(vocabulary)} words", flush=True)
    encoder = Encoder(weights).to(torch.bfloat16)
    vectors = encoder.word_vectors([pieces.cut(written) for _, written in vocabulary])
    table = make_table([folded for folded, _ in vocabulary], vectors)
    np.savez_compressed(asked.out, keys=table.keys, rows=table.rows, scale=table.scale)
    print(f"{len(table.keys)} rows in {asked.out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
