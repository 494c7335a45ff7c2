"""Replywell: read a customer's review, suggest a reply worth posting, know that it stands on the page."""

__version__ = "0.1.0"
