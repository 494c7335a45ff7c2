"""What of several things told an answer names first: the gravest trouble, and of a praise what it is about.

Whoever was overcharged and waited on the telephone is answered about the money, in whatever order it is told. A topic
has its weight here; a matter that weighs otherwise than its topic says so itself (`weighs` in `matters.json`).
"""

from replywell.suggest.known_matters import KnownMatter

# Flaws are of what works, but poorly; a loss is what broke, never came or was not done.
# Whoever only says that he will not come back has given a verdict, which names nothing.
TROUBLES = ("harm", "money", "loss", "rudeness", "flaw", "wait", "nuisance", "price", "verdict")
GOODS = ("main", "side", "verdict")
_TROUBLE_OF_TOPIC = {
    "safety": "harm", "refund_return": "money", "billing_charge": "money", "delivery": "loss", "defect": "loss",
    "wrong_item_or_description": "loss", "warranty_repair": "loss", "connection_network": "loss",
    "app_software": "loss", "staff_service": "rudeness", "product_quality": "flaw", "food_taste": "flaw",
    "comfort_cleanliness": "flaw", "punctuality": "wait", "availability": "wait", "price_value": "price",
}  # fmt: skip
# That one will come again, or paid little, says nothing of what was good.
_SIDE = {"price_value", "packaging", "availability", "setup_howto", "other"}


def gravity_of(matter: KnownMatter) -> int:
    """Return the place of a matter in the order of its tone: what is named first has the lowest."""
    if matter.tone == "negative":
        return TROUBLES.index(matter.weighs or _TROUBLE_OF_TOPIC.get(matter.topic, "nuisance"))
    return GOODS.index(matter.weighs or ("side" if matter.topic in _SIDE else "main"))


def is_grave(matter: KnownMatter) -> bool:
    """Say whether a trouble is of the kind that harms people, so that no light word may meet it."""
    return matter.tone == "negative" and TROUBLES[gravity_of(matter)] == "harm"


def is_mild(matter: KnownMatter) -> bool:
    """Say whether a trouble is one of price or taste, or a verdict, of which nobody says that it "should not be so"."""
    return matter.tone == "negative" and TROUBLES[gravity_of(matter)] in ("price", "verdict")


def is_verdict(matter: KnownMatter) -> bool:
    """Say whether a matter names nothing but the verdict, so that any thing, topic or quotation says more."""
    return matter.weighs == "verdict"
