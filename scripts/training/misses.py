"""What the verdicts get wrong most often on examples that the guessing model had not seen: where to grow the lists.

    PYTHONPATH=scripts python -m training.misses topics ru
    PYTHONPATH=scripts python -m training.misses signals en

Only the part that is learned from is shown, by folds; the set-aside fifth stays unread.
"""

import sys
from collections import Counter

from replywell.analyse.questions import QUESTIONS
from training.answers import answers_of
from training.examples import LANGUAGES, Example, read_examples
from training.thresholds import choose_threshold
from training.verdicts import rows_of, unseen_guesses, without_rare

SHOWN = 12
KINDS = {"topics": "topic:", "signals": "signal:"}


def main() -> None:
    """Print, for each label of a kind, how often it is missed or said in vain, with the words behind it."""
    kind, language = sys.argv[1:3]
    if kind not in KINDS or language not in LANGUAGES:
        sys.exit(__doc__)
    examples = [example for example in read_examples(language) if not example.set_aside]
    answers = answers_of(examples)
    guesses = unseen_guesses(without_rare(rows_of(examples)), answers, examples)
    for number, question in enumerate(QUESTIONS):
        if question.startswith(KINDS[kind]):
            one = answers[:, number] * 0
            line = choose_threshold(question, guesses[:, number], answers[:, number], one)[0]
            said, right = guesses[:, number] >= line, answers[:, number]
            _show(question, "missed", [example for example, miss in zip(examples, right & ~said, strict=True) if miss])
            _show(question, "in vain", [example for example, vain in zip(examples, said & ~right, strict=True) if vain])


def _show(question: str, fault: str, examples: list[Example]) -> None:
    counted = Counter(word for example in examples for word in {*example.text.lower().split()} if len(word) > 3)
    words = ", ".join(f"{word} {count}" for word, count in counted.most_common(SHOWN))
    print(f"{question} {fault} {len(examples)}: {words}")


if __name__ == "__main__":
    main()
