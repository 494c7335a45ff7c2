"""The checker against replies that people wrote and labelled, language by language."""

import time
from pathlib import Path

import pytest
from tests.server.check.score import read_cases, score

from replywell.check import check_line

FILES = sorted((Path(__file__).parent / "replies").glob("*.jsonl"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_rules_are_found_and_clean_replies_are_left_alone(file):
    result = score(read_cases(file))
    assert result.f1 >= 0.85, "\n".join(result.mistakes)
    assert result.block_precision >= 0.95, "\n".join(result.mistakes)
    assert result.clean_rate >= 0.95, "\n".join(result.mistakes)


def test_a_check_takes_at_most_ten_milliseconds_for_most_replies():
    cases = [case for file in FILES for case in read_cases(file)]
    for case in cases:
        check_line(case)  # words are looked up once
    spent = sorted(_seconds(case) for case in cases)
    assert spent[int(len(spent) * 0.95)] <= 0.010


def _seconds(case):
    # CPU time: the machine of the test may be busy with other things
    start = time.process_time()
    check_line(case)
    return time.process_time() - start
