"""The lexicon sees what labelled sentences do; a floor, as the entries were written with these sentences at hand."""

import pytest
from tests.server.check.acts import ACTS, LANGUAGES, Count, count_acts, read_act_samples

from replywell.check.lexicon import load_lexicon


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lexicon_keeps_seeing_what_it_saw(language: str) -> None:
    counts = [count for count, _ in count_acts(language, list(read_act_samples(language))).values()]

    total = Count(*(sum(getattr(count, name) for count in counts) for name in ("right", "extra", "missed")))

    assert total.precision >= 0.7
    assert total.recall >= 0.92


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_labelled_twice(language: str) -> None:
    texts = [sample.text for sample in read_act_samples(language)]

    assert len(texts) == len(set(texts))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_act_is_seen_by_concepts_that_exist(language: str) -> None:
    known = set(load_lexicon(language).concepts)

    assert {concept for concepts in ACTS.values() for concept in concepts} <= known
