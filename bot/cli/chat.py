"""`waybill chat`: a conversation in the terminal, over the shopper API of a running hub."""

import asyncio
import contextlib
import uuid
from typing import Annotated, Any

import aiohttp
import typer

from bot.cli.screen import screen
from bot.common.environment import environment
from bot.common.errors import WaybillError

_COLOURS = {"bot": "cyan", "agent": "green", "system": "dim"}


class NoHub(WaybillError):
    """Nothing answers at the hub's address."""


def chat(language: Annotated[str, typer.Option(help="The language to begin in.")] = "en") -> None:
    """Talk to the assistant as a shopper; numbers press the buttons, an empty line ends."""
    with contextlib.suppress(EOFError, KeyboardInterrupt):
        asyncio.run(_chat(environment().hub_url, language))


async def _chat(hub: str, language: str) -> None:
    async with aiohttp.ClientSession() as http:
        try:
            async with http.post(f"{hub}/api/chat/sessions", json={"language": language}) as answer:
                token = (await answer.json())["token"]
        except aiohttp.ClientError as error:
            raise NoHub(f"No hub answers at {hub}. Start it with `make run`.") from error
        await _talk(http, f"{hub}/api/chat/messages", {"Authorization": f"Bearer {token}"})


async def _talk(http: aiohttp.ClientSession, url: str, headers: dict[str, str]) -> None:
    buttons: list[dict[str, str]] = []
    listening: asyncio.Task[None] = asyncio.create_task(_print_news(http, url, headers, buttons))
    try:
        while line := (await asyncio.to_thread(input, "")).strip():
            body = {"client_id": str(uuid.uuid4()), **_meant(line, buttons)}
            async with http.post(url, json=body, headers=headers) as answer:
                if answer.status != 202:
                    screen.print((await answer.json())["error"]["message"], style="red", markup=False)
    finally:
        listening.cancel()


def _meant(line: str, buttons: list[dict[str, str]]) -> dict[str, str]:
    if line.isdecimal() and 1 <= int(line) <= len(buttons):
        return {"payload": buttons[int(line) - 1]["payload"]}
    return {"text": line}


async def _print_news(
    http: aiohttp.ClientSession, url: str, headers: dict[str, str], buttons: list[dict[str, str]]
) -> None:
    seen = 0
    while True:
        async with http.get(url, params={"after": seen, "wait": 25}, headers=headers) as answer:
            for message in (await answer.json())["messages"]:
                seen = message["seq"]
                if message["from"] != "shopper":
                    _print(message)
                    buttons[:] = message["buttons"]


def _print(message: dict[str, Any]) -> None:
    style = _COLOURS.get(message["from"])
    screen.print(f"{message.get('author') or message['from']}: {message['text']}", style=style, markup=False)
    for number, button in enumerate(message["buttons"], 1):
        screen.print(f"   [{number}] {button['title']}", style=style, markup=False)
