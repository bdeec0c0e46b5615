"""Fetching a photo that a platform holds for the shop: never more than the limit, never from anywhere else."""

from datetime import timedelta
from typing import Protocol
from urllib.parse import urljoin

import aiohttp

from bot.channels.photos import PhotoTooLarge
from bot.common.errors import WaybillError

_MOST_REDIRECTS = 3
_TIMEOUT = aiohttp.ClientTimeout(total=30, sock_connect=10, sock_read=10)
_BUSY = {408, 425, 429}
_REDIRECTS = {301, 302, 303, 307, 308}


class PhotoGone(WaybillError):
    """The platform will never give it."""


class PhotoNotYet(WaybillError):
    """The platform cannot be reached or wants us to wait; after `wait`, if it says when."""

    def __init__(self, why: str, wait: timedelta | None = None) -> None:
        super().__init__(why)
        self.wait = wait


class PhotoHolder(Protocol):
    """A platform that holds shoppers' photos."""

    @property
    def channel(self) -> str:
        """The channel's name."""

    async def fetch(self, source: str, most: int) -> bytes:
        """The content of a photo, of at most so many bytes.

        Raises:
            PhotoGone, PhotoNotYet, PhotoTooLarge
        """


class Allowed(Protocol):
    """Where a channel's photos may come from."""

    def __call__(self, url: str) -> bool:
        """Whether this address is one of the platform's."""


async def download(http: aiohttp.ClientSession, url: str, most: int, allowed: Allowed) -> bytes:
    """The content at an address; every redirect is checked as the first address was.

    Raises:
        PhotoGone, PhotoNotYet, PhotoTooLarge
    """
    for _ in range(_MOST_REDIRECTS + 1):
        try:
            if not allowed(url):
                raise PhotoGone("The photo is not where the platform keeps photos.")
            async with http.get(url, allow_redirects=False, timeout=_TIMEOUT) as response:
                if response.status not in _REDIRECTS:
                    return await _content(response, most)
                url = urljoin(url, response.headers.get("Location", ""))
        except (aiohttp.InvalidURL, ValueError) as error:
            raise PhotoGone("The photo has no address that can be used.") from error
        except (aiohttp.ClientError, TimeoutError) as error:
            raise PhotoNotYet(f"The photo cannot be fetched now: {type(error).__name__}") from error
    raise PhotoGone("The photo is moved from place to place without end.")


async def _content(response: aiohttp.ClientResponse, most: int) -> bytes:
    if response.status in _BUSY or response.status >= 500:
        raise PhotoNotYet(f"The platform answers {response.status}.")
    if response.status != 200:
        raise PhotoGone(f"The platform answers {response.status}.")
    content = bytearray()
    async for piece in response.content.iter_any():
        content += piece
        if len(content) > most:
            raise PhotoTooLarge("The photo is over the limit.")
    return bytes(content)
