"""Personal data that the author did not publish."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from replywell.check.model import Hit
from replywell.check.personal import find_personal_data
from replywell.check.situation import Situation
from replywell.check.text import normalise

_CODES = frozenset({"card", "pesel", "isikukood"})
_LONG_NUMBER = re.compile(
    r"(?<![\w+,.])[A-Z]{0,4}-?\d{4,}(?:-\d{3,})*(?!\w)(?!\s*(?:руб|₽|р\.|zł|eur|€|£|\$|ml|мл|г\b|g\b|мач|mah|вт|w\b))",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")


def reveals(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield codes and cards, customers' phones and mails, order numbers, addresses and names of others.

    `numbers`: concepts of which one must stand in the sentence of a long number; `owners`: the same for contacts;
    `helpers`: concepts in whose sentence a number is that of those who help in need.
    """
    known = normalise(" ".join([*situation.known_texts(), situation.review.review.author or ""]))
    yield from _data(situation, item, known)
    yield from _order_numbers(situation, item, known)
    for mention in situation.reply.find(*item["addresses"]):
        numbers = [token.norm for token in mention.tokens if token.norm[0].isdigit()]
        if not all(number in known for number in numbers):
            yield Hit(span=mention.span)
    # Whom a reply to praise names is mostly the one who is praised.
    persons = item["persons"] if situation.review.polarity != "positive" else ()
    for mention in situation.reply.find(*persons):
        names = [token for token in mention.tokens[1:] if token.text[0].isupper()]
        if names and not all(_is_known(token.norm, known) for token in names):
            yield Hit(span=mention.span)
    yield from _surname(situation, known)


def _data(situation: Situation, item: Mapping[str, Any], known: str) -> Iterator[Hit]:
    for datum in find_personal_data(situation.reply.text, situation.reply.language):
        if re.sub(r"\D", "", datum.value) and _digits_known(datum.value, known):
            continue
        is_customers = datum.kind in ("phone", "email") and _in_sentence_with(situation, datum.start, item["owners"])
        if datum.kind in _CODES or is_customers:
            yield Hit(span=(datum.start, datum.end))


def _order_numbers(situation: Situation, item: Mapping[str, Any], known: str) -> Iterator[Hit]:
    for match in _LONG_NUMBER.finditer(situation.reply.text):
        marked = situation.reply.text[max(0, match.start() - 2) : match.start()].strip() in ("#", "№", "Nº")
        if _YEAR.fullmatch(match.group()) and not marked:
            continue
        if not _digits_known(match.group(), known) and (
            marked
            or _in_sentence_with(situation, match.start(), item["numbers"])
            and not _in_sentence_with(situation, match.start(), item["helpers"])
        ):
            yield Hit(span=match.span())


def _in_sentence_with(situation: Situation, place: int, concepts: list[str]) -> bool:
    for chart in situation.reply.charts:
        tokens = chart.sentence.tokens
        if tokens[0].start <= place <= tokens[-1].end:
            return chart.has(*concepts)
    return False


def _surname(situation: Situation, known: str) -> Iterator[Hit]:
    """Yield a capitalised word after the author's first name that the page does not show."""
    author = (situation.review.review.author or "").split()
    if not author:
        return
    for sentence in situation.reply.sentences:
        for first, second in zip(sentence.tokens, sentence.tokens[1:], strict=False):
            is_name = _same_name(first.norm, normalise(author[0])) and _looks_like_name(second.text)
            if is_name and not _is_known(second.norm, known):
                yield Hit(span=(second.start, second.end))


def _same_name(word: str, name: str) -> bool:
    return len(name) >= 3 and word[:3] == name[:3] and abs(len(word) - len(name)) <= 3


def _looks_like_name(text: str) -> bool:
    return len(text) >= 4 and text[0].isupper() and text[1:].islower()


def _is_known(word: str, known: str) -> bool:
    return word[: max(3, len(word) - 3)] in known


def _digits_known(value: str, known: str) -> bool:
    digits = re.sub(r"\D", "", value)
    return bool(digits) and digits in re.sub(r"\D", "", known)
