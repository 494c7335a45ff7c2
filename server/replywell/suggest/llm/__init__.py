"""A language model may reword a draft: off by default, told only what the plan, facts and rules say.

Beside the pure rest of `suggest`, this room talks to the network: to the one server that the settings name.
"""

from replywell.suggest.llm.model import ModelSettings, ModelUnavailable, Piece, Usage
from replywell.suggest.llm.server import ask_server
from replywell.suggest.llm.write import write_with_model

__all__ = ["ModelSettings", "ModelUnavailable", "Piece", "Usage", "ask_server", "write_with_model"]
