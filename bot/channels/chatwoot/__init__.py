"""Chatwoot as the desk instead of ours: hand-overs go there, what people answer there comes back."""
