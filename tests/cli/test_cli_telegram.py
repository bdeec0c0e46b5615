"""`waybill telegram`: telling Telegram where the hub is."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from tests.cli.conftest import Waybill

TOKEN, SECRET = "123456:a-token-of-the-tests", "a-secret"


class Telegram(HTTPServer):
    """Takes setWebhook, or refuses it with `refusal`."""

    asked: list[tuple[str, dict[str, list[str]]]]
    refusal: tuple[int, str] | None


class _Handler(BaseHTTPRequestHandler):
    server: Telegram

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.server.asked.append((self.path, parse_qs(body)))
        status, text = self.server.refusal or (200, '{"ok": true, "result": true}')
        self.send_response(status)
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, format: str, *args: Any) -> None:
        """Stay silent."""


@pytest.fixture
def telegram(state: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Telegram]:
    """A Bot API, and the variables that connect to it."""
    server = Telegram(("127.0.0.1", 0), _Handler)
    server.asked, server.refusal = [], None
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    monkeypatch.setenv("WAYBILL_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("WAYBILL_TELEGRAM_SECRET", SECRET)
    monkeypatch.setenv("WAYBILL_TELEGRAM_API_URL", f"http://127.0.0.1:{server.server_port}")
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(
    "url", ["https://desk.example", "https://desk.example/", "https://desk.example/webhooks/telegram"]
)
def test_the_webhook_is_set_with_secret_and_what_is_wanted(telegram: Telegram, waybill: Waybill, url: str) -> None:
    outcome = waybill("telegram", "set-webhook", url)
    assert outcome.code == 0 and "https://desk.example/webhooks/telegram" in outcome.out
    [(path, form)] = telegram.asked
    assert path == f"/bot{TOKEN}/setWebhook"
    assert form == {
        "url": ["https://desk.example/webhooks/telegram"],
        "secret_token": [SECRET],
        "allowed_updates": ['["message", "edited_message", "callback_query", "my_chat_member"]'],
    }
    assert SECRET not in outcome.out and TOKEN not in outcome.out


@pytest.mark.parametrize("url", ["http://desk.example", "desk.example", "https://", ""])
def test_an_address_telegram_cannot_call_is_refused(telegram: Telegram, waybill: Waybill, url: str) -> None:
    outcome = waybill("telegram", "set-webhook", url)
    assert outcome.code == 1 and "https://" in outcome.err and telegram.asked == []


@pytest.mark.parametrize(
    ("status", "text", "told"),
    [(400, '{"ok": false, "error_code": 400, "description": "Bad Request: IP address 10.0.0.1 is reserved"}',
      "10.0.0.1 is reserved"),
     (401, '{"ok": false, "error_code": 401, "description": "Unauthorized"}', "does not know the bot's token")],
)  # fmt: skip
def test_what_telegram_says_against_it_is_told(
    telegram: Telegram, waybill: Waybill, status: int, text: str, told: str
) -> None:
    telegram.refusal = (status, text)
    outcome = waybill("telegram", "set-webhook", "https://desk.example")
    assert outcome.code == 1 and told in outcome.err
    assert TOKEN not in outcome.err + outcome.out


def test_without_a_bot_it_says_what_to_set(state: Path, waybill: Waybill) -> None:
    outcome = waybill("telegram", "set-webhook", "https://desk.example")
    assert outcome.code == 1 and "WAYBILL_TELEGRAM_TOKEN" in outcome.err
