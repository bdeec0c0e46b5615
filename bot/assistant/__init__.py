"""Rasa, seen from the hub."""
