"""What each sentence of a reply does (blames, denies, promises …), by two models together.

One weighs words, word pairs and concepts of a language, the other (`act_net.py`) what words mean in all of them.
"""

from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache
from math import sqrt
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from replywell.analyse.model_files import read_model
from replywell.analyse.word_vectors import load_word_vectors
from replywell.check.act_net import ActNet, mark_of
from replywell.check.chart import Chart
from replywell.check.text import Token
from replywell.check.told import TONES, Beside, Told, beside_none

Floats = NDArray[np.float32]

ACTS = (
    "admission", "advert", "ask_change", "ask_data", "asks_customer", "belittle_rival", "blame_customer",
    "blame_partner", "deny", "fake", "incentive", "internal", "never_again", "platform_bad", "play_down",
    "private_letter", "private_matter", "promise_compensate", "promise_costs", "promise_delivery", "promise_refund",
    "promise_repair", "promise_replace", "punish", "redirect", "rude", "stop_use",
)  # fmt: skip
# What sentences are made of in every language alike. No concept that is an act itself: the lexicon learnt the labelled
# sentences by heart, so here it would promise more than it keeps elsewhere.
PARTS = (
    "apology", "apology_aside", "arranges", "ask_inside", "blame_denied", "but_word", "change_denied",
    "check_promise", "choice_word", "complaint_word", "contacts_partner", "contrast", "customer_first", "danger",
    "danger_denied", "data_noun", "denial_excused", "disparage", "elsewhere", "emergency", "failure", "fake_denied",
    "fixed_it", "greeting", "hedge", "hotline", "if_word", "incentive_denied", "incentive_owed", "incentive_thing",
    "informal", "neg", "no_promise", "not_good", "order_word", "own_strong", "ownership", "partner", "platform_any",
    "praise_word", "private_channel", "rating_word", "redirect_denied", "regret", "remedy_compensate", "remedy_costs",
    "remedy_discount", "remedy_refund", "remedy_repair", "remedy_replace", "rival", "rival_denied", "stock_phrase",
    "thanks", "third_person", "time_named", "time_vague", "your_contact",
)  # fmt: skip
# The places of `part_places`.
PLACES = 2 * len(PARTS) + len(TONES)
BITS = 18
# One word pair among a hundred must not outweigh a concept; the grams of a sentence share a length of one.
PART_WEIGHT = 0.2
# Endings say who does it and when; shorter words are endings themselves.
ENDINGS, ENDED = (2, 3), 4
# How much the net says beside them, of one: chosen by leaving out the sentences of a writer in all languages at once.
SAY = np.float32(0.4)
# Sentences whose acts are kept: our own phrases come again in draft after draft, and a reply with every keystroke.
KEPT = 4_000
_PACKED = Path(__file__).parent / "models"
_MARKS = frozenset("?!:;…")


def gram_buckets(language: str, tokens: Sequence[Token], beside: Beside) -> list[int]:
    """Return the buckets of the words, of their beginnings and endings, and of two and three in a row or around one.

    Once more where words of the review come back, as "no @", whatever they are; and by themselves after praise.
    """
    shown = [place for place, token in enumerate(tokens) if token.is_word or token.norm in _MARKS]
    words = ["<", *(_shape(tokens[place].norm) for place in shown), ">"]
    back = [False, *(beside.echoes[shown, 1] > 0).tolist(), False]
    stems = [word[:5] for word in words]
    ends = [word[-max(ENDINGS) :] for word in words]
    grams = []
    buckets: list[int] = []
    for place, word in enumerate(words):
        buckets += _word_buckets(language, word)
        if place + 1 < len(words):
            grams += [f"b{stems[place]}_{stems[place + 1]}", f"f{ends[place]}_{ends[place + 1]}"]
        if place + 2 < len(words):
            first, middle, last = stems[place : place + 3]
            grams += [f"s{first}_{last}", f"t{first}_{middle}_{last}"]
    heard = ["@" if echo else stem for echo, stem in zip(back, stems, strict=True)]
    for place, echo in enumerate(back):
        if echo:
            before, after = heard[place - 1], heard[place + 1]
            grams += [f"x{before}", f"y{after}", f"z{before}_{after}"]
            grams += [f"v{heard[place - 2]}_{before}"] if place > 1 else []
            grams += [f"u{after}_{heard[place + 2]}"] if place + 2 < len(words) else []
    if TONES[beside.tone] == "positive":
        grams += [f"+{stem}" for stem in stems]
    return buckets + _hashed(language, grams)


# Replies say the same few thousand words again and again.
@lru_cache(maxsize=8_000)
def _word_buckets(language: str, word: str) -> list[int]:
    grams = [f"w{word}", f"p{word[:4]}", f"q{word[:6]}"]
    if len(word) >= ENDED:
        grams += [f"e{word[-size:]}" for size in ENDINGS]
    return _hashed(language, grams)


def _hashed(language: str, grams: Sequence[str]) -> list[int]:
    # No gram holds a line break: joined, all are encoded at once.
    joined, before = "\n".join(grams).encode("utf-8", "surrogatepass"), crc32(language.encode())
    return [crc32(gram, before) >> (32 - BITS) for gram in joined.split(b"\n")]


def weigh_grams(language: str, tokens: Sequence[Token], beside: Beside) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Return the buckets of a sentence, each once, and their weights: the row has a length of one."""
    counts = sorted(Counter(gram_buckets(language, tokens, beside)).items())
    length = sqrt(sum([times * times for _, times in counts]))
    places, weights = zip(*[(place, times / length) for place, times in counts], strict=True)
    return np.array(places, np.intp), np.array(weights)


def part_places(chart: Chart, tone: int) -> list[int]:
    """Return the places of the concepts that the sentence holds: in PARTS, and after praise once more behind them.

    Behind both stand the tones of the review: what thanks after praise may mock after a complaint.
    """
    places = [place for place, part in enumerate(PARTS) if chart.find(part)]
    if TONES[tone] == "positive":
        places += [len(PARTS) + place for place in places]
    return [*places, 2 * len(PARTS) + tone]


def _shape(word: str) -> str:
    return "#" if word[0].isdigit() else word


class ActModel:
    """Weights by bucket (bytes times `scale`) and by part, and a bias, for each of ACTS; beside them the net."""

    def __init__(self, buckets: NDArray[np.int8], scale: Floats, parts: Floats, bias: Floats, net: ActNet) -> None:
        """Take the trained numbers."""
        self._buckets, self._scale, self._parts, self._bias, self._net = buckets, scale, parts, bias, net
        self._kept: dict[tuple[object, ...], list[float]] = {}

    def logits(self, language: str, chart: Chart, told: Told | None = None) -> list[float]:
        """Return how likely the sentence does each of ACTS beside the review, as log odds; the newest are kept."""
        tokens = chart.sentence.tokens
        beside = told.beside(tokens, self._net.vectors(tokens)) if told else beside_none(tokens)
        words = (language, beside.tone, beside.echoes.tobytes(), *(word for token in tokens for word in token[:2]))
        found = self._kept.get(words)
        if found is None:
            if len(self._kept) >= KEPT:
                # A new table, not an emptied one: another thread may still be reading the old.
                self._kept = {}
            found = self._kept[words] = self._weigh(language, chart, beside)
        return found

    def _weigh(self, language: str, chart: Chart, beside: Beside) -> list[float]:
        places, weights = weigh_grams(language, chart.sentence.tokens, beside)
        grams = (weights @ self._buckets.take(places, axis=0)) * self._scale
        total = self._bias + grams + PART_WEIGHT * self._parts[part_places(chart, beside.tone)].sum(axis=0)
        both = (1 - SAY) * total + SAY * self._net.logits(language, chart.sentence.tokens, beside)
        return [float(odds) for odds in both]


@cache
def load_act_model() -> ActModel:
    """Return the trained model, read once.

    Raises RuntimeError where it was trained for other acts or grams, or beside another table of word vectors.
    """
    data = read_model("acts.npz", packed=_PACKED)
    shape = tuple(map(str, data["acts"])), data["buckets"].shape[0], data["parts"].shape[0]
    if shape != (ACTS, 1 << BITS, PLACES):
        raise RuntimeError("acts.npz was trained for other acts, grams or parts; run scripts/train --only acts.")
    vectors = load_word_vectors()
    if int(data["vectors"]) != mark_of(vectors):
        raise RuntimeError("acts.npz was trained with another words.npz; run scripts/train --only acts.")
    net = ActNet(data, vectors)
    return ActModel(data["buckets"], data["scale"], data["parts"].astype(np.float32), data["bias"], net)
