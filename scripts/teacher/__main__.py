"""`scripts/soft-labels`: teach the encoder, and write what it says of each text."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from replywell.analyse.questions import QUESTIONS
from teacher.pupil import READ_AT_ONCE, LowStates, Pupil, grouped, halved
from teacher.texts import Text, asked_count, read_texts
from training.taught import TAUGHT, write_taught
from words.encoder import Pieces, Weights

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 4
# Word pieces a step; texts of like size share one, out of so many that are sorted together.
STEP, SORTED = 1_000, 4_096
PACE_OF_LAYERS, PACE_OF_HEADS, FIRST_STEPS, LAST_PACE = 2.5e-4, 1e-3, 150, 0.03
FADE, STEEPEST, SMOOTH = 0.01, 5.0, 0.05


def main() -> None:
    """Write taught.npz."""
    parser = argparse.ArgumentParser(prog="scripts/soft-labels", description="Let an encoder answer our questions.")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="openly licensed sets")
    parser.add_argument("--out", type=Path, default=TAUGHT)
    asked = parser.parse_args()
    torch.manual_seed(0)
    weights = Weights()
    texts = read_texts(asked.data / "sentiment" / "train", Pieces(weights))
    say(f"{len(texts)} texts, {sum(text.is_learned for text in texts)} to learn from")
    with TemporaryDirectory() as folder:
        low = LowStates(Path(folder) / "low", weights, [text.pieces for text in texts])
        say("lower layers done")
        pupil = Pupil(weights, len(QUESTIONS), asked_count())
        teach(pupil, low, texts)
        write_taught([text.text for text in texts], answer(pupil, low), asked.out)


def teach(pupil: Pupil, low: LowStates, texts: Sequence[Text]) -> None:
    """Teach the texts that are learned from, ROUNDS times."""
    chance = np.random.RandomState(0)
    learned = np.array([at for at, text in enumerate(texts) if text.is_learned])
    steps = [picked for _ in range(ROUNDS) for picked in _steps(learned, low, chance)]
    layers, heads = list(pupil.layers.parameters()), [*pupil.mean.parameters(), *pupil.most.parameters()]
    groups = [{"params": layers, "lr": PACE_OF_LAYERS}, {"params": heads, "lr": PACE_OF_HEADS}]
    moving = torch.optim.AdamW(groups, weight_decay=FADE, fused=True)
    pace = torch.optim.lr_scheduler.LambdaLR(
        moving, lambda done: min(1.0, (done + 1) / FIRST_STEPS) * (1 - (1 - LAST_PACE) * done / len(steps))
    )
    for done, picked in enumerate(steps):
        with halved():
            logits = pupil(*low.batch(picked)).float()
        loss = _loss(logits, [texts[at] for at in picked])
        moving.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(pupil.parameters(), STEEPEST)
        moving.step()
        pace.step()
        if done % 200 == 0:
            say(f"step {done} of {len(steps)}: {loss.item():.3f}")


def answer(pupil: Pupil, low: LowStates) -> NDArray[np.float32]:
    """Return the chances of each text, shape (texts, questions + labels)."""
    pupil.eval()
    result = np.zeros((len(low.sizes), asked_count()), np.float32)
    with torch.no_grad():
        for picked in grouped(range(len(low.sizes)), low.sizes, READ_AT_ONCE):
            with halved():
                logits = pupil(*low.batch(picked)).float()
            chances = [logits[:, : len(QUESTIONS)].sigmoid(), logits[:, len(QUESTIONS) :].softmax(dim=1)]
            result[picked] = torch.cat(chances, dim=1).numpy()
    return result


def say(line: str) -> None:
    """Tell the person who waits."""
    print(line, file=sys.stderr, flush=True)


def _steps(learned: NDArray[np.intp], low: LowStates, chance: np.random.RandomState) -> list[list[int]]:
    mixed = chance.permutation(learned)
    parts = [mixed[start : start + SORTED].tolist() for start in range(0, len(mixed), SORTED)]
    groups = [group for part in parts for group in grouped(part, low.sizes, STEP)]
    return [groups[number] for number in chance.permutation(len(groups))]


def _loss(logits: Tensor, texts: Sequence[Text]) -> Tensor:
    """Return the loss a text: all questions of our own examples, and the sentiment of all, weighed by source."""
    own = [row for row, text in enumerate(texts) if text.answers is not None]
    labels = torch.tensor([text.label for text in texts])
    weights = torch.tensor([text.weight for text in texts])
    said = functional.cross_entropy(logits[:, len(QUESTIONS) :], labels, reduction="none", label_smoothing=SMOOTH)
    loss = (said * weights).sum()
    if own:
        right = torch.from_numpy(np.stack([text.answers for text in texts if text.answers is not None]))
        loss = loss + functional.binary_cross_entropy_with_logits(
            logits[own][:, : len(QUESTIONS)], right, reduction="sum"
        )
    return loss / len(texts)


if __name__ == "__main__":
    main()
