"""Telegram as the shop sees it: the Bot API's sendMessage, and updates of a shopper."""

import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiohttp import ClientResponse, web
from pydantic import BaseModel, ConfigDict, Field, Json, SecretStr, ValidationError

from tests.channels.platform_double import PlatformDouble

TOKEN, SECRET = "123456:a-token-of-the-tests", "a-secret_of-the-tests"
PAYLOADS = Path(__file__).with_name("payloads")


class _Key(BaseModel):
    model_config = ConfigDict(extra="forbid")

    text: str = Field(min_length=1)
    callback_data: str = Field(min_length=1)


class _Keyboard(BaseModel):
    model_config = ConfigDict(extra="forbid")

    inline_keyboard: list[list[_Key]]


class SendMessage(BaseModel):
    """The parameters of sendMessage that the shop uses, in Telegram's limits."""

    model_config = ConfigDict(extra="forbid")

    chat_id: int
    text: str = Field(min_length=1)
    reply_markup: Json[_Keyboard] | None = None


@dataclass
class TelegramDouble(PlatformDouble):
    """Telegram with one bot."""

    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    @property
    def place(self) -> dict[str, Any]:
        """The variables that connect a hub to it."""
        return {
            "telegram_token": SecretStr(TOKEN),
            "telegram_secret": SecretStr(SECRET),
            "telegram_api_url": self.url,
        }

    def routes(self) -> list[web.RouteDef]:
        """The Bot API, and where it keeps files."""
        return [
            web.post(f"/bot{TOKEN}/sendMessage", self._send),
            web.post(f"/bot{TOKEN}/getFile", self._file),
            web.get(f"/file/bot{TOKEN}/photos/{{name}}", self.give),
        ]

    def text_of(self, message: dict[str, Any]) -> str:
        """What a message says."""
        return str(message["text"])

    def buttons(self) -> list[tuple[str, str]]:
        """Title and callback data of the last message's buttons."""
        keyboard = json.loads(self.sent[-1]["reply_markup"])["inline_keyboard"]
        return [(key["text"], key["callback_data"]) for row in keyboard for key in row]

    async def post(self, update: dict[str, Any], secret: str | None = SECRET) -> ClientResponse:
        """Send an update to the hub, as Telegram does."""
        assert self.hub
        headers = {} if secret is None else {"X-Telegram-Bot-Api-Secret-Token": secret}
        return await self.hub.post("/webhooks/telegram", json=update, headers=headers)

    async def says(self, text: str, chat: int = 7001, **changes: Any) -> dict[str, Any]:
        """A shopper writes; the update that was sent."""
        update = saved("text")
        update["message"] |= {"message_id": next(self.numbers), "text": text, **changes}
        update["message"]["chat"]["id"] = update["message"]["from"]["id"] = chat
        return await self.sends(update)

    async def sends(self, update: dict[str, Any]) -> dict[str, Any]:
        """Send an update under a new number; it must be accepted."""
        update["update_id"] = 880_000_000 + next(self.numbers)
        response = await self.post(update)
        assert response.status == 200, await response.text()
        return update

    async def presses(self, data: str, chat: int = 7001) -> Any:
        """A shopper presses a button; what the hub answers."""
        update = saved("callback")
        update["update_id"] = 880_000_000 + next(self.numbers)
        update["callback_query"]["data"] = data
        update["callback_query"]["message"]["chat"]["id"] = chat
        response = await self.post(update)
        assert response.status == 200, await response.text()
        return await response.json()

    async def shows(self, *names: str, chat: int = 7001, **changes: Any) -> dict[str, Any]:
        """A shopper sends a photo; `names` are its sizes, the smallest first, each with its number of bytes known."""
        sizes = [
            {"file_id": name, "file_unique_id": name, "file_size": len(self.pictures.get(name, b"")),
             "width": 90 * place, "height": 60 * place}
            for place, name in enumerate(names, 1)
        ]  # fmt: skip
        update = saved("photo")
        update["message"] |= {"message_id": next(self.numbers), "photo": sizes, **changes}
        update["message"]["chat"]["id"] = update["message"]["from"]["id"] = chat
        return await self.sends(update)

    async def _file(self, request: web.Request) -> web.StreamResponse:
        """Telegram's getFile."""
        form = await request.post()
        name = str(form.get("file_id"))
        if set(form) != {"file_id"}:
            self.faults.append(f"getFile: {dict(form)}")
        if name not in self.pictures:
            refusal = {"ok": False, "error_code": 400, "description": "Bad Request: wrong file_id"}
            return web.json_response(refusal, status=400)
        file = {"file_id": name, "file_unique_id": name, "file_path": f"photos/{name}"}
        return web.json_response({"ok": True, "result": file})

    async def _send(self, request: web.Request) -> web.StreamResponse:
        form = {name: str(value) for name, value in (await request.post()).items()}
        try:
            wanted = SendMessage.model_validate(form)
            if len(wanted.text.encode("utf-16-le")) > 2 * 4096:
                raise ValueError("message is too long")
            keys = [key for row in (wanted.reply_markup.inline_keyboard if wanted.reply_markup else []) for key in row]
            if any(len(key.callback_data.encode()) > 64 for key in keys):
                raise ValueError("BUTTON_DATA_INVALID")
        except (ValidationError, ValueError) as error:
            self.faults.append(f"{form}: {error}")
            return web.json_response({"ok": False, "error_code": 400, "description": f"{error}"}, status=400)
        chat = {"id": wanted.chat_id, "type": "private", "first_name": "Ona"}
        message = {"message_id": next(self.numbers), "date": 1795000000, "chat": chat, "text": wanted.text}
        return await self.take(request, form, {"ok": True, "result": message})


def saved(name: str) -> dict[str, Any]:
    """A payload as Telegram sends it."""
    content: dict[str, Any] = json.loads((PAYLOADS / f"telegram_{name}.json").read_text(encoding="utf-8"))
    return content
