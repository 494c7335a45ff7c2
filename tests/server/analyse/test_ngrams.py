"""The n-grams that a model is trained on are those that it reads, worked out once a word."""

import sys
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "scripts"))

from replywell.analyse import bags  # noqa: E402
from replywell.analyse.clues import clue_count  # noqa: E402
from replywell.analyse.questions import QUESTIONS  # noqa: E402
from replywell.analyse.sentiment_model import NgramLayer  # noqa: E402
from replywell.analyse.sentiment_ngrams import BUCKETS  # noqa: E402
from replywell.analyse.tokens import read_tokens  # noqa: E402
from replywell.analyse.verdicts import VerdictModel, spoken_words  # noqa: E402
from replywell.analyse.word_grams import gram_hashes  # noqa: E402
from replywell.analyse.word_table import WordTable  # noqa: E402
from training.examples import LANGUAGES, Example  # noqa: E402
from training.sentiment_rows import read_shelf  # noqa: E402
from training.sentiment_samples import Sample, lexicon_samples, thing_samples  # noqa: E402
from training.verdicts import rows_of  # noqa: E402

TEXTS = [
    "The room was not very clean, but breakfast was great! Would not stay again.",
    "ok",
    "Nie polecam, obsługa niemiła. Nie działa, nie odpisują, nie oddali pieniędzy",
]


@pytest.mark.parametrize("text", TEXTS)
def test_single_words_come_to_the_same_sums_as_the_rows_that_are_learned_from(text):
    chance = np.random.RandomState(0)
    weights = chance.randint(-2_000, 2_000, (BUCKETS, 4)).astype(np.int16)
    scale, bias = np.full(4, 1e-3, np.float32), np.array([0.1, -0.2, 0.3, 0], np.float32)
    shelf = read_shelf([Sample("pl" if "Nie" in text else "en", text, "negative", "own", 1.0, 0)])
    clauses = shelf.clauses[0]
    ends, denied = [clause.end for clause in clauses], [at for clause in clauses for at in clause.denied]

    parts, whole = NgramLayer(weights, scale, bias).logits(shelf.words[0], ends, denied)

    assert np.allclose(parts, shelf.clause_rows @ (weights * scale) + bias, atol=1e-3)
    assert np.allclose(whole, shelf.whole_rows @ (weights * scale) + bias, atol=1e-3)


@pytest.mark.parametrize("text", TEXTS)
def test_verdicts_read_what_they_learned_from(text):
    chance = np.random.RandomState(0)
    size = len(QUESTIONS)
    buckets = chance.randint(-127, 127, (bags.BUCKETS, size)).astype(np.int8)
    clues, none = chance.normal(size=(clue_count(), size)).astype(np.float32), np.zeros(size, np.float32)
    example = Example("en", "hotel", text, None, "negative", {}, frozenset(), "explain")
    place = LANGUAGES.index("en")
    rows = rows_of([example])
    table = np.zeros((rows.shape[1], size), np.float32)
    table[place * bags.BUCKETS : (place + 1) * bags.BUCKETS] = buckets
    table[len(LANGUAGES) * bags.BUCKETS :][: clue_count()] = clues

    model = VerdictModel(buckets, none + 1, clues, none, none)
    margins = model.margins(text, spoken_words(read_tokens(text), "en"), "en")

    assert np.allclose(list(margins.values()), (rows @ table)[0], atol=1e-2)


def test_a_negation_denies_the_words_behind_it_up_to_the_end_of_the_clause():
    shelf = read_shelf([Sample("en", "It was not a clean room, we left", "negative", "own", 1.0, 0)])
    denied = [shelf.words[0][at] for clause in shelf.clauses[0] for at in clause.denied]

    assert denied == ["a", "clean", "room"]


def test_forms_of_a_word_share_their_letters():
    shared = set(gram_hashes("uszkodzony")) & set(gram_hashes("uszkodzonego"))

    assert len(shared) > len(gram_hashes("uszkodzony")) / 2


def test_a_table_reads_a_word_once_and_begins_anew_when_full():
    read = []
    table = WordTable(1, lambda word: read.append(word) or np.array([len(word)], np.float32), remembered=2)

    assert table.rows(["to", "be", "to"]).tolist() == [[2], [2], [2]]
    assert table.rows(["or", "not", "to", "be"]).tolist() == [[2], [3], [2], [2]]
    assert read == ["to", "be", "or", "not"]
    table.rows(["to"])
    assert read[-1] == "to"


def test_the_lexicon_teaches_its_words_with_their_side():
    taught = {sample.text: sample.label for sample in lexicon_samples("en")}

    assert taught["awful"] == "negative"
    assert taught["excellent"] == "positive"


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_things_are_taught_as_texts_that_judge_nobody(language):
    names = thing_samples(language)

    assert len(names) > 300
    assert {name.label for name in names} == {"neutral"}
    assert not {name.text for name in names} & {word.text for word in lexicon_samples(language)}
