"""The hub and its assistant as processes that can be killed and come back."""

import asyncio
import os
import sys
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp

from tests.conftest import ROOT


@dataclass
class Process:
    """One process, started again after each kill."""

    command: list[str]
    url: str  # answers something as soon as it serves
    log: Path
    place: dict[str, str] = field(default_factory=dict)
    running: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start, and return when it serves."""
        with self.log.open("ab") as log:
            self.running = await asyncio.create_subprocess_exec(
                sys.executable, "-m", *self.command, cwd=ROOT, env=os.environ | self.place, stdout=log, stderr=log
            )
        async with asyncio.timeout(120), aiohttp.ClientSession() as http:
            while True:
                try:
                    async with http.get(self.url):
                        return
                except aiohttp.ClientError:
                    await asyncio.sleep(0.1)

    async def kill(self) -> None:
        """End it as a power cut would."""
        if self.running and self.running.returncode is None:
            self.running.kill()
            await self.running.wait()
