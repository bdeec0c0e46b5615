"""Agents and their roles, as admins manage them."""

from typing import Any

import pytest
from aiohttp import WSMsgType

from bot.common.clock import utc_now
from bot.conversations.agents import Role
from tests.desk.at_the_desk import PASSWORD, Desk, Hire
from tests.hub.rasa_double import SECONDS
from tests.hub.serving import Client, Shopper, database_of, error_of

NEW = {"email": "Ruta@Example.com", "name": "Rūta", "role": "agent"}


async def people(desk: Desk) -> dict[str, dict[str, Any]]:
    """Everybody by name, as the admin sees them."""
    return {person["name"]: person for person in (await (await desk.get("people")).json())["people"]}


async def about(desk: Desk, name: str, deed: str = "", body: Any = None) -> Any:
    """Do something about somebody; what the desk answers, with its status."""
    path = "/".join(filter(None, ["people", str((await people(desk))[name]["id"]), deed]))
    return await desk.post(path, body)


async def test_a_new_agent_logs_in_with_the_password_told_once(asta: Desk, aiohttp_client: Any) -> None:
    response = await asta.post("people", NEW)
    added = await response.json()
    assert (response.status, added["email"], added["must_change_password"]) == (201, "ruta@example.com", True)
    assert added["password"] not in await (await asta.get("people")).text()
    ruta = Desk(await aiohttp_client(asta.client.server))
    assert (await ruta.log_in("ruta@example.com", added["password"])).status == 200
    assert await error_of(await ruta.get("conversations")) == "change_password"


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        ({"email": "ASTA@example.com"}, 422, "not_hirable"),
        ({"email": "no address"}, 422, "not_hirable"),
        ({"email": "<b>@example.com"}, 422, "not_hirable"),
        ({"name": " \u200b "}, 422, "invalid"),
        ({"name": "x" * 61}, 422, "invalid"),
        ({"role": "owner"}, 422, "invalid"),
    ],
)
async def test_nobody_is_added_without_address_name_and_role(
    asta: Desk, change: dict[str, str], status: int, code: str
) -> None:
    response = await asta.post("people", NEW | change)
    assert (response.status, await error_of(response)) == (status, code)
    assert list(await people(asta)) == ["Asta"]


async def test_name_and_role_are_changed_and_count_at_once(asta: Desk, maja: Desk) -> None:
    assert (await about(asta, "Maja", body={"name": "Maja K.", "role": "admin"})).status == 200
    assert set(await people(maja)) == {"Asta", "Maja K."}
    assert (await about(asta, "Maja K.", body={"name": "Maja", "role": "agent"})).status == 200
    assert (await maja.get("people")).status == 403


async def test_a_reset_ends_the_sessions_and_the_lock(hub: Client, asta: Desk, maja: Desk) -> None:
    async with database_of(hub).begin() as work:
        stored = await work.agents.by_email("maja@example.com")
        assert stored
        stored.locked_until = utc_now().replace(year=2999)
        await work.commit()
    assert (await people(asta))["Maja"]["locked_until"]
    password = (await (await about(asta, "Maja", "password")).json())["password"]
    assert (await maja.get("me")).status == 401
    assert (await maja.log_in("maja@example.com")).status == 401
    assert (await maja.log_in("maja@example.com", password)).status == 200


async def test_a_locked_agent_is_let_try_again(asta: Desk, hire: Hire) -> None:
    maja = await hire("Maja", logged_in=False)
    for _ in range(5):
        await maja.log_in("maja@example.com", "wrong")
    assert (await maja.log_in("maja@example.com")).status == 429
    assert (await about(asta, "Maja", "unlock")).status == 200
    assert (await maja.log_in("maja@example.com")).status == 200


async def test_who_is_let_go_is_out_at_once_and_their_shopper_waits_again(
    asta: Desk, maja: Desk, waiting: Shopper
) -> None:
    await maja.do("take", waiting.conversation)
    await maja.writes("reply", waiting.conversation, "Hello, this is Maja.")
    socket = await maja.client.ws_connect("/api/desk/ws")
    response = await about(asta, "Maja", "deactivate")
    assert await response.json() == {"queued": 1}
    while (frame := await socket.receive(timeout=SECONDS)).type is WSMsgType.TEXT:
        pass
    assert (frame.type, frame.data) == (WSMsgType.CLOSE, 4401)
    assert (await maja.get("me")).status == 401
    assert await error_of(await maja.log_in("maja@example.com")) == "wrong_login"
    assert await asta.view("queue") == [waiting.conversation]
    told = await waiting.reads()
    assert told["owner"] == "queue" and "next in line" in told["messages"][-1]["text"]
    assert [message["author"] for message in told["messages"] if message["from"] == "agent"] == ["Maja"]


async def test_who_comes_back_logs_in_as_before(asta: Desk, maja: Desk) -> None:
    await about(asta, "Maja", "deactivate")
    assert (await people(asta))["Maja"]["active"] is False
    assert (await about(asta, "Maja", "reactivate")).status == 200
    assert (await maja.get("me")).status == 401
    assert (await maja.log_in("maja@example.com")).status == 200


@pytest.mark.parametrize(
    ("deed", "body"),
    [
        ("deactivate", None),
        ("password", None),
        ("two-step", None),
        ("", {"name": "Asta", "role": "agent"}),
    ],
)
async def test_nobody_takes_their_own_rights_by_accident(asta: Desk, hire: Hire, deed: str, body: Any) -> None:
    await hire("Berit", role=Role.ADMIN)
    response = await about(asta, "Asta", deed, body)
    assert (response.status, await error_of(response)) == (409, "yourself")
    assert (await about(asta, "Asta", body={"name": "Asta M.", "role": "admin"})).status == 200


@pytest.mark.parametrize("number", ["0", "99999", "9999999999999", "-1", "one", "%00"])
async def test_somebody_who_is_not_there_is_404(asta: Desk, number: str) -> None:
    response = await asta.post(f"people/{number}/deactivate")
    assert (response.status, await error_of(response)) == (404, "no_agent")


async def test_last_seen_is_told_of_who_was_there(asta: Desk, hire: Hire) -> None:
    await hire("Jonas", logged_in=False)
    shown = await people(asta)
    assert shown["Asta"]["last_seen_at"] and shown["Jonas"]["last_seen_at"] is None
    assert PASSWORD not in str(shown) and "argon2" not in str(shown)
