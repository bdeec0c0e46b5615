"""Against `telegram-test-api`, a Bot API made by others: what we send and read must suit it too."""

import asyncio
import os
import shutil
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr

from tests.channels.telegram_double import SECRET, TOKEN
from tests.hub.rasa_double import SECONDS, RasaDouble
from tests.hub.serving import Client, StartHub

VERSION = "4.2.1"
SERVER = """
const { TelegramServer } = require('telegram-test-api/lib/telegramServer');
const add = TelegramServer.prototype.addBotMessage;
TelegramServer.prototype.addBotMessage = function (...given) {
  const message = add.apply(this, given);
  return { ...message, date: Math.floor(message.date / 1000) }; // Telegram's dates are seconds, this API's are not
};
new TelegramServer({ port: Number(process.argv[2]), host: '127.0.0.1' }).start();
"""

pytestmark = pytest.mark.skipif(not shutil.which("npm"), reason="telegram-test-api needs node and npm")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with telegram-test-api and a program that serves it."""
    folder = tmp_path_factory.mktemp("telegram-test-api")
    quiet = ["--silent", "--no-audit", "--no-fund", "--ignore-scripts"]
    done = subprocess.run(
        ["npm", "install", *quiet, f"telegram-test-api@{VERSION}"], cwd=folder, timeout=200, check=False
    )
    if done.returncode:
        pytest.skip("npm could not install telegram-test-api; is there a network?")
    (folder / "server.js").write_text(SERVER)
    return folder


@pytest.fixture
async def api(installed: Path, unused_tcp_port: int) -> AsyncIterator[str]:
    """Where it listens."""
    url = f"http://127.0.0.1:{unused_tcp_port}"
    command = ["node", "server.js", f"{unused_tcp_port}"]
    process = await asyncio.create_subprocess_exec(*command, cwd=installed, env=os.environ)
    async with asyncio.timeout(30), aiohttp.ClientSession() as http:
        while True:
            try:
                async with http.get(url):
                    break
            except aiohttp.ClientError:
                await asyncio.sleep(0.1)
    yield url
    process.kill()
    await process.wait()


async def _ask(url: str, **body: Any) -> Any:
    async with aiohttp.ClientSession() as http, http.post(url, json=body) as response:
        return (await response.json())["result"]


async def _forward(api: str, hub: Client) -> None:
    """Hand the user's updates to the hub with the secret, which this API does not know to send."""
    for update in await _ask(f"{api}/bot{TOKEN}/getUpdates"):
        if "callback_query" in update:
            update["callback_query"]["chat_instance"] = "1"  # Telegram always says it, this API never
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        assert (await hub.post("/webhooks/telegram", json=update, headers=headers)).status == 200


async def _heard(api: str, chat: int) -> list[dict[str, Any]]:
    """What the bot has sent to the chat since the last look, as soon as there is something."""
    async with asyncio.timeout(SECONDS):
        while not (found := await _ask(f"{api}/getUpdates", token=TOKEN, chatId=chat)):
            await asyncio.sleep(0.05)
    return [update["message"] for update in found]


@pytest.mark.timeout(300)
async def test_a_question_and_a_pressed_button(start_hub: StartHub, double: RasaDouble, api: str) -> None:
    place = {
        "telegram_token": SecretStr(TOKEN), "telegram_secret": SecretStr(SECRET), "telegram_api_url": api,
    }  # fmt: skip
    hub = await start_hub(place=place)
    person = {"id": 7001, "first_name": "Ona", "is_bot": False}
    chat = {"id": 7001, "first_name": "Ona", "type": "private"}
    common = {"botToken": TOKEN, "date": 1795000000, "from": person}
    double.will_say({"recipient_id": "x", "text": "Sure?", "buttons": [{"title": "Yes", "payload": "/affirm"}]})
    await _ask(f"{api}/sendMessage", **common, chat=chat, text="cancel my order")
    await _forward(api, hub)
    [asked] = await _heard(api, 7001)
    [[key]] = asked["reply_markup"]["inline_keyboard"]
    assert (asked["text"], key["text"]) == ("Sure?", "Yes")
    pressed = {"message_id": 2, "date": 1795000001, "chat": chat, "from": person, "text": "Sure?"}
    await _ask(f"{api}/sendCallback", **common, message=pressed, data=key["callback_data"])
    await _forward(api, hub)
    assert [message["text"] for message in await _heard(api, 7001)] == ["Hello."]
    assert double.messages == ["cancel my order", "/affirm"]
