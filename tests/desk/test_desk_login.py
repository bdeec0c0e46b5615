"""Logging in: who gets in, what the cookie is, and who is kept out."""

from datetime import timedelta

import pytest

from bot.common.clock import utc_now
from tests.desk.at_the_desk import COOKIE, PASSWORD, Desk, Hire
from tests.hub.serving import Client, database_of, error_of


async def test_the_right_password_opens_the_desk(hire: Hire) -> None:
    desk = await hire("Maja", logged_in=False)
    response = await desk.log_in(" MAJA@example.com ")
    told = await response.json()
    assert response.status == 200
    assert {name: told[name] for name in ("name", "email", "role", "must_change_password")} == {
        "name": "Maja",
        "email": "maja@example.com",
        "role": "agent",
        "must_change_password": False,
    }
    assert await (await desk.get("me")).json() == told


async def test_the_cookie_is_out_of_reach_of_pages_and_other_sites(hire: Hire) -> None:
    response = await (await hire("Maja", logged_in=False)).log_in("maja@example.com")
    cookie = response.cookies[COOKIE]
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Strict", "/")
    assert 0 < int(cookie["max-age"]) <= 12 * 3600


@pytest.mark.parametrize(("proto", "secure"), [("https", True), ("http", "")])
async def test_the_cookie_travels_encrypted_where_the_desk_does(hire: Hire, proto: str, secure: object) -> None:
    desk = await hire("Maja", logged_in=False)
    body, headers = {"email": "maja@example.com", "password": PASSWORD}, {"X-Forwarded-Proto": proto}
    response = await desk.client.post("/api/desk/login", json=body, headers=headers)
    assert response.cookies[COOKIE]["secure"] == secure


async def test_the_cookie_itself_is_not_kept(hub: Client, hire: Hire) -> None:
    response = await (await hire("Maja", logged_in=False)).log_in("maja@example.com")
    async with database_of(hub).begin() as work:
        assert await work.agents.session(response.cookies[COOKIE].value, utc_now()) is None


@pytest.mark.parametrize(
    ("email", "password"),
    [
        ("maja@example.com", "wrong horse battery"),
        ("maja@example.com", ""),
        ("nobody@example.com", PASSWORD),
        ("", ""),
        ("maja@example.com' OR '1'='1", PASSWORD),
    ],
)
async def test_wrong_and_unknown_are_told_the_same(hire: Hire, email: str, password: str) -> None:
    desk = await hire("Maja", logged_in=False)
    response = await desk.log_in(email, password)
    assert response.status == 401
    assert (await response.json())["error"] == {"code": "wrong_login", "message": "E-mail or password is not right."}
    assert COOKIE not in response.cookies
    assert (await desk.get("me")).status == 401


@pytest.mark.parametrize("body", [{}, {"email": "a@example.com"}, {"email": 1, "password": 2}, [], "maja"])
async def test_a_login_of_the_wrong_shape_is_422(hub: Client, body: object) -> None:
    response = await hub.post("/api/desk/login", json=body)
    assert (response.status, await error_of(response)) == (422, "invalid")


async def test_five_wrong_passwords_lock_the_agent_for_a_quarter_of_an_hour(hub: Client, hire: Hire) -> None:
    desk = await hire("Maja", logged_in=False)
    await hire("Jonas")
    for _ in range(5):
        assert (await desk.log_in("maja@example.com", "wrong")).status == 401
    response = await desk.log_in("maja@example.com")
    assert (response.status, await error_of(response)) == (429, "locked")
    async with database_of(hub).begin() as work:
        maja, jonas = await work.agents.by_email("maja@example.com"), await work.agents.by_email("jonas@example.com")
        assert maja and maja.locked_until and jonas and jonas.locked_until is None
        assert timedelta(minutes=14) < maja.locked_until - utc_now() <= timedelta(minutes=15)
        maja.locked_until = utc_now()
        await work.commit()
    assert (await desk.log_in("maja@example.com")).status == 200


async def test_four_wrong_passwords_and_a_right_one_start_the_count_again(hire: Hire) -> None:
    desk = await hire("Maja", logged_in=False)
    for _ in range(2):
        for _ in range(4):
            assert (await desk.log_in("maja@example.com", "wrong")).status == 401
        assert (await desk.log_in("maja@example.com")).status == 200


async def test_a_session_ends_by_logging_out(maja: Desk) -> None:
    cookie = maja.client.session.cookie_jar.filter_cookies(maja.client.make_url("/"))[COOKIE].value
    assert (await maja.post("logout")).status == 204
    maja.client.session.cookie_jar.update_cookies({COOKIE: cookie})  # what a thief has kept
    assert (await maja.get("me")).status == 401


async def test_a_session_ends_by_itself(hub: Client, maja: Desk) -> None:
    async with database_of(hub).engine.begin() as connection:
        await connection.exec_driver_sql("UPDATE agent_sessions SET expires_at = '2020-01-01 00:00:00.000000'")
    assert (await maja.get("me")).status == 401


async def test_logging_in_again_ends_the_older_session_of_the_same_browser(maja: Desk) -> None:
    jar, place = maja.client.session.cookie_jar, maja.client.make_url("/")
    older = jar.filter_cookies(place)[COOKIE].value
    assert (await maja.log_in("maja@example.com")).status == 200
    jar.clear()
    jar.update_cookies({COOKIE: older})
    assert (await maja.get("me")).status == 401
