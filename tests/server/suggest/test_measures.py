"""Floors for the drafts as a whole, on examples that are set aside: rules kept, language right, no two alike."""

import hashlib
from pathlib import Path
from statistics import mean

import pytest

from replywell.check.kinds.repetition import five_grams, similarity
from replywell.context import Context, ReviewInput
from replywell.suggest import suggest

EXAMPLES = Path(__file__).resolve().parents[3] / "shared" / "languages"
TONES = {"+": "positive", "-": "negative", "?": "neutral"}
COUNT = 50


def set_aside(language):
    """Return the labels and texts of the examples that no model is trained on, in a mixed but fixed order."""
    found = []
    for path in sorted((EXAMPLES / language / "examples").glob("*.tsv")):
        for line in path.read_text("utf-8").splitlines()[1:]:
            cells = line.split("\t")
            digest = hashlib.sha256(cells[-1].replace("\\n", "\n").encode()).digest()
            if digest[0] < 51 and len(cells) == 6:
                found.append((digest, cells))
    return [cells for _, cells in sorted(found)]


@pytest.fixture(scope="module")
def answered():
    """Return the drafts of the first examples of a language, each written after the 50 before it."""
    kept: dict[str, list[tuple[list[str], list]]] = {}

    def answer(language, analysed):
        if language not in kept:
            recent: list[str] = []
            kept[language] = []
            for cells in set_aside(language)[:COUNT]:
                sentiment, aspects, signals, reaction, stars, text = cells
                review = ReviewInput(text.replace("\\n", "\n"), None if stars == "-" else int(stars))
                analysis = analysed(language, sentiment, reaction=reaction)
                pairs = [(cell[:-1], TONES[cell[-1]]) for cell in aspects.split(",") if cell[-1:] in TONES]
                analysis |= {"aspects": dict(pairs), "topics": [topic for topic, _ in pairs]}
                analysis["signals"] |= {
                    name: name in signals.split(",") for name in ("vague", "safety", "legal", "leader")
                }
                drafts = suggest(review, Context(recent_replies=tuple(recent[:50])), analysis=analysis)
                kept[language].append((cells, drafts))
                recent.insert(0, drafts[0].text)
        return kept[language]

    return answer


@pytest.mark.parametrize("language", ["ru", "en", "pl", "et"])
def test_drafts_keep_the_rules_and_the_language(language, answered, analysed):
    drafts = [draft for _, three in answered(language, analysed) for draft in three]

    kept = [not any(f.severity in ("block", "warn") for f in draft.findings) for draft in drafts]

    assert mean(kept) >= 0.95
    assert {draft.language for draft in drafts} == {language}


@pytest.mark.parametrize("language", ["ru", "en", "pl", "et"])
def test_drafts_are_unlike_the_fifty_before(language, answered, analysed):
    grams = [five_grams(three[0].text) for _, three in answered(language, analysed)]

    highest = [max(similarity(grams[n], other) for other in grams[max(0, n - 50) : n]) for n in range(1, len(grams))]

    assert mean(highest) <= 0.35
    assert len({three[0].text.split(".")[0] for _, three in answered(language, analysed)}) >= COUNT * 0.6


@pytest.mark.parametrize("language", ["ru", "en", "pl", "et"])
def test_no_complaint_is_answered_with_joy(language, answered, analysed):
    joyful = [
        draft.text
        for cells, three in answered(language, analysed)
        for draft in three
        if cells[0] == "negative" and {"thanks", "praise", "passed_on"} & set(draft.moves)
    ]

    assert joyful == []
