"""Training: from labelled texts to the model files of replywell.analyse.

Needs the `train` extra; never runs in the server.
"""
