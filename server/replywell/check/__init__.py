"""Check a reply against the rules: pure, no input or output after the data is loaded."""

from replywell.check.edits import edit_rules
from replywell.check.engine import check
from replywell.check.export import export_rules
from replywell.check.line import check_line
from replywell.check.model import Finding

__all__ = ["Finding", "check", "check_line", "edit_rules", "export_rules"]
