"""`python -m bot.hub`: the hub as a process of its own."""

import logging

from aiohttp import web

from bot.common.environment import environment
from bot.common.shop_settings import shop_settings
from bot.hub.app import build_app


def main() -> None:
    """Serve until stopped. The access log is off: addresses do not belong in logs."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    place = environment()
    web.run_app(build_app(place, shop_settings()), host=place.host, port=place.port, access_log=None, print=None)


if __name__ == "__main__":
    main()
