"""The encoder that learns our labels, to teach them to the small net that a server can carry (distillation)."""
