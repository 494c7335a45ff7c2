"""Pages for people, drawn by the server: they work without a script and without an extension."""

from replywell.web.guidelines import blueprint as guidelines

BLUEPRINTS = (guidelines,)
