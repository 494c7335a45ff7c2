"""Which topics of the analysis a thing of one topic may stand for: a complaint about a defect is about the product."""

_PRODUCT = frozenset({
    "product_quality", "defect", "safety", "warranty_repair", "setup_howto", "wrong_item_or_description", "packaging",
    "price_value", "refund_return", "availability", "competitor", "app_software",
})  # fmt: skip
_RELATED = {
    "product_quality": _PRODUCT,
    "defect": _PRODUCT,
    "wrong_item_or_description": _PRODUCT | {"delivery"},
    "packaging": frozenset({"packaging", "delivery", "defect", "product_quality"}),
    "delivery": frozenset({"delivery", "packaging", "punctuality", "wrong_item_or_description"}),
    "food_taste": frozenset({"food_taste", "safety"}),
    "staff_service": frozenset({"staff_service"}),
    "support_response": frozenset({"support_response"}),
    "app_software": frozenset({"app_software", "defect", "setup_howto"}),
    "connection_network": frozenset({"connection_network", "app_software", "defect"}),
    "punctuality": frozenset({"punctuality", "delivery"}),
    "comfort_cleanliness": frozenset({"comfort_cleanliness", "safety"}),
    "warranty_repair": frozenset({"warranty_repair", "product_quality", "defect"}),
    "billing_charge": frozenset({"billing_charge", "refund_return", "price_value"}),
    "refund_return": frozenset({"refund_return", "billing_charge"}),
    "price_value": frozenset({"price_value", "billing_charge"}),
    "setup_howto": frozenset({"setup_howto", "app_software"}),
}


def related(topic: str) -> frozenset[str]:
    """Return the topics of an analysis that a mention with this topic agrees with."""
    return _RELATED.get(topic, frozenset({topic}))
