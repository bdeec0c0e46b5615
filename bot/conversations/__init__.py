"""Conversations, messages and who answers them; knows no HTTP and no SQL."""
