"""A code word to be named at the till or typed at the checkout: a discount, whatever it is called."""

from collections.abc import Iterator, Mapping
from typing import Any

from replywell.check.model import Hit
from replywell.check.situation import Situation


def gives_code(situation: Situation, item: Mapping[str, Any]) -> Iterator[Hit]:
    """Yield a word in capitals that no text of the case has, where the sentence tells to type or to say it (`find`).

    `letters`: how long it must be at least. Digits behind it make it surely a code.
    """
    known = " ".join(situation.known_texts())
    for chart in situation.reply.charts:
        if not chart.has(*item["find"]):
            continue
        tokens = chart.sentence.tokens
        for token, after in zip(tokens, (*tokens[1:], None), strict=True):
            if len(token.text) >= item["letters"] and token.text.isalpha() and token.text.isupper():
                numbered = after is not None and after.norm[0].isdigit() and after.start == token.end
                if token.text not in known:
                    yield Hit(span=(token.start, after.end if after and numbered else token.end), sure=numbered)
