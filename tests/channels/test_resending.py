"""Platforms that send again, all at once, or nonsense: a defined answer, and every message once."""

import asyncio
import json
import time

import pytest
from aiohttp import ClientResponse

from tests.channels.graph_double import GraphDouble, saved, signature
from tests.channels.reading import lines
from tests.channels.telegram_double import SECRET, TelegramDouble
from tests.channels.telegram_double import saved as saved_by_telegram
from tests.hub.rasa_double import RasaDouble
from tests.hub.serving import Client, error_of
from tests.hub.test_hub_database import without

TELEGRAM, MESSENGER = "/webhooks/telegram", "/webhooks/facebook"


async def post(hub: Client, path: str, body: bytes, content_type: str = "application/json") -> ClientResponse:
    """Post as either platform would, with both proofs that it is one."""
    proofs = {"X-Telegram-Bot-Api-Secret-Token": SECRET, "X-Hub-Signature-256": signature(body)}
    return await hub.post(path, data=body, headers=proofs | {"Content-Type": content_type})


def body_of(path: str) -> bytes:
    """A text, as this platform sends it."""
    content = saved_by_telegram("text") if path == TELEGRAM else saved("text")
    if path == MESSENGER:
        content["entry"][0]["messaging"][0]["timestamp"] = int(time.time() * 1000)
    return json.dumps(content).encode()


@pytest.mark.parametrize(
    ("path", "channel", "address"), [(TELEGRAM, "telegram", "7001"), (MESSENGER, "facebook", "6001")]
)
async def test_a_first_message_that_comes_eight_times_at_once_is_one_message_of_one_conversation(
    hub: Client, double: RasaDouble, telegram: TelegramDouble, graph: GraphDouble, path: str, channel: str, address: str
) -> None:
    responses = await asyncio.gather(*(post(hub, path, body_of(path)) for _ in range(8)))
    assert [response.status for response in responses] == [200] * 8
    await (telegram if path == TELEGRAM else graph).hears(1)
    assert [sender for sender, _ in await lines(hub, channel, address)] == ["shopper", "bot"]
    assert len(double.messages) == 1


async def test_one_mid_twice_in_one_post_is_one_message(hub: Client, graph: GraphDouble, double: RasaDouble) -> None:
    content = saved("text")
    content["entry"] = content["entry"] * 2
    content["entry"][0]["messaging"] *= 2
    await graph.delivers(content)
    await graph.hears(1)
    assert len(double.messages) == 1 and len(await lines(hub, "facebook", "6001")) == 2


@pytest.mark.parametrize("path", [TELEGRAM, MESSENGER])
async def test_what_cannot_be_kept_is_not_acknowledged_and_comes_again(
    hub: Client, telegram: TelegramDouble, graph: GraphDouble, path: str
) -> None:
    async with without(hub, "messages"):
        response = await post(hub, path, body_of(path))
        assert (response.status, await error_of(response)) == (503, "database")
    assert (await post(hub, path, body_of(path))).status == 200
    assert await (telegram if path == TELEGRAM else graph).hears(1) == ["Hello."]


@pytest.mark.parametrize("path", [TELEGRAM, MESSENGER])
@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
async def test_the_proof_counts_and_not_what_the_content_calls_itself(
    hub: Client, telegram: TelegramDouble, graph: GraphDouble, path: str, content_type: str
) -> None:
    assert (await post(hub, path, body_of(path), content_type)).status == 200
    assert await (telegram if path == TELEGRAM else graph).hears(1) == ["Hello."]


@pytest.mark.parametrize("path", [TELEGRAM, MESSENGER])
@pytest.mark.parametrize("body", [b"", b"{", b"a=b", b"\xff\xfe\x00", b"null", b"1e999", b"[" * 50_000])
async def test_a_proven_body_that_is_no_json_is_acknowledged_and_leaves_nothing(
    hub: Client, path: str, body: bytes
) -> None:
    assert (await post(hub, path, body)).status == 200


@pytest.mark.parametrize("path", [TELEGRAM, MESSENGER])
@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
async def test_other_methods_are_refused(hub: Client, path: str, method: str) -> None:
    response = await hub.request(method, path)
    assert (response.status, await error_of(response)) == (400, "method")
