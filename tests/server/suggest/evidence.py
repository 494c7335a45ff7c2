"""Analyses of which the test says what words speak for what."""


def said(analysis, text, words, tone):
    """Return the analysis with these words as evidence of this tone."""
    spans = [[text.index(word), text.index(word) + len(word)] for word in words]
    return {**analysis, "evidence": [{"span": span, "speaks_for": tone} for span in spans]}
