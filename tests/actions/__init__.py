"""Actions, without Rasa around them."""
