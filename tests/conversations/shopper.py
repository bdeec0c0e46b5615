"""A shopper at the shopper API."""

import time
import uuid
from typing import Any

import jwt
import requests

from tests.running import IDENTITY_SECRET

_PATIENCE = 60.0  # seconds until an answer must be complete
_QUIET = 0.05  # seconds between looks


class Shopper:
    """Opens a session, writes, presses, and reads what comes back."""

    def __init__(self, url: str, language: str, identity: str | None = None) -> None:
        self._url = url
        body: dict[str, Any] = {"language": language}
        if identity:
            claims = {"email": identity, "name": "Anna", "exp": int(time.time()) + 600}
            body["identity"] = jwt.encode(claims, IDENTITY_SECRET, algorithm="HS256")
        session = requests.post(f"{url}/api/chat/sessions", json=body, timeout=10).json()
        self.conversation: str = session["conversation"]
        self._headers = {"Authorization": f"Bearer {session['token']}"}
        self.seen = 0
        self.owner = "bot"
        self._buttons: list[dict[str, str]] = []

    def say(self, text: str) -> list[dict[str, Any]]:
        """Write and return everything that answers it."""
        return self._send({"text": text})

    def press(self, title: str) -> list[dict[str, Any]]:
        """Press the newest message's button with this title."""
        payload = next(button["payload"] for button in self._buttons if button["title"] == title)
        return self._send({"payload": payload})

    def move_to(self, url: str) -> None:
        """Go on with the same conversation where Waybill is now."""
        self._url = url

    def show_photo(self, content: bytes) -> list[dict[str, Any]]:
        """Send a photo."""
        address = f"{self._url}/api/chat/photos?client_id={uuid.uuid4()}"
        return self._answer_to(requests.post(address, content, headers=self._headers, timeout=_PATIENCE))

    def read(self, wait: float = 0) -> list[dict[str, Any]]:
        """Everything new that the shopper did not write."""
        update = requests.get(
            f"{self._url}/api/chat/messages",
            params={"after": self.seen, "wait": wait},
            headers=self._headers,
            timeout=_PATIENCE,
        ).json()
        self.owner = update["owner"]
        self.seen = max([self.seen, *(message["seq"] for message in update["messages"])])
        new = [message for message in update["messages"] if message["from"] != "shopper"]
        if new:
            self._buttons = [button for message in new for button in message["buttons"]]
        return new

    def _send(self, words: dict[str, str]) -> list[dict[str, Any]]:
        body = {"client_id": str(uuid.uuid4()), **words}
        answer = requests.post(f"{self._url}/api/chat/messages", json=body, headers=self._headers, timeout=_PATIENCE)
        return self._answer_to(answer)

    def _answer_to(self, accepted: requests.Response) -> list[dict[str, Any]]:
        assert accepted.status_code == 202, accepted.text
        deadline = time.monotonic() + _PATIENCE
        while time.monotonic() < deadline:
            new = self.read(wait=1)
            if any(message["from"] == "bot" for message in new):  # a turn's replies are written in one transaction
                return new
            time.sleep(_QUIET)  # on a slow machine "it takes longer" may come first
        raise AssertionError("no answer")
