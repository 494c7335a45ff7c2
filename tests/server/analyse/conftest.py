"""Hypothesis: a short run by default; HYPOTHESIS_PROFILE=hostile makes it 100,000 texts."""

import os

from hypothesis import settings

settings.register_profile("short", max_examples=150, derandomize=True)
settings.register_profile("hostile", max_examples=100_000, derandomize=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "short"))
