"""Is the time named by which the customer hears again?"""

from collections.abc import Iterator, Mapping
from typing import Any

from replywell.check.chart import Chart
from replywell.check.model import Hit
from replywell.check.reading import is_negated
from replywell.check.situation import Situation


def names_no_time(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield a hit where the reply promises to check or come back and names no time ("soon" is none).

    A promise that waits for the customer's answer in the same sentence has no time of its own, unless it has a vague
    one ("send me … and I will be back soon"). "At once" is a time, but not in "at once when we know more".
    """
    reply = situation.reply
    if any(_names_time(chart) for chart in reply.charts):
        return
    for mention in reply.find("check_promise"):
        waits = mention.chart.has("customer_first", "if_word") and not mention.chart.has("once_we", "time_vague")
        if mention.chart.has("contacts_partner"):
            continue
        if not waits and not is_negated(mention):
            yield Hit(span=mention.span)
            return


def _names_time(chart: Chart) -> bool:
    times = chart.find("time_named")
    return bool(times) and not (chart.has("once_we") and set(times) <= set(chart.find("at_once")))
