"""Pure: review, analysis and context → drafts. No Flask, no database, no I/O once the data is loaded."""

from replywell.suggest.engine import suggest
from replywell.suggest.model import Draft, Move
from replywell.suggest.starting_point import as_starting_point

__all__ = ["Draft", "Move", "as_starting_point", "suggest"]
