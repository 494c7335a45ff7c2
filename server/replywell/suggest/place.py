"""Where the story of a review takes place, and what can hardly be meant there."""

from dataclasses import dataclass
from functools import cached_property

from replywell.suggest.read_review import ReadReview
from replywell.suggest.scene import find_scene, names_scene
from replywell.suggest.told import speaks_of_screen

GOODS = {"device", "object", "clothes", "beauty", "toy"}
# What cannot well be meant in a place, even if a word of the review could be about it.
_FOREIGN = {
    "app": {"food_taste", "packaging"},
    "table": {"connection_network", "app_software", "product_quality", "packaging", "wrong_item_or_description"},
    "stay": {"app_software", "packaging", "product_quality"},
    "clinic": {"app_software", "connection_network", "food_taste", "packaging", "delivery"},
    "beauty": {"food_taste", "connection_network", "packaging"},
    "car": {"food_taste", "connection_network", "packaging"},
    "phone": {"food_taste", "packaging"},
    "ride": {"connection_network", "packaging", "delivery"},
    "bank": {"food_taste", "packaging", "connection_network"},
    "order": {"connection_network", "comfort_cleanliness"},
}
_FOREIGN_TO_DEVICES = {"comfort_cleanliness", "food_taste"}
_NOT_KEPT = ("other", "money", "delivery")
_ORDERED = {"delivery", "packaging", "wrong_item_or_description", "refund_return"}


@dataclass(frozen=True)
class Place:
    """The place of one review."""

    read: ReadReview

    @cached_property
    def scene(self) -> str:
        """Where the story takes place: order, stay, table, clinic, ride …, or "any"."""
        scene = self._heard[0]
        return "order" if scene == "any" and self.has_goods else scene

    @cached_property
    def sure(self) -> str:
        """The scene, only where it is sure enough to speak of the visit, the stay or the journey."""
        scene, sure = self._heard
        return scene if sure else "any"

    @cached_property
    def _heard(self) -> tuple[str, bool]:
        return find_scene(self.read.review.text, self.read.language) if self.read.own_language else ("any", False)

    @property
    def has_order(self) -> bool:
        """Say whether it is sure that something was ordered: neither a word like "delivered" nor a thing is enough."""
        if self.sure == "order" or (self.scene == "order" and _ORDERED & self.read.aspects.keys()):
            return True
        return self.has_goods and names_scene("order", self.read.review.text, self.read.language)

    @cached_property
    def is_on_screen(self) -> bool:
        """Say whether the review speaks of an app, a phone or a site: a board game has no version."""
        return self.read.own_language and speaks_of_screen(self.read.review.text, self.read.language)

    @cached_property
    def has_goods(self) -> bool:
        """Say whether the review is about things that are bought and kept, and names no others."""
        things = [one for one in self.read.mentions if one.kind == "thing" and one.group not in _NOT_KEPT]
        return any(one.plain for one in things) and all(one.group in GOODS for one in things)

    @cached_property
    def foreign(self) -> set[str]:
        """The topics that a review of this place can hardly mean."""
        device = any(one.group == "device" and one.plain for one in self.read.mentions)
        return _FOREIGN.get(self.scene, set()) | (_FOREIGN_TO_DEVICES if device else set())
