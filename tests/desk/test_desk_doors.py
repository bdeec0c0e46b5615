"""Every door of the desk: nobody without log-in, nothing changed without the page's own token."""

import asyncio

import pytest
from aiohttp import ClientResponse, WSServerHandshakeError

from bot.conversations.agents import Role
from bot.desk.rights import RIGHTS, Right
from tests.desk.at_the_desk import COOKIE, Desk, Hire
from tests.hub.serving import Client, Shopper, error_of

ANYBODY = {tuple(door.split()) for door, right in RIGHTS.items() if right is Right.ANYBODY}


def routes(hub: Client) -> set[tuple[str, str]]:
    """Every method and path of the desk's API, as the router has them."""
    assert hub.app is not None
    return {
        (route.method, route.resource.canonical.replace("{id}", "1"))
        for route in hub.app.router.routes()
        if route.resource and route.resource.canonical.startswith("/api/desk")
    }


async def knock(desk: Desk, door: str) -> ClientResponse:
    """A request to a door as the table names it, with nothing in its body."""
    method, path = door.split()
    body = None if method == "GET" else {}
    headers = {"X-CSRF-Token": desk.csrf}
    return await desk.client.request(method, path.replace("{id}", "1"), json=body, headers=headers)


def test_the_table_of_rights_names_each_route_of_the_desk_and_no_other(hub: Client) -> None:
    assert hub.app is not None
    served = {
        f"{route.method} {route.resource.canonical}"
        for route in hub.app.router.routes()
        if route.resource and route.resource.canonical.startswith("/api/desk") and route.method != "HEAD"
    }
    assert served == set(RIGHTS)


@pytest.mark.parametrize("role", Role)
async def test_each_route_lets_in_whom_the_table_says(hire: Hire, role: Role) -> None:
    desk = await hire("Maja", role=role)
    for door in sorted(RIGHTS, key=lambda door: door.endswith("/logout")):
        response = await knock(desk, door)
        refused = RIGHTS[door] is Right.ADMIN and role is Role.AGENT
        assert (response.status == 403) is refused, (door, response.status)
        assert response.status != 401 or RIGHTS[door] is Right.ANYBODY, door


async def test_a_one_time_password_opens_only_the_door_to_an_own_one(hire: Hire) -> None:
    desk = await hire("Maja", must_change=True, role=Role.ADMIN)
    for door, right in RIGHTS.items():
        if right in {Right.AGENT, Right.ADMIN}:
            response = await knock(desk, door)
            assert (response.status, await error_of(response)) == (403, "change_password"), door


async def test_nobody_gets_through_any_route_of_the_desk(hub: Client) -> None:
    guarded = routes(hub) - ANYBODY
    assert len(guarded) > 10
    for method, path in guarded:
        for cookies in ({}, {COOKIE: "guessed"}):
            response = await hub.request(method, path, cookies=cookies, json={} if method == "POST" else None)
            assert response.status == 401, (method, path)
            if method != "HEAD":
                assert await error_of(response) == "logged_out"


async def test_a_shopper_s_token_opens_no_door_of_the_desk(hub: Client, shopper: Shopper) -> None:
    response = await hub.get("/api/desk/conversations", headers=shopper.headers, cookies={COOKIE: shopper.token})
    assert response.status == 401


@pytest.mark.parametrize("token", ["", "guessed", "ключ", "é"])
async def test_no_change_without_the_csrf_token(maja: Desk, waiting: Shopper, token: str) -> None:
    changes = {path.removeprefix("/api/desk/") for method, path in routes(maja.client) - ANYBODY if method == "POST"}
    for path in changes:
        response = await maja.post(path.replace("/1/", f"/{waiting.conversation}/"), {}, csrf=token)
        assert (response.status, await error_of(response)) == (403, "csrf"), path
    assert await maja.view("queue") == [waiting.conversation]
    assert (await maja.get("me")).status == 200


async def test_another_session_s_csrf_token_does_not_fit(maja: Desk, jonas: Desk, waiting: Shopper) -> None:
    response = await maja.post(f"conversations/{waiting.conversation}/take", csrf=jonas.csrf)
    assert (response.status, await error_of(response)) == (403, "csrf")


async def test_a_cookie_of_undecodable_bytes_is_401(hub: Client) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", hub.port)
    writer.write(b"GET /api/desk/me HTTP/1.0\r\nHost: x\r\nCookie: waybill_desk=\xff\xfe\r\n\r\n")
    status_line = await reader.readline()
    writer.close()
    await writer.wait_closed()
    assert b" 401 " in status_line


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "https://shop.example"])
async def test_a_foreign_page_cannot_listen_at_the_desk(maja: Desk, origin: str) -> None:
    with pytest.raises(WSServerHandshakeError) as refused:
        await maja.client.ws_connect("/api/desk/ws", origin=origin)
    assert refused.value.status == 403


@pytest.mark.parametrize("path", ["conversations/nothing", "conversations/%00", "conversations/' OR 1=1"])
async def test_a_conversation_that_is_not_there_is_404(maja: Desk, path: str) -> None:
    response = await maja.get(path)
    assert (response.status, await error_of(response)) == (404, "no_conversation")
