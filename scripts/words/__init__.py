"""The table of word meanings: which words it holds, their vectors by an encoder, and how it is written."""
