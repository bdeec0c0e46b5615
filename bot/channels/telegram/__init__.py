"""Telegram: its webhook and its Bot API."""
