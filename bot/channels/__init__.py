"""The ways shoppers reach the desk, one folder a channel."""
