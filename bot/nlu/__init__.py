"""Rasa graph components: language, references, dense features."""
