"""`waybill doctor` tries the mail server and Chatwoot, so that a wrong password is not found at night."""

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiohttp import web

from tests.chatwoot.chatwoot_double import ACCOUNT, INBOX, TOKEN
from tests.cli.conftest import Waybill
from tests.cli.test_cli_doctor import ChangeShop, change_shop, shop_folder
from tests.mail.conftest import certificate, office
from tests.mail.post_office import PASSWORD, SENDER, USER, PostOffice, free_port

__all__ = ["certificate", "change_shop", "office", "shop_folder"]


@pytest.fixture
def mail_place(office: PostOffice, change_shop: ChangeShop, monkeypatch: pytest.MonkeyPatch) -> None:
    """A shop whose mail goes through the post office."""
    change_shop(lambda shop: shop["mail"].update(sender=SENDER))
    monkeypatch.setenv("SSL_CERT_FILE", str(office.certificate))
    for name, value in {"HOST": "127.0.0.1", "PORT": f"{office.port}", "USER": USER, "PASSWORD": PASSWORD}.items():
        monkeypatch.setenv(f"WAYBILL_SMTP_{name}", value)


@pytest.mark.usefixtures("mail_place")
def test_a_mail_server_that_lets_us_in_is_in_order(waybill: Waybill, office: PostOffice) -> None:
    outcome = waybill("doctor")
    assert (outcome.code, office.logins, office.delivered) == (0, [USER], [])


@pytest.mark.usefixtures("mail_place")
@pytest.mark.parametrize(
    ("variable", "value", "named"),
    [
        ("PASSWORD", "wrong-one", "user or password"),
        ("PORT", "1", "cannot be used"),
        ("USER", "", "WAYBILL_SMTP_USER"),
        ("HOST", "", "WAYBILL_SMTP_HOST"),
        ("SECURITY", "some", "WAYBILL_SMTP_SECURITY"),
    ],
)
def test_what_is_wrong_with_mail_is_named_without_the_password(
    waybill: Waybill, monkeypatch: pytest.MonkeyPatch, variable: str, value: str, named: str
) -> None:
    monkeypatch.setenv(f"WAYBILL_SMTP_{variable}", value)
    outcome = waybill("doctor")
    assert outcome.code == 1
    assert named in outcome.out and "wrong-one" not in outcome.out and PASSWORD not in outcome.out


@pytest.fixture
def inboxes() -> Iterator[int]:
    """The port of a Chatwoot that shows its inboxes to whoever has the token."""
    port, loop, done = free_port(), asyncio.new_event_loop(), asyncio.Event()

    async def show(request: web.Request) -> web.Response:
        known = request.headers.get("api_access_token") == TOKEN
        number = int(request.match_info["id"])
        kind = "Channel::Api" if number == INBOX else "Channel::Email"
        return web.json_response({"id": number, "channel_type": kind}, status=200 if known else 401)

    async def serve(ready: threading.Event) -> None:
        app = web.Application()
        app.add_routes([web.get(f"/api/v1/accounts/{ACCOUNT}/inboxes/{{id}}", show)])
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        ready.set()
        await done.wait()
        await runner.cleanup()

    ready = threading.Event()
    thread = threading.Thread(target=loop.run_until_complete, args=(serve(ready),))
    thread.start()
    assert ready.wait(30)
    yield port
    loop.call_soon_threadsafe(done.set)
    thread.join(30)
    loop.close()


@pytest.mark.parametrize(
    ("token", "inbox", "named"),
    [
        (TOKEN, INBOX, None),
        ("guessed", INBOX, "WAYBILL_CHATWOOT_TOKEN"),
        (TOKEN, 8, "no API inbox"),
        ("", INBOX, "set"),
    ],
)
def test_chatwoot_is_asked_for_the_inbox(
    waybill: Waybill,
    change_shop: ChangeShop,
    inboxes: int,
    monkeypatch: pytest.MonkeyPatch,
    state: Path,
    token: str,
    inbox: int,
    named: str | None,
) -> None:
    chatwoot = {"url": f"http://127.0.0.1:{inboxes}", "account": ACCOUNT, "inbox": inbox}
    change_shop(lambda shop: shop.update(desk="chatwoot", chatwoot=chatwoot))
    monkeypatch.setenv("WAYBILL_CHATWOOT_TOKEN", token)
    monkeypatch.setenv("WAYBILL_CHATWOOT_WEBHOOK_SECRET", "secret")
    outcome = waybill("doctor")
    assert outcome.code == (1 if named else 0)
    assert (named or "✓") in outcome.out
