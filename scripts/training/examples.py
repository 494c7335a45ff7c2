"""Our own labelled examples, and the fifth of them that is set aside."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

LANGUAGES = ("ru", "en", "pl", "et")
EXAMPLES = Path(__file__).resolve().parents[2] / "shared" / "languages"
POLARITY = {"+": "positive", "-": "negative", "?": "neutral"}

CORRECTIONS = "corrections"
# Filled by --with-corrections, language by language; every trainer reads its examples here.
CORRECTED: dict[str, list["Example"]] = {}


@dataclass(frozen=True)
class Example:
    """A review with its labels; docs/labels.md says what each label means."""

    language: str
    domain: str
    text: str
    stars: int | None
    sentiment: str
    aspects: dict[str, str]
    signals: frozenset[str]
    reaction: str

    @property
    def set_aside(self) -> bool:
        """Return whether this example is for tests; decided by its text alone, so a new line moves no other.

        What an agent corrected is always learned from.
        """
        return self.domain != CORRECTIONS and is_set_aside(self.text)


def is_set_aside(text: str) -> bool:
    """Return whether an example of this text is one of the fifth that is set aside."""
    return hashlib.sha256(text.encode()).digest()[0] < 51


def read_examples(language: str, folder: Path = EXAMPLES) -> list[Example]:
    """Return all examples of a language in a stable order; raises ValueError for a line of another shape."""
    examples = list(CORRECTED.get(language, []))
    for path in sorted((folder / language / "examples").glob("*.tsv")):
        for line in path.read_text("utf-8").splitlines()[1:]:
            examples.append(_example(language, path.stem, line.split("\t")))
    return examples


def _example(language: str, domain: str, cells: list[str]) -> Example:
    sentiment, aspects, signals, reaction, stars, text = cells
    return Example(
        language=language,
        domain=domain,
        text=text.replace("\\n", "\n"),
        stars=None if stars == "-" else int(stars),
        sentiment=sentiment,
        aspects={cell[:-1]: POLARITY[cell[-1]] for cell in aspects.split(",") if cell},
        signals=_signals(signals),
        reaction=reaction,
    )


def _signals(cell: str) -> frozenset[str]:
    named = {name for name in cell.split(",") if name}
    # The file says what is rare: a review has meaning unless it is marked as meaningless.
    return frozenset(named - {"meaningless"} | (set() if "meaningless" in named else {"meaningful"}))
