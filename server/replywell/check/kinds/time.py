"""Is the time named by which the customer hears again?"""

from collections.abc import Iterator, Mapping
from typing import Any

from replywell.check.chart import Chart
from replywell.check.details import same_stem
from replywell.check.model import Hit
from replywell.check.reading import is_negated
from replywell.check.situation import Situation
from replywell.check.wording import Interval


def names_no_time(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield a hit where the reply promises to check or come back and names no time ("soon" is none).

    A promise that waits for the customer's answer in the same sentence has no time of its own, unless it has a vague
    one ("send me … and I will be back soon"). "At once" is a time, but not in "at once when we know more"; nor is
    what the review tells of ("down since August"). What we do with every review (`habit`) is no promise.
    """
    reply = situation.reply
    if any(_names_time(situation, chart) for chart in reply.charts):
        return
    for mention in reply.find("check_promise"):
        waits = mention.chart.has("customer_first", "if_word") and not mention.chart.has("once_we", "time_vague")
        if mention.chart.has("contacts_partner", *item.get("habit", ())):
            continue
        if not waits and not is_negated(mention):
            yield Hit(span=mention.span)
            return


def _names_time(situation: Situation, chart: Chart) -> bool:
    times = set(chart.find("time_named"))
    if chart.has("once_we"):
        times -= set(chart.find("at_once"))
    if times and not chart.has("check_promise"):
        times = {time for time in times if not _is_theirs(situation, chart, time)}
    return bool(times)


def _is_theirs(situation: Situation, chart: Chart, time: Interval) -> bool:
    words = [token.norm for token in chart.sentence.tokens[time[0] : time[1]] if token.is_word]
    return all(any(same_stem(word, other) for other in situation.review.words_for_quote) for word in words)
