"""An assistant to talk to."""

from tests.hub.serving import double

__all__ = ["double"]
