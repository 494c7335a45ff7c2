"""`scripts/train`: all models, the manifest and the model card; `--only acts` the checker's alone."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from replywell.analyse import analyse
from replywell.config import Config
from training.acts import train_acts
from training.card import write_card, write_manifest
from training.corrections import read_corrections
from training.curve import learning_curve
from training.examples import CORRECTED, LANGUAGES, read_examples
from training.language import read_sentences, train_language
from training.meaning import train_meaning, unseen_meanings
from training.scores import score
from training.sentiment import train_sentiment
from training.sentiment_samples import open_samples
from training.verdicts import train_verdicts

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "server" / "replywell" / "analyse" / "models"
ACT_MODEL = ROOT / "server" / "replywell" / "check" / "models"
OPEN_SETS = [
    "XED", "Estonian valence corpus", "UCI sentiment sentences", "CEDR", "Amazon Fine Food", "Russian comments",
    "Polish film one-liners",
]  # fmt: skip
WORD_SOURCES = [
    "multilingual-e5-small (word vectors, soft labels)", "wordfreq (which words)", "simplemma (which Estonian words)",
]  # fmt: skip
LANGUAGE_SETS = ["Tatoeba (language)", "Leipzig-made test sentences (language)"]


def main() -> None:
    """Train what was asked for and write it."""
    asked = _arguments()
    if asked.with_corrections:
        try:
            CORRECTED.update(read_corrections(Config.from_environment().database_url, asked.client))
        except LookupError as error:
            sys.exit(str(error))
        say(f"corrections: {sum(map(len, CORRECTED.values()))} examples of what agents corrected")
        asked.out = asked.out or ROOT / ".data" / "models"
    target = asked.out or MODELS
    target.mkdir(parents=True, exist_ok=True)
    parts = asked.only or ("language", "sentiment", "meaning", "verdicts", "acts")
    if parts != ["acts"]:
        _train_analysis(asked, parts, target)
    # Acts are read beside the tone of a review, so they are learned once the analysis is.
    if "acts" in parts:
        train_acts((asked.out or ACT_MODEL) / "acts.npz", say, without=asked.without)
    if target != MODELS:
        say(f"Start the server with REPLYWELL_MODELS={target} to use these models.")


def _train_analysis(asked: argparse.Namespace, parts: Sequence[str], target: Path) -> None:
    # The papers speak of all packed models, of those that stay as well.
    sources = ["our examples (shared/languages/*/examples)", *LANGUAGE_SETS, "TextBlob's English word list (pattern)"]
    sets = asked.data / "sentiment" / "train"
    open_sets = sets if sets.is_dir() else None
    if "language" in parts:
        _train_language(asked.data / "langid" / "train", sets, target)
    sentiment = None
    if "sentiment" in parts:
        sentiment = train_sentiment(target, open_sets, say)
    if open_sets:
        sources += OPEN_SETS
    learned = [example for language in LANGUAGES for example in read_examples(language) if not example.set_aside]
    if "meaning" in parts:
        train_meaning(learned, open_sets, target, say)
    sources += WORD_SOURCES
    if "verdicts" in parts:
        if sentiment is None:
            say("reaction: the layer stays as it is; it is learned beside the sentiment")
        train_verdicts(learned, target, say, unseen_meanings(learned, open_sets, say), sentiment)
    if target == MODELS:
        _write_papers(target, sources, learned, curve=not asked.quick)


def say(line: str) -> None:
    """Tell the person who waits."""
    print(line, file=sys.stderr, flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="scripts/train", description="Train the models of the analysis.")
    parser.add_argument("--with-corrections", action="store_true", help="learn from what agents corrected, too")
    parser.add_argument("--client", help="only this client's corrections")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="openly licensed sets")
    parser.add_argument("--out", type=Path, help="where the models go, if not into the package")
    parser.add_argument("--only", action="append", choices=("language", "sentiment", "meaning", "verdicts", "acts"))
    parser.add_argument("--without", action="append", default=[], help="acts: leave out labelled files named like this")
    parser.add_argument("--quick", action="store_true", help="no learning curve")
    return parser.parse_args()


def _train_language(samples: Path, sets: Path, target: Path) -> None:
    if not samples.is_dir():
        say("language: no samples of foreign languages here, so the model stays as it is")
        return
    reviews = {
        language: [example.text for example in read_examples(language) if not example.set_aside]
        + [sample.text for sample in open_samples(language, sets)]
        for language in LANGUAGES
    }
    train_language(read_sentences(samples), reviews, target / "language.npz", say)


def _write_papers(target: Path, sources: list[str], learned: list[Any], *, curve: bool) -> None:
    unseen = {language: [item for item in read_examples(language) if item.set_aside] for language in LANGUAGES}
    figures = {language: score(unseen[language], analyse) for language in LANGUAGES}
    rows = learning_curve(learned, [item for items in unseen.values() for item in items]) if curve else []
    write_manifest(target, sources, figures)
    write_card(ROOT / "docs" / "models.md", sources, figures, rows)


if __name__ == "__main__":
    main()
