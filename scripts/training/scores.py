"""How well an analysis does on labelled examples, text alone."""

from collections.abc import Callable

from replywell.analyse.model import Analysis
from replywell.analyse.questions import SIGNALS
from training.examples import Example

Scores = dict[str, float]


def score(examples: list[Example], analyse: Callable[[str], Analysis]) -> Scores:
    """Return precision, recall and F1 of each signal, micro-F1 of topics, accuracies, and macro-F1 of sentiment."""
    pairs = [(example, analyse(example.text)) for example in examples]
    scores: Scores = {}
    for name in SIGNALS:
        counts = [(name in example.signals, analysis.signals[name]) for example, analysis in pairs]
        scores |= {f"{name} {key}": value for key, value in rates(counts).items()}
    topics = [
        (topic in example.aspects, topic in analysis.topics)
        for example, analysis in pairs
        for topic in {*example.aspects, *analysis.topics}
    ]
    scores["topics micro-F1"] = rates(topics)["F1"]
    scores["reaction accuracy"] = _share(example.reaction == analysis.reaction for example, analysis in pairs)
    scores["language accuracy"] = _share(example.language == analysis.language.code for example, analysis in pairs)
    labels = ("negative", "neutral", "positive", "mixed")
    f1 = [
        rates([(example.sentiment == label, analysis.sentiment.label == label) for example, analysis in pairs])["F1"]
        for label in labels
    ]
    scores["sentiment macro-F1"] = round(sum(f1) / len(f1), 3)
    return scores


def _share(right: object) -> float:
    values = list(right)  # type: ignore[call-overload]
    return round(sum(values) / max(1, len(values)), 3)


def rates(counts: list[tuple[bool, bool]]) -> dict[str, float]:
    """Return precision, recall and F1 of (right, said) pairs."""
    hit = sum(right and said for right, said in counts)
    said, right = sum(pair[1] for pair in counts), sum(pair[0] for pair in counts)
    precision, recall = hit / max(1, said), hit / max(1, right)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return {"precision": round(precision, 3), "recall": round(recall, 3), "F1": round(f1, 3)}
