"""A network between browser and hub that loses connections at random and is at times not there at all."""

import asyncio
import random
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from tests.screens.served import Served

_CHUNK = 512  # bytes; small, so that a connection can break inside a frame
_SOCKET = b"GET /api/chat/ws"


@dataclass
class BadNetwork:
    """Passes bytes on to the hub until `break_one` cuts a connection; `down` refuses new ones.

    Attributes:
        drops: WebSockets that were cut.
    """

    hub_port: int
    down: bool = False
    drops: int = 0
    port: int = 0
    _sockets: set[asyncio.StreamWriter] = field(default_factory=set)
    _others: set[asyncio.StreamWriter] = field(default_factory=set)
    _arrived: asyncio.Event = field(default_factory=asyncio.Event)
    _spoken: asyncio.Event = field(default_factory=asyncio.Event)
    _server: asyncio.Server | None = None

    async def start(self) -> None:
        """Listen on a free port."""
        self._server = await asyncio.start_server(self._carry, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Let go of everything."""
        assert self._server
        self._server.close()
        _cut(self._sockets)
        _cut(self._others)
        await self._server.wait_closed()

    async def break_often(self, times: int, dice: random.Random) -> None:
        """Cut the browser's WebSocket so many times, each at a random moment; now and then the network is away."""
        while self.drops < times:
            in_handshake = dice.random() < 0.1
            await (self._arrived if in_handshake else self._spoken).wait()
            await asyncio.sleep(dice.random() * 0.12)
            self._arrived.clear()
            self._spoken.clear()
            self.drops += _cut(self._sockets)
            if dice.random() < 0.5:
                _cut(self._others)
            if dice.random() < 0.04:
                self.down = True
                await asyncio.sleep(dice.random() * 0.3)
                self.down = False

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.down:
            writer.transport.abort()
            return
        with suppress(ConnectionError):
            first = await reader.read(_CHUNK)
            there, hub = await asyncio.open_connection("127.0.0.1", self.hub_port)
            hub.write(first)
            if first.startswith(_SOCKET):
                kind, spoken = self._sockets, self._spoken
                self._arrived.set()
            else:
                kind, spoken = self._others, asyncio.Event()
            kind.add(writer)
            await asyncio.gather(_pass(reader, hub), _pass(there, writer, spoken), return_exceptions=True)
            kind.discard(writer)
            for end in (writer, hub):
                end.transport.abort()


def _cut(writers: set[asyncio.StreamWriter]) -> int:
    """Break these connections; returns how many there were."""
    count = len(writers)
    while writers:
        writers.pop().transport.abort()
    return count


async def _pass(source: asyncio.StreamReader, target: asyncio.StreamWriter, done: asyncio.Event | None = None) -> None:
    try:
        while chunk := await source.read(_CHUNK):
            target.write(chunk)
            await target.drain()
            if done:
                done.set()
    finally:
        target.close()


@contextmanager
def bad_network(served: Served) -> Iterator[BadNetwork]:
    """One before this hub, good until told otherwise."""
    network = BadNetwork(int(served.url.rpartition(":")[2]))
    served.run(network.start())
    yield network
    served.run(network.stop())
