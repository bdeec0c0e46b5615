"""Learning from messages that were not understood: what people decided of them becomes examples."""
