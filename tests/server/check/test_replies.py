"""The checker against replies that people wrote and labelled, language by language."""

from pathlib import Path

import pytest
from tests.server.check.score import read_cases, score

FILES = sorted((Path(__file__).parent / "replies").glob("*.jsonl"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_rules_are_found_and_clean_replies_are_left_alone(file):
    result = score(read_cases(file))
    assert result.f1 >= 0.85, "\n".join(result.mistakes)
    assert result.block_precision >= 0.95, "\n".join(result.mistakes)
    assert result.clean_rate >= 0.95, "\n".join(result.mistakes)
