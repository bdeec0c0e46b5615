"""Who may post to the webhooks, how much, and when the hub refuses to start."""

import io
import logging
from typing import Any

import pytest
from pydantic import SecretStr

from bot.common.errors import SettingsError
from tests.channels.graph_double import APP_SECRET, PAGE_TOKEN, VERIFY_TOKEN, GraphDouble, signature
from tests.channels.graph_double import saved as saved_by_meta
from tests.channels.reading import lines
from tests.channels.telegram_double import SECRET, TOKEN, TelegramDouble, saved
from tests.hub.serving import Client, StartHub, error_of

BODY = b'{"object": "page", "entry": []}'


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET[:-1], SECRET + "x", SECRET.upper(), "\xe9"])
async def test_an_update_without_telegram_s_secret_is_refused(
    hub: Client, telegram: TelegramDouble, secret: str | None
) -> None:
    response = await telegram.post(saved("text"), secret)
    assert (response.status, await error_of(response)) == (403, "secret")
    assert await lines(hub) == []


@pytest.mark.parametrize(
    "header",
    [None, "", "sha256=", signature(BODY, "another"), signature(BODY)[7:], signature(BODY).upper(),
     signature(BODY).replace("sha256", "sha1"), signature(BODY + b" "), "sha256=\xe9"],
    ids=["none", "empty", "no digest", "other secret", "no prefix", "upper case", "sha1", "other body", "not ascii"],
)  # fmt: skip
async def test_a_body_that_meta_has_not_signed_is_refused(hub: Client, graph: GraphDouble, header: str | None) -> None:
    response = await graph.post_signed(BODY, header)
    assert (response.status, await error_of(response)) == (403, "signature")


async def test_the_signature_is_of_the_raw_body(hub: Client, graph: GraphDouble) -> None:
    body = b' {"entry":[ ],  "object":"page"}\n'
    assert (await graph.post_signed(body, signature(body))).status == 200


async def test_a_body_changed_after_it_was_signed_is_refused(hub: Client, graph: GraphDouble) -> None:
    body = b'{"object": "page", "entry": [{"messaging": []}]}'
    assert (await graph.post_signed(body.replace(b"[]", b"[{}]"), signature(body))).status == 403


async def test_a_signed_webhook_that_is_replayed_says_nothing_twice(hub: Client, graph: GraphDouble) -> None:
    content = await graph.delivers(saved_by_meta("text"))
    await graph.hears(1)
    for _ in range(5):
        assert (await graph.post(content)).status == 200
    assert len(await lines(hub, "facebook", "6001")) == 2


@pytest.mark.parametrize("size", [1024 * 1024 + 1, 5_000_000])
async def test_a_body_larger_than_any_platform_s_is_refused(hub: Client, size: int) -> None:
    body = b" " * size
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET, "X-Hub-Signature-256": signature(body)}
    for path in ("/webhooks/telegram", "/webhooks/facebook"):
        assert (await hub.post(path, data=io.BytesIO(body), headers=headers)).status == 413


async def test_a_page_of_another_site_has_no_way_in(hub: Client) -> None:
    for path in ("/webhooks/telegram", "/webhooks/facebook"):
        response = await hub.post(path, json=saved("text"), headers={"Origin": "https://evil.example"})
        assert response.status == 403
        assert "Access-Control-Allow-Origin" not in response.headers


HANDSHAKE = {"hub.mode": "subscribe", "hub.verify_token": VERIFY_TOKEN, "hub.challenge": "1158201444"}


async def test_the_handshake_echoes_the_challenge(hub: Client) -> None:
    response = await hub.get("/webhooks/facebook", params=HANDSHAKE)
    assert (response.status, await response.text()) == (200, "1158201444")


@pytest.mark.parametrize(
    "change", [{"hub.verify_token": "wrong"}, {"hub.verify_token": ""}, {"hub.mode": "unsubscribe"}, {"hub.mode": ""}]
)
async def test_a_handshake_without_our_verify_token_is_refused(hub: Client, change: dict[str, str]) -> None:
    response = await hub.get("/webhooks/facebook", params=HANDSHAKE | change)
    assert response.status == 403
    assert "1158201444" not in await response.text()


async def test_the_challenge_is_never_a_page(hub: Client) -> None:
    response = await hub.get("/webhooks/facebook", params=HANDSHAKE | {"hub.challenge": "<script>"})
    assert response.content_type == "text/plain" and response.headers["X-Content-Type-Options"] == "nosniff"


async def test_a_channel_that_is_not_connected_has_no_route(start_hub: StartHub) -> None:
    hub = await start_hub()
    assert (await hub.post("/webhooks/telegram", json={})).status == 404
    assert (await hub.post("/webhooks/facebook", json={})).status == 404


@pytest.mark.parametrize(
    ("place", "named"),
    [
        ({"telegram_token": TOKEN}, "WAYBILL_TELEGRAM_SECRET"),
        ({"telegram_token": TOKEN, "telegram_secret": ""}, "WAYBILL_TELEGRAM_SECRET"),
        ({"telegram_token": TOKEN, "telegram_secret": "not allowed!"}, "WAYBILL_TELEGRAM_SECRET"),
        ({"facebook_page_token": PAGE_TOKEN}, "WAYBILL_FACEBOOK_APP_SECRET and WAYBILL_FACEBOOK_VERIFY_TOKEN"),
        ({"facebook_page_token": PAGE_TOKEN, "facebook_app_secret": APP_SECRET, "facebook_verify_token": ""},
         "WAYBILL_FACEBOOK_VERIFY_TOKEN"),
    ],
)  # fmt: skip
async def test_a_channel_connected_in_part_stops_the_start(
    start_hub: StartHub, place: dict[str, str], named: str
) -> None:
    with pytest.raises(SettingsError, match=named):
        await start_hub(place={name: SecretStr(value) for name, value in place.items()})


async def test_no_secret_reaches_the_log_or_an_answer(
    hub: Client, telegram: TelegramDouble, graph: GraphDouble, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    caplog.set_level(logging.WARNING, "aiohttp.access")  # the doubles' own; the hub keeps none
    told: list[Any] = [await (await telegram.post({"update_id": 1}, "wrong")).text()]
    told += [await (await graph.post_signed(BODY, "sha256=0")).text()]
    await telegram.says("hello")
    await graph.says("hello")
    await telegram.hears(1)
    await graph.hears(1)
    everything = caplog.text + "".join(told)
    assert not [secret for secret in (TOKEN, SECRET, APP_SECRET, PAGE_TOKEN, VERIFY_TOKEN) if secret in everything]
