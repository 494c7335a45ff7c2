"""How long a check and a set of drafts take, beside a list of forbidden words, as peers have."""

import json
import re
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

from replywell.analyse import analyse  # noqa: E402
from replywell.check import check  # noqa: E402
from replywell.context import Context, ReviewInput  # noqa: E402
from replywell.suggest import suggest  # noqa: E402
from replywell.warm import warm_up  # noqa: E402
from training.examples import LANGUAGES, read_examples  # noqa: E402

REVIEWS = 60
# What a peer with a list of forbidden words does: one search a word.
FORBIDDEN = [re.compile(rf"\b{stem}\w*", re.I) for stem in ("guarant", "fault", "courier", "coupon", "discount") * 40]

SENTENCE_END = re.compile(r"(?<=\w)(?=[.!?])")


def main() -> None:
    """Print a JSON line a measure."""
    warm_up()  # as a server does before its workers are forked
    checks, drafts, scans, before = [], [], [], []
    for language in LANGUAGES:
        texts = [example.text for example in read_examples(language) if example.set_aside][:REVIEWS]
        for turn, text in enumerate(texts):
            review, context = ReviewInput(text=text), Context.from_json({"recent_replies": before[-50:]})
            analysis = analyse(text).to_json()
            spent, found = timed(lambda: suggest(review, context, analysis=analysis))  # noqa: B023
            reply = found[0].text
            before.append(reply)
            if turn == 0:
                continue  # data are loaded with the first text of a language
            drafts.append(spent)
            # The checker keeps what it has found in a sentence: a person's reply is new to it, sentence by sentence.
            written = SENTENCE_END.sub(f" {turn}", reply)
            checks.append(timed(lambda: check(review, written, context))[0])  # noqa: B023
            scans.append(timed(lambda: [rule.search(reply) for rule in FORBIDDEN])[0])  # noqa: B023
    show("check p95", p95(checks), p95(scans))
    show("suggest p95", p95(drafts), None)


def timed(work):  # type: ignore[no-untyped-def]
    """Return the CPU milliseconds and the result of `work`."""
    begun = time.process_time()
    result = work()
    return (time.process_time() - begun) * 1000, result


def p95(values: list[float]) -> float:
    """Return the value that 95 of 100 do not exceed."""
    return sorted(values)[int(len(values) * 0.95)]


def show(name: str, value: float, peer: float | None) -> None:
    """Print one measure."""
    line = {"name": name, "value": round(value, 3), "unit": "ms"}
    against = {
        "against": "200 forbidden words, one regex each" if peer else None,
        "ratio": peer and round(value / peer, 1),
    }
    print(json.dumps(line | against), flush=True)


if __name__ == "__main__":
    main()
