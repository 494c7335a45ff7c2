"""What is asked of every review: signals, topics, reactions; one yes or no each."""

SIGNALS = ("vague", "question", "safety", "legal", "leader", "thanks", "meaningful")
TOPICS = (
    "product_quality", "defect", "safety", "delivery", "packaging", "price_value", "wrong_item_or_description",
    "staff_service", "support_response", "billing_charge", "refund_return", "warranty_repair", "app_software",
    "connection_network", "setup_howto", "comfort_cleanliness", "food_taste", "punctuality", "availability",
    "marketing_spam", "competitor", "other",
)  # fmt: skip
REACTIONS = ("help", "handover", "explain", "thank", "ask_details", "escalate", "none")
QUESTIONS = (
    *(f"signal:{name}" for name in SIGNALS),
    *(f"topic:{name}" for name in TOPICS),
    *(f"reaction:{name}" for name in REACTIONS),
)
