"""The manifest and the model card: what was learned from what, under which licence, and how well it does."""

import hashlib
import json
from pathlib import Path
from typing import Any

VERSION = 2
LICENCES = {
    "our examples (shared/languages/*/examples)": "Apache-2.0, written for this project",
    "TextBlob's English word list (pattern)": "PDDL (public domain)",
    "XED": "CC BY 4.0",
    "Estonian valence corpus": "CC BY 4.0",
    "UCI sentiment sentences": "CC BY 4.0",
    "CEDR": "Apache-2.0",
    "Amazon Fine Food": "CC0",
    "Russian comments": "MIT",
    "Polish film one-liners": "Apache-2.0",
    "multilingual-e5-small (word vectors, soft labels)": "MIT",
    "wordfreq (which words)": "CC BY-SA 4.0; the words are kept, not how often they are used",
    "simplemma (which Estonian words)": "MIT",
    "Tatoeba (language)": "CC BY 2.0 FR",
    "Leipzig-made test sentences (language)": "CC BY 4.0",
}
HEAD = """# Model card

Written by `scripts/train`; do not edit. The models are `server/replywell/analyse/models/*.npz` (no pickle), their
manifest lies beside them.

- **language**: one softmax layer over the hashed n-grams (1-5 characters) of each word, 30 languages; langdetect names
  what it does not know.
- **sentiment**: lexicons, negation and contrast by clause; an n-gram layer a language (stretches of 4-7 letters within
  words, words, word pairs, each once more where a negation reaches it), which also learns every word of the lexicon as
  a text of its own, and every name of a thing as a text that judges nobody; one last layer for all (a softmax and four
  small nets). Our examples are harder than what people mostly write, so plain reviews with stars count more in the last
  layer: it costs one to four points on ours and brings as much on sets of other people's reviews.
- **verdicts** (topics, signals, reaction): concepts of `shared/languages/*/{signals,topics}.json` found in one pass
  (plain, negated, opening a sentence, together in one), hashed n-grams of the same kind, one yes-or-no question a
  label. What a concept means is learned once for all four languages and corrected for each. Thresholds come from a
  third of the training part that was held back, by a hash of the text: held back by domain, a topic of one domain was
  judged by models that had never heard of it, and its line drawn too low. For safety, legal and leader a miss counts
  more than a needless look.
- **meaning**: the table of word vectors (below) and one small net for all four languages, all verdicts and sentiment:
  each word is its vector and what its letters say, three words make a phrase, three phrases a stretch; the strongest of
  both and all together decide, straight and through a hidden layer, and each place says something of each question by
  itself, of which the most is added. It is what knows words that no example holds, and what one language learns from
  another. Half of what it is taught are our labels, half what multilingual-e5-small says of the text once its upper six
  layers have learned the same labels (`scripts/soft-labels`; of the open sets, which have no topics, all of it).
  Beside them it learns some 67,000 texts made of pieces of the examples (`scripts/training/made_texts.py`), of which it
  is told what that encoder hears, and no label.
  Beside the layers above it has half of the say on topics, signals and reaction (in logits), two fifths on sentiment
  (in chances).
- **reaction**: one softmax over the margins of all verdicts and the two readings of sentiment, learned from examples
  that those models had not seen (the older sentiment: domains, the rest: texts). Alarms, noise and vague blame are
  settled before it is asked.
- **words**: 103,000 forms (of our texts and the sets, the most frequent of Russian, English and Polish, Estonian ones),
  each the state of multilingual-e5-small for the word alone, cut to 80 numbers of a byte; forms whose neighbour says
  the same are left out. `scripts/word-vectors` builds it, `scripts/train` takes it as it is.

No text may break it: `HYPOTHESIS_PROFILE=hostile pytest tests/server/analyse` tries 100,000 random and hostile ones.
What a model says of a word is worked out once and kept, so a review costs the sum over its words.

A fifth of our examples, chosen by a hash of the text, is never trained on. All figures below: text alone, no stars.

**Limits.** The concept lists were written by people who had read the training part, so cross-validation flatters them;
the set-aside fifth is the honest figure. Irony, rare hazards told without a word of harm, and topics that are only
hinted at are missed. A safety signal is a reason to look first, never a reason not to read the rest.
"""


def write_manifest(folder: Path, sources: list[str], figures: dict[str, Any]) -> None:
    """Write manifest.json beside the models: version, data, licences, figures, and a hash of each file."""
    files = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.glob("*.npz"))}
    manifest = {"version": VERSION, "sources": {name: LICENCES[name] for name in sources}}
    (folder / "manifest.json").write_text(
        json.dumps(manifest | {"files": files, "figures": figures}, indent=1, ensure_ascii=False) + "\n", "utf-8"
    )


def write_card(path: Path, sources: list[str], figures: dict[str, dict[str, float]], curve: list[list[Any]]) -> None:
    """Write the card as Markdown; `figures` by language, `curve` as rows of (share of examples, figures…)."""
    languages = list(figures)
    lines = [HEAD, "## Data", ""]
    lines += [f"- {name}: {LICENCES[name]}" for name in sources]
    lines += ["", "## On the set-aside fifth", "", _row(["", *languages]), _row(["---"] * (len(languages) + 1))]
    lines += [
        _row([name, *(f"{figures[language][name]:.3f}" for language in languages)]) for name in figures[languages[0]]
    ]
    if curve:
        lines += [
            "",
            "## Learning curve (verdicts without meaning, mean of the four languages, set-aside fifth)",
            "",
        ]
        lines += [_row(curve[0]), _row(["---"] * len(curve[0]))] + [_row(row) for row in curve[1:]]
    path.write_text("\n".join(lines) + "\n", "utf-8")


def _row(cells: list[Any]) -> str:
    return f"| {' | '.join(str(cell) for cell in cells)} |"
