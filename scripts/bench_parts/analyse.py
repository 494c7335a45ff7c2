"""Speed of the analysis beside what a user would pick: langdetect.detect and TextBlob(...).sentiment, same run."""

import gc
import json
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

from langdetect import DetectorFactory, detect  # noqa: E402
from textblob import TextBlob  # noqa: E402

from replywell.analyse import analyse  # noqa: E402
from replywell.analyse.language import load_detectors  # noqa: E402
from training.examples import LANGUAGES, read_examples  # noqa: E402

WORDS = 30
REVIEWS = 800


def main() -> None:
    """Print a JSON line a measure."""
    reviews = thirty_words()
    for review in reviews:
        analyse(review)
    ours = seconds(reviews, analyse)
    DetectorFactory.seed = 0
    theirs = seconds(reviews[:200], pipeline)
    rate, peer = len(reviews) / sum(ours), 200 / sum(theirs)
    show("whole analysis", rate, "reviews/s", "langdetect.detect + TextBlob.sentiment", rate / peer)
    show("p99 of one review", sorted(ours)[int(len(ours) * 0.99)] * 1000, "ms")
    small, large = (" ".join(reviews)[:100_000], " ".join(reviews * 20)[:1_000_000])
    show("100 kB", seconds([small], analyse)[0] * 1000, "ms")
    show("1 MB", seconds([large], analyse)[0] * 1000, "ms")
    # Neither the first load of profiles nor a look for garbage through all that was read is a matter of these strings.
    load_detectors()
    gc.collect()
    gc.freeze()
    show("slowest of 2,000 hostile strings", max(seconds(hostile(), analyse)) * 1000, "ms")
    # VmHWM, because ru_maxrss of a child counts its parent before exec.
    show(
        "memory of a worker", *start("int(open('/proc/self/status').read().split('VmHWM:')[1].split()[0]) / 1024", "MB")
    )
    show("first analysis after import", *start("spent", "s"))


def thirty_words() -> list[str]:
    """Return reviews of exactly 30 words, put together of our examples, all four languages in turn."""
    reviews = []
    for language in LANGUAGES:
        words = [word for example in read_examples(language) for word in example.text.split()]
        parts = [words[first : first + WORDS] for first in range(0, WORDS * REVIEWS // len(LANGUAGES), WORDS)]
        reviews.append([" ".join(part) for part in parts])
    return [review for turn in zip(*reviews, strict=True) for review in turn]


def hostile() -> list[str]:
    """Return strings that no person writes: signs by chance and one piece again and again, up to 9,000 signs."""
    chance = random.Random(0)
    signs = [
        *map(chr, range(0x250)),
        *map(chr, range(0x400, 0x460)),
        *"\u0301\u200b\ufeff\ud800\U0001f600",
        *" ,.!?'" * 40,
    ]
    pieces = ["".join(chance.choices(signs, k=chance.randint(1, 300))) for _ in range(2_000)]
    return [piece * (chance.randint(1, 9_000) // len(piece) or 1) for piece in pieces]


def pipeline(text: str) -> None:
    """Do what the obvious pipeline does."""
    detect(text)
    _ = TextBlob(text).sentiment


def seconds(texts: list[str], work: Callable[[str], object]) -> list[float]:
    """Return how long each text took."""
    spent = []
    for text in texts:
        begun = time.process_time()
        work(text)
        spent.append(time.process_time() - begun)
    return spent


def start(expression: str, unit: str) -> tuple[float, str]:
    """Return a value seen in a fresh process that has analysed a text in each language."""
    code = (
        "import time; from replywell.analyse import analyse; begun = time.process_time();"
        "[analyse(text) for text in ('Всё сломалось сразу', 'It broke at once', 'Zepsuło się od razu', 'Läks katki')];"
        f"spent = time.process_time() - begun; print({expression})"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return float(ran.stdout), unit


def show(name: str, value: float, unit: str, against: str | None = None, ratio: float | None = None) -> None:
    """Print one measure."""
    line = {"name": f"analyse: {name}", "value": round(value, 3), "unit": unit, "against": against}
    print(json.dumps(line | {"ratio": ratio and round(ratio, 2)}), flush=True)


if __name__ == "__main__":
    main()
