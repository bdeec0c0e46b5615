"""Meta's Graph API as the shop sees it: the Send API, every request checked as Meta documents it."""

import hashlib
import hmac
import itertools
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from aiohttp import ClientResponse, web
from pydantic import BaseModel, ConfigDict, Field, SecretStr, TypeAdapter, ValidationError, model_validator

from tests.channels.platform_double import PlatformDouble
from tests.channels.telegram_double import PAYLOADS

APP_SECRET, VERIFY_TOKEN, PAGE_TOKEN = "app-secret-of-the-tests", "verify-me", "page-token-of-the-tests"
VERSION = "v25.0"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class _Recipient(_Strict):
    id: str = Field(min_length=1)


class _QuickReply(_Strict):
    content_type: Literal["text"]
    title: str = Field(min_length=1, max_length=20)
    payload: str = Field(min_length=1, max_length=1000)


class _Text(_Strict):
    text: str = Field(min_length=1, max_length=2000)
    quick_replies: list[_QuickReply] = Field([], max_length=13)


class Send(_Strict):
    """A request of the Send API, with the two message types the shop may use for conversations."""

    recipient: _Recipient
    messaging_type: Literal["RESPONSE", "MESSAGE_TAG"]
    tag: Literal["HUMAN_AGENT"] | None = None
    message: _Text

    @model_validator(mode="after")
    def _tagged_if_and_only_if_said_so(self) -> "Send":
        if (self.messaging_type == "MESSAGE_TAG") != (self.tag is not None):
            raise ValueError("a tag belongs to MESSAGE_TAG, and to nothing else")
        return self


class _Value(_Strict):
    type: Literal["text"]
    text: str = Field(min_length=1)


class _Body(_Strict):
    type: Literal["body"]
    parameters: list[_Value] = Field(min_length=1)


class _Language(_Strict):
    code: str = Field(pattern=r"^[a-z]{2}(_[A-Z]{2})?$")


class _Template(_Strict):
    name: str = Field(pattern=r"^[a-z0-9_]+$")
    language: _Language
    components: list[_Body]


class _Templated(_Strict):
    template: _Template


class Utility(_Strict):
    """A request of the Send API with an approved template."""

    recipient: _Recipient
    messaging_type: Literal["UTILITY"]
    message: _Templated


_REQUEST: TypeAdapter[Send | Utility] = TypeAdapter(Send | Utility)


@dataclass
class GraphDouble(PlatformDouble):
    """Meta with one page."""

    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    @property
    def place(self) -> dict[str, Any]:
        """The variables that connect a hub to it."""
        return {
            "facebook_app_secret": SecretStr(APP_SECRET),
            "facebook_verify_token": SecretStr(VERIFY_TOKEN),
            "facebook_page_token": SecretStr(PAGE_TOKEN),
            "facebook_api_url": self.url,
            "facebook_graph_version": VERSION,
        }

    def routes(self) -> list[web.RouteDef]:
        """The Send API, and where attachments are."""
        return [web.post(f"/{VERSION}/me/messages", self._send), web.get("/photos/{name}", self.give)]

    def text_of(self, message: dict[str, Any]) -> str:
        """What a message says."""
        return str(message["message"]["text"])

    async def post(self, content: Any, signed_with: str = APP_SECRET) -> ClientResponse:
        """Send a webhook to the hub, as Meta does."""
        body = content if isinstance(content, bytes) else json.dumps(content).encode()
        return await self.post_signed(body, signature(body, signed_with))

    async def post_signed(self, body: bytes, header: str | None) -> ClientResponse:
        """Send a raw body with this signature."""
        assert self.hub
        headers = {"Content-Type": "application/json"}
        headers |= {} if header is None else {"X-Hub-Signature-256": header}
        return await self.hub.post("/webhooks/facebook", data=body, headers=headers)

    async def delivers(self, content: dict[str, Any], hours_ago: float = 0) -> dict[str, Any]:
        """Send a webhook about what happened just now, or so many hours ago; it must be accepted."""
        for event in (event for entry in content["entry"] for event in entry.get("messaging", ())):
            event["timestamp"] = int((time.time() - hours_ago * 3600) * 1000)
        response = await self.post(content)
        assert response.status == 200, await response.text()
        return content

    async def says(self, text: str, psid: str = "6001", hours_ago: float = 0, **changes: Any) -> dict[str, Any]:
        """A shopper writes; the webhook that was sent."""
        content = saved("text")
        event = content["entry"][0]["messaging"][0]
        event["sender"]["id"] = psid
        event["message"] |= {"mid": f"m_{next(self.numbers)}", "text": text, **changes}
        return await self.delivers(content, hours_ago)

    async def shows(self, *urls: str, text: str = "", psid: str = "6001") -> dict[str, Any]:
        """A shopper sends photos, each by its address or by the name of one that is kept here."""
        addresses = [url if ":" in url else f"{self.url}/photos/{url}" for url in urls]
        pictures = [{"type": "image", "payload": {"url": address}} for address in addresses]
        return await self.attaches(*pictures, text=text, psid=psid)

    async def attaches(self, *attachments: dict[str, Any], text: str = "", psid: str = "6001") -> dict[str, Any]:
        """A shopper sends anything."""
        content = saved("photo")
        event = content["entry"][0]["messaging"][0]
        event["sender"]["id"] = psid
        event["message"] = {"mid": f"m_{next(self.numbers)}", "attachments": list(attachments)}
        event["message"] |= {"text": text} if text else {}
        return await self.delivers(content)

    async def _send(self, request: web.Request) -> web.StreamResponse:
        body = await request.text()
        proof = hmac.new(APP_SECRET.encode(), PAGE_TOKEN.encode(), hashlib.sha256).hexdigest()
        try:
            if request.headers.get("Authorization") != f"Bearer {PAGE_TOKEN}":
                raise ValueError("Invalid OAuth access token.")
            if dict(request.query) != {"appsecret_proof": proof}:
                raise ValueError("Invalid appsecret_proof provided in the API argument")
            wanted = _REQUEST.validate_json(body)
        except (ValidationError, ValueError) as error:
            self.faults.append(f"{body}: {error}")
            return web.json_response(graph_error(100, message=f"{error}"), status=400)
        accepted = {"recipient_id": wanted.recipient.id, "message_id": f"m_out_{next(self.numbers)}"}
        return await self.take(request, json.loads(body), accepted)


def graph_error(code: int, subcode: int = 0, message: str = "Something.", **more: Any) -> dict[str, Any]:
    """An error as Meta words it."""
    error = {"message": message, "type": "OAuthException", "code": code, "fbtrace_id": "A1b2", **more}
    return {"error": error | ({"error_subcode": subcode} if subcode else {})}


def signature(body: bytes, secret: str = APP_SECRET) -> str:
    """The `X-Hub-Signature-256` of a body."""
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def saved(name: str) -> dict[str, Any]:
    """A payload as Meta sends it."""
    content: dict[str, Any] = json.loads((PAYLOADS / f"facebook_{name}.json").read_text(encoding="utf-8"))
    return content
