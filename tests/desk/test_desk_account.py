"""What agents keep themselves: name, sessions, how long they last, and from where they are tried."""

from datetime import timedelta
from typing import Any

import pytest
from aiohttp import WSMsgType

from bot.common.clock import utc_now
from bot.common.session_settings import Sessions
from bot.desk.browsers import browser_in_words
from tests.desk.at_the_desk import COOKIE, PASSWORD, Desk, Hire
from tests.hub.rasa_double import SECONDS
from tests.hub.serving import Client, Shopper, database_of, error_of

CHROME = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
)
SAFARI = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1"  # noqa: E501
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0"


async def again(maja: Desk, aiohttp_client: Any, user_agent: str = FIREFOX) -> Desk:
    """Maja in another browser."""
    other = Desk(await aiohttp_client(maja.client.server))
    body = {"email": "maja@example.com", "password": PASSWORD}
    response = await other.client.post("/api/desk/login", json=body, headers={"User-Agent": user_agent})
    other.csrf = (await response.json())["csrf"]
    return other


async def sessions(desk: Desk) -> list[dict[str, Any]]:
    """Where the agent is logged in."""
    return (await (await desk.get("account")).json())["sessions"]


@pytest.mark.parametrize(
    ("user_agent", "words"),
    [
        (CHROME, "Chrome on Windows"),
        (SAFARI, "Mobile Safari on iOS"),
        (FIREFOX, "Firefox on Linux"),
        ("", ""),
        ("<script>alert(1)</script>", ""),
        ("x" * 100_000, ""),
    ],
)
def test_a_browser_is_told_in_words(user_agent: str, words: str) -> None:
    assert browser_in_words(user_agent) == words


async def test_sessions_are_listed_without_address_or_secret(maja: Desk, jonas: Desk, aiohttp_client: Any) -> None:
    other = await again(maja, aiohttp_client)
    shown = await sessions(other)
    assert [each["current"] for each in shown] == [True, False]
    assert shown[0]["browser"] == "Firefox on Linux"
    assert all(set(each) == {"id", "browser", "created_at", "last_seen_at", "current"} for each in shown)
    assert other.csrf not in str(shown) and "127.0.0.1" not in str(shown)


async def test_one_session_is_ended_and_its_feed_closes(maja: Desk, aiohttp_client: Any) -> None:
    other, third = await again(maja, aiohttp_client), await again(maja, aiohttp_client, CHROME)
    socket = await other.client.ws_connect("/api/desk/ws")
    [mine] = [each["id"] for each in await sessions(maja) if each["browser"] == "Firefox on Linux"]
    assert (await maja.post(f"account/sessions/{mine}/end")).status == 204
    while (frame := await socket.receive(timeout=SECONDS)).type is WSMsgType.TEXT:
        assert frame.json()["type"] == "presence"
    assert (frame.type, frame.data) == (WSMsgType.CLOSE, 4401)
    assert [(await desk.get("me")).status for desk in (maja, other, third)] == [200, 401, 200]


async def test_all_others_are_ended_and_nobody_else_s(maja: Desk, jonas: Desk, aiohttp_client: Any) -> None:
    other = await again(maja, aiohttp_client)
    assert (await maja.post("account/sessions/end-others")).status == 204
    assert [(await desk.get("me")).status for desk in (maja, other, jonas)] == [200, 401, 200]


async def test_a_colleague_s_session_cannot_be_ended(maja: Desk, jonas: Desk) -> None:
    [theirs] = await sessions(jonas)
    response = await maja.post(f"account/sessions/{theirs['id']}/end")
    assert (response.status, await error_of(response)) == (404, "no_session")
    assert (await jonas.get("me")).status == 200


async def test_a_new_name_is_what_shoppers_read(maja: Desk, waiting: Shopper) -> None:
    assert (await maja.post("account/name", {"name": "  Maja \n Kurt "})).status == 200
    await maja.do("take", waiting.conversation)
    assert "Maja Kurt has joined" in (await waiting.hears("system", 2))[1]["text"]


@pytest.mark.parametrize("name", ["", " ", "\u200b", "x" * 61, None])
async def test_a_name_that_cannot_be_read_is_refused(maja: Desk, name: Any) -> None:
    assert (await maja.post("account/name", {"name": name})).status == 422


async def test_a_session_nobody_uses_ends_after_two_hours(hub: Client, maja: Desk) -> None:
    assert Sessions().idle == timedelta(hours=2)
    for idle, status in ((timedelta(minutes=119), 200), (timedelta(minutes=120), 401)):
        await _last_used(hub, idle)
        assert (await maja.get("me")).status == status


async def test_each_use_keeps_a_session_alive(hub: Client, maja: Desk) -> None:
    await _last_used(hub, timedelta(minutes=119))
    assert (await maja.get("conversations")).status == 200
    [mine] = await sessions(maja)
    assert mine["last_seen_at"] > (utc_now() - timedelta(minutes=1)).isoformat()


async def test_each_log_in_gets_a_cookie_of_its_own(hire: Hire) -> None:
    desk = await hire("Maja", logged_in=False)
    desk.client.session.cookie_jar.update_cookies({COOKIE: "chosen by a stranger"}, desk.client.make_url("/"))
    first = (await desk.log_in("maja@example.com")).cookies[COOKIE].value
    second = (await desk.log_in("maja@example.com")).cookies[COOKIE].value
    assert len({first, second, "chosen by a stranger"}) == 3


async def _last_used(hub: Client, ago: timedelta) -> None:
    async with database_of(hub).begin() as work:
        agent = await work.agents.by_email("maja@example.com")
        assert agent and agent.id
        [session] = await work.agents.sessions_of(agent.id, utc_now())
        session.last_seen_at = utc_now() - ago
        await work.commit()
