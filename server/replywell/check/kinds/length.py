"""Too short to be kind, too long to be read, or outside the platform's limits."""

from collections.abc import Iterator, Mapping
from typing import Any

from replywell.check.chart import Chart
from replywell.check.model import Hit
from replywell.check.situation import Situation

_FRAME_WORDS = 2


def feels_wrong(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield a hit for a curt reply or a wall of text; `curt`, `bare`, `wall` are numbers of characters."""
    text = situation.reply.text.strip()
    sentences = [chart for chart in situation.reply.charts if not _is_frame(chart)]
    if len(text) < item["curt"] or (len(sentences) <= 1 and len(text) < item["bare"]):
        yield Hit(note="curt")
    elif len(text) > item["wall"]:
        yield Hit(note="wall")


def breaks_limit(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield a hit where the trimmed text is longer or shorter than the platform takes; warn if the limit is unsure."""
    platform = situation.platform
    size = len(situation.reply.text.strip())
    severity = None if platform.length_confidence == "verified" else "warn"
    if platform.max_length is not None and size > platform.max_length:
        over = size - platform.max_length
        values = (("size", str(size)), ("limit", str(platform.max_length)), ("over", str(over)))
        yield Hit(span=(platform.max_length, len(situation.reply.text)), severity=severity, note="long", values=values)
    elif platform.min_length is not None and size < platform.min_length:
        yield Hit(severity=severity, note="short", values=(("limit", str(platform.min_length)),))


def _is_frame(chart: Chart) -> bool:
    """Say whether the sentence is a greeting or a signature rather than an answer."""
    size = len(chart.sentence.words)
    return size <= _FRAME_WORDS or (size <= 2 * _FRAME_WORDS and any(start == 0 for start, _ in chart.find("greeting")))
