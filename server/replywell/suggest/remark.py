"""The one thing that an author who is content would have otherwise: "the only minus is …", "lovely, but …".

Thanks alone under such a text look as if nobody had read it to the end.
"""

import re
from dataclasses import dataclass

from replywell.analyse.sentiment import read_sentiment
from replywell.suggest.stretches import Stretch, find_stretches, in_quotes, quote_rules, telling, turns_before
from replywell.suggest.words import begun_after

_READ, _LEAST, _NEAR, _TURNS = 1500, 1, 3, 2
_SURE = 0.8
_ENDS = re.compile(r"[.!?…;\n]")
_CLAUSE_ENDS = re.compile(r"[.!?…;,:\n]")


@dataclass(frozen=True)
class Remark:
    """That something is remarked, and the author's words for it where they can be repeated."""

    quote: str | None


def find_remark(text: str, language: str) -> Remark | None:
    """Return the remark that the text announces, or that stands after "but" and is surely one."""
    stretches = list(find_stretches(text, language))
    for found in quote_rules(language)["remark"].finditer(text[:_READ]):
        if not _is_denied(text, found, language):
            around = [one for one in stretches if one.start <= found.start() and found.end() <= one.end]
            told = [one for one in around if _tells(one, found, language)]
            return Remark(in_quotes(told[-1].text, language) if told else None)
    turned = [one for one in stretches if turns_before(text, one.start, language)]
    for one in turned[:_TURNS]:
        if quote_rules(language)["remark_denied"].search(one.text):
            continue  # "but there was no crush after all": of a word of blame it says that there was none
        alone = read_sentiment(one.text, code=language)
        said = {item.speaks_for for item in alone.evidence}
        if alone.sentiment.label == "negative" and alone.sentiment.confidence >= _SURE and said == {"negative"}:
            return Remark(in_quotes(one.text, language))
    return None


def is_remark(text: str, stretch: Stretch, language: str) -> bool:
    """Say whether the words of the stretch announce a remark that its sentence does not deny, and name it."""
    found = quote_rules(language)["remark"].search(text, stretch.start, stretch.end)
    return found is not None and not _is_denied(text, found, language) and _tells(stretch, found, language)


def is_bare_remark(text: str, stretch: Stretch, language: str) -> bool:
    """Say whether the stretch announces a remark and names none: "could be better"."""
    found = quote_rules(language)["remark"].search(text, stretch.start, stretch.end)
    return found is not None and not _tells(stretch, found, language)


def denies_remark(text: str, stretch: Stretch, language: str) -> bool:
    """Say whether the words of the stretch name a remark only to say that there is none: "no downsides"."""
    found = quote_rules(language)["remark"].search(text, stretch.start, stretch.end)
    return found is not None and _is_denied(text, found, language)


def follows_remark(text: str, stretch: Stretch, language: str) -> bool:
    """Say whether a remark is announced in the sentence of the stretch, before it or in it."""
    start = begun_after(_ENDS, text, stretch.start)
    found = quote_rules(language)["remark"].search(text, start, stretch.end)
    return found is not None and not _is_denied(text, found, language)


def _tells(stretch: Stretch, found: re.Match[str], language: str) -> bool:
    """Say whether more is said than "the only minus"."""
    return telling(stretch.text.replace(found[0], " "), language) >= _LEAST


def _is_denied(text: str, found: re.Match[str], language: str) -> bool:
    """Say whether the words beside it say that there is no such thing: "no downsides".

    What follows after a comma or three words is told of the remark: „Ei meeldinud, et silte ei olnud“ denies nothing.
    """
    before, after = text[begun_after(_ENDS, text, found.start()) : found.start()], text[found.end() :]
    end = _CLAUSE_ENDS.search(after)
    near = " ".join((after[: end.start()] if end else after).split()[:_NEAR])
    return bool(quote_rules(language)["remark_denied"].search(f"{before}{found[0]} {near}"))
