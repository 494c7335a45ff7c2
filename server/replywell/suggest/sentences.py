"""The sentences of a text, and which of them ask; "1.5", "e.g." and "18 min. on foot" end none."""

import re
from collections.abc import Iterator

_SHORTENED = re.compile(r"(?:^|\s)(?:\d+\s*)?[^\W\d_]{1,4}$")


def split_at(ends: re.Pattern[str], text: str) -> Iterator[tuple[int, int, bool]]:
    """Yield the span of what stands between `ends`, and whether it asks."""
    start = 0
    for stop in (*ends.finditer(text), None):
        end, mark = (stop.start(), stop[0]) if stop else (len(text), "")
        if stop and mark == "." and (text[stop.end() : stop.end() + 1].strip() or _is_shortened(text, start, stop)):
            continue
        yield start, end, "?" in mark
        start = stop.end() if stop else len(text)


def _is_shortened(text: str, start: int, stop: re.Match[str]) -> bool:
    """Say whether the full stop shortens a word: the sentence goes on in small letters."""
    # Where no sentence begins with a capital, a small letter tells nothing.
    goes_on = text[stop.end() :].lstrip()[:1].islower() and not text.lstrip()[:1].islower()
    return goes_on and bool(_SHORTENED.search(text[start : stop.start()]))
