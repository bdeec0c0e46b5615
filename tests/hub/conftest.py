"""A running hub, its assistant, a shopper, and a conversation by itself."""

from tests.hub.room import assistant, patience, room
from tests.hub.serving import double, hub, shopper, start_hub

__all__ = ["assistant", "double", "hub", "patience", "room", "shopper", "start_hub"]
