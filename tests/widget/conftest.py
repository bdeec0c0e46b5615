"""A running hub, its assistant, and a shopper."""

from tests.hub.serving import double, hub, shopper, start_hub

__all__ = ["double", "hub", "shopper", "start_hub"]
