"""Which language the author writes."""

import re
from functools import cache

from langdetect import PROFILES_DIRECTORY
from langdetect.detector_factory import DetectorFactory
from langdetect.lang_detect_exception import LangDetectException

from replywell.analyse.model import Language

OURS = ("ru", "en", "pl", "et")
UNDECIDED = Language("und", "und", 0.0)


@cache
def _factory() -> DetectorFactory:
    factory = DetectorFactory()
    factory.load_profile(PROFILES_DIRECTORY)
    factory.set_seed(0)
    return factory


def detect_language(text: str, page_language: str | None = None) -> Language:
    """Return the language of `text`; texts without letters are `und`."""
    if not re.search(r"[^\W\d_]{2}", text):
        return UNDECIDED
    detector = _factory().create()
    detector.append(text[:2000])
    try:
        best = detector.get_probabilities()[0]
    except (LangDetectException, IndexError):
        return UNDECIDED
    code = best.lang if best.lang in OURS else "other"
    return Language(code, best.lang, round(best.prob, 3))
