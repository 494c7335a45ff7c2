"""The lexicon sees what labelled sentences do; a floor, as the entries were written with these sentences at hand."""

import pytest
from tests.server.check.acts import ACTS, LANGUAGES, SHARED, Count, count_acts, read_act_samples

from replywell.check import acts as model
from replywell.check.lexicon import load_lexicon


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lexicon_keeps_seeing_what_it_saw(language: str) -> None:
    counts = {act: count for act, (count, _) in count_acts(language, list(read_act_samples(language))).items()}
    # What an admission is was drawn wider after the lexicon had been written: most of them the model alone hears.
    admission = counts.pop("admission")

    rest = counts.values()
    total = Count(*(sum(getattr(count, name) for count in rest) for name in ("right", "extra", "missed")))

    assert total.precision >= 0.7
    assert total.recall >= 0.92
    assert admission.precision >= 0.75
    assert admission.recall >= 0.35


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_labelled_twice(language: str) -> None:
    texts = [sample.text for sample in read_act_samples(language)]

    assert len(texts) == len(set(texts))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_act_is_seen_by_concepts_that_exist(language: str) -> None:
    known = set(load_lexicon(language).concepts)

    assert {concept for concepts in ACTS.values() for concept in concepts} <= known


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_only_the_model_learns_from_has_only_acts_that_it_knows(language: str) -> None:
    folder = SHARED / language / "acts"
    lines = [
        (path.name, number, line.split("\t")[0])
        for part in ("pairs", "voices")
        for path in sorted((folder / part).glob("*.tsv"))
        for number, line in enumerate(path.read_text("utf-8").splitlines()[1:], 2)
    ]

    assert [line for line in lines if set(filter(None, line[2].split(","))) - set(model.ACTS)] == []
    assert lines
