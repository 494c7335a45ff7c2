"""Train the language model: 30 languages, hashed character n-grams, one softmax layer."""

import random
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from scipy import sparse

from replywell.analyse.language_text import normalise
from replywell.analyse.ngrams import char_ngrams, code_points

BITS = 17
LONGEST = 5
OURS = ("ru", "en", "pl", "et")
