"""The list of messages the bot did not understand, and what people decide of them."""
