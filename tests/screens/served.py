"""The real hub and a Rasa double in a thread of their own, so that a real browser can look at their pages."""

import asyncio
import shutil
import threading
from collections.abc import Coroutine, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from aiohttp import ClientSession, web

from bot.common.channel_settings import Channels
from bot.common.environment import Environment
from bot.common.questions_settings import Support
from bot.common.shop_settings import ShopSettings
from bot.conversations.agents import Agent, Role
from bot.desk.auth import COOKIE
from bot.hub.app import build_app
from bot.hub.keys import DATABASE
from bot.storage.unit_of_work import Database
from tests.conftest import ROOT
from tests.hub.rasa_double import RasaDouble

PASSWORD = "correct horse battery"
_PATIENCE = 30  # seconds
T = TypeVar("T")


@dataclass
class Served:
    """A running hub: its address, its database, the assistant it asks, and its event loop."""

    app: web.Application
    url: str
    double: RasaDouble
    loop: asyncio.AbstractEventLoop

    @property
    def database(self) -> Database:
        """The hub's own database; use it inside `run`."""
        return self.app[DATABASE]

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine where the hub runs, and wait for its result."""
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(_PATIENCE)

    def hire(self, name: str, password_hash: str, role: Role = Role.AGENT) -> dict[str, str]:
        """Add an agent, log them in, and return the cookie of their browser."""
        return self.run(self._hire(f"{name.lower()}@example.com", name, password_hash, role))

    async def _hire(self, email: str, name: str, password_hash: str, role: Role) -> dict[str, str]:
        async with self.database.begin() as work:
            work.agents.add(Agent(email, name, role, password_hash, must_change_password=False))
            await work.commit()
        body = {"email": email, "password": PASSWORD}
        async with ClientSession() as http, http.post(f"{self.url}/api/desk/login", json=body) as response:
            assert response.status == 200, await response.text()
            return {"name": COOKIE, "value": response.cookies[COOKIE].value, "url": self.url}


@contextmanager
def serving(settings: ShopSettings, folder: Path, **place: Any) -> Iterator[Served]:
    """A hub with an empty database, until the end of the context; people are always there.

    Args:
        settings: the shop's.
        folder: for the database and photos.
        place: further variables of the environment.
    """
    loop, ready, done = asyncio.new_event_loop(), Future[Served](), asyncio.Event()
    changed = settings.model_copy(update={"support": Support(), "channels": Channels(burst_seconds=0)})
    thread = threading.Thread(target=loop.run_until_complete, args=(_serve(changed, folder, place, ready, done),))
    thread.start()
    try:
        yield ready.result(_PATIENCE)
    finally:
        loop.call_soon_threadsafe(done.set)
        thread.join(_PATIENCE)
        loop.close()


async def _serve(
    settings: ShopSettings, folder: Path, variables: dict[str, Any], ready: "Future[Served]", done: asyncio.Event
) -> None:
    double = RasaDouble()
    await double.start()
    shutil.copy(ROOT / "shop.yml", folder)
    known = {"assistant_port": double.port, "database_url": f"sqlite:///{folder}/hub.db"}
    place = Environment(**known, state_dir=folder, shop_file=folder / "shop.yml", **variables, _env_file=None)
    app = build_app(place, settings)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = site._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
    ready.set_result(Served(app, f"http://127.0.0.1:{port}", double, asyncio.get_running_loop()))
    await done.wait()
    await runner.cleanup()
    await double.stop()
