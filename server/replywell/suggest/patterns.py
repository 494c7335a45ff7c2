"""Patterns of the data, compiled once: `re` itself keeps 512, and those of four languages are more."""

import re
from functools import cache


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Return a pattern of the phrases; letters may be large or small. Not for what a customer wrote: it stays."""
    return re.compile(pattern, re.IGNORECASE)
