"""The team's work: people, pages, cases and replies."""
