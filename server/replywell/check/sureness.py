"""How sure the checker is that a sentence does something: what the lexicon sees and what the model says, together."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from math import inf

from replywell.check.acts import ACTS
from replywell.check.reading import Mention, Reading


class Verdict(Enum):
    """What the two readers come to. What is sure keeps its rule's severity, what may be is a hint."""

    NO = 0
    MAYBE = 1
    SURE = 2


@dataclass(frozen=True)
class Lines:
    """From which log odds of the model an act may be there, and surely is: where the lexicon sees it, and where not."""

    seen_maybe: float = -2.5
    seen_sure: float = -0.5
    alone_maybe: float = -1.0
    alone_sure: float = 1.0


# Drawn on replies of writers from whom the model had not learnt (docs/checker.md): a hint where about half are right,
# sure where nearly all are. Where the lexicon was right whatever the model said, it is believed.
_TRUSTED = Lines(seen_maybe=-inf, seen_sure=-5.0, alone_maybe=0.5)
_LINES = {
    "admission": Lines(seen_maybe=-inf, seen_sure=-5.0, alone_maybe=-1.5, alone_sure=-1.0),
    "advert": Lines(seen_maybe=-3.0, seen_sure=-1.0, alone_maybe=-0.5, alone_sure=1.5),
    "ask_data": Lines(seen_maybe=-1.8),
    "ask_change": Lines(seen_sure=0.0, alone_maybe=-1.25),
    "belittle_rival": Lines(seen_maybe=-2.3, alone_maybe=-1.6),
    "blame_customer": Lines(seen_maybe=-1.5, seen_sure=-1.0, alone_maybe=-0.8),
    "blame_partner": Lines(seen_maybe=-1.5, alone_maybe=-1.4),
    # An innocent word of what was found or done looks much like a denial.
    "deny": Lines(seen_maybe=-1.8, seen_sure=0.3, alone_maybe=-0.6, alone_sure=1.5),
    "fake": Lines(seen_maybe=-2.9, seen_sure=0.0, alone_maybe=-2.0),
    "incentive": Lines(seen_sure=-1.0, alone_maybe=-1.0),
    "internal": _TRUSTED,
    "never_again": Lines(seen_maybe=-3.0, seen_sure=-1.0),
    "play_down": Lines(seen_maybe=-5.0, seen_sure=-4.0, alone_maybe=-1.6),
    "platform_bad": Lines(seen_maybe=-inf, seen_sure=-5.0, alone_maybe=-1.5),
    "private_matter": Lines(seen_maybe=-inf, seen_sure=-2.5, alone_maybe=-1.0),
    "punish": _TRUSTED,
    "redirect": Lines(alone_maybe=-1.3),
    # Sarcasm looks like plain words: what the model alone takes for it is mostly none.
    "rude": Lines(seen_maybe=-2.0, seen_sure=0.0, alone_maybe=0.3, alone_sure=1.5),
    # Whether a promise may be made is a question of the case, not of its words.
    **dict.fromkeys((act for act in ACTS if act.startswith("promise")), Lines(seen_maybe=-4.5)),
}
_USUAL = Lines()
# What is done by quoting.
_QUOTING = frozenset({"private_letter"})
_PLACE = {act: place for place, act in enumerate(ACTS)}


def read_act(reply: Reading, sentence: int, act: str, seen: Sequence[Mention] = ()) -> Verdict:
    """Return whether the sentence does the act; `seen`: where the lexicon says so."""
    place = _PLACE[act]
    heard = reply.acts[sentence] if seen or act in _QUOTING else reply.acts_of_our_words(sentence)
    odds = heard[place]
    if seen:
        odds = max(odds, *[reply.acts_of_clause(one)[place] for one in seen])
    lines = _LINES.get(act, _USUAL)
    maybe, sure = (lines.seen_maybe, lines.seen_sure) if seen else (lines.alone_maybe, lines.alone_sure)
    return Verdict.SURE if odds >= sure else Verdict.MAYBE if odds >= maybe else Verdict.NO
