"""Tuning the sentence encoder on the examples: a network to train, and what of it is kept."""
