"""All blueprints of the server."""

from replywell.api.browse import blueprint as browse
from replywell.api.check import blueprint as check
from replywell.api.devices import blueprint as devices
from replywell.api.guidelines import blueprint as guidelines
from replywell.api.health import blueprint as health
from replywell.api.model_drafts import blueprint as model_drafts
from replywell.api.pages import blueprint as pages
from replywell.api.replies import blueprint as replies
from replywell.api.reviews import blueprint as reviews
from replywell.api.rules import blueprint as rules
from replywell.api.sites import blueprint as sites

BLUEPRINTS = [health, browse, devices, pages, reviews, model_drafts, replies, check, sites, guidelines, rules]
