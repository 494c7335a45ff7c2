"""Replywell: read a customer's review, suggest a reply worth posting, know that it stands on the page."""

import os

# The matrices of one review are small: threads that share them wait for each other longer than they work, and each
# worker of the server has its core already. It must be said before numpy is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

__version__ = "0.1.0"
