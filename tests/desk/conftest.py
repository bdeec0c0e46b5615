"""A running hub with a shopper, and agents at its desk."""

from tests.desk.at_the_desk import asta, hire, jonas, maja, password_hash, waiting
from tests.hub.serving import double, hub, shopper, start_hub

__all__ = ["asta", "double", "hire", "hub", "jonas", "maja", "password_hash", "shopper", "start_hub", "waiting"]
