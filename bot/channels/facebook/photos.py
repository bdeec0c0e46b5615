"""Photos that Meta holds: at an address in the webhook, which is believed only if it is one of Meta's."""

import ipaddress
import socket
from urllib.parse import urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import DefaultResolver

from bot.channels.facebook.settings import FacebookSettings
from bot.channels.photo_holders import download
from bot.conversations.delivery import FACEBOOK

_META = (".fbcdn.net", ".fbsbx.com", ".facebook.com")


class PublicAddresses(AbstractResolver):
    """Resolves names, but never to a machine of this network, whoever answers for the name."""

    def __init__(self) -> None:
        self._resolver = DefaultResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """The public addresses of a name.

        Raises:
            OSError: it has none.
        """
        found = await self._resolver.resolve(host, port, family)
        public = [address for address in found if ipaddress.ip_address(address["host"]).is_global]
        if not public:
            raise OSError(None, "The name leads to no public address.")
        return public

    async def close(self) -> None:
        """Let go of what resolving has needed."""
        await self._resolver.close()


class FacebookPhotos:
    """See bot.channels.photo_holders.PhotoHolder; a source is an address of Meta's."""

    channel = FACEBOOK

    def __init__(self, settings: FacebookSettings) -> None:
        self._graph = urlsplit(settings.graph_url)
        self._http = aiohttp.ClientSession(connector=aiohttp.TCPConnector(resolver=PublicAddresses()))

    async def fetch(self, source: str, most: int) -> bytes:
        """The content of a photo, of at most so many bytes."""
        return await download(self._http, source, most, self._is_meta_s)

    async def close(self) -> None:
        """Let go of all connections."""
        await self._http.close()

    def _is_meta_s(self, url: str) -> bool:
        """Over https from Meta's own hosts, or from where the Graph API is set to be."""
        parts = urlsplit(url)
        if (parts.scheme, parts.netloc) == (self._graph.scheme, self._graph.netloc):
            return True
        ours = parts.scheme == "https" and parts.port in (None, 443) and not parts.username
        return ours and (parts.hostname or "").endswith(_META)
