"""The second step of logging in."""

from datetime import timedelta
from typing import Any

import pyotp
import pytest
from aiohttp import ClientResponse

from bot.common.clock import utc_now
from bot.desk import two_step
from tests.desk.at_the_desk import COOKIE, PASSWORD, Desk
from tests.hub.serving import Client, database_of, error_of

STEP = 30  # seconds


def code_of(key: str, ahead: int = 0) -> str:
    """What the device shows now, or some steps later."""
    return pyotp.TOTP(key).at(utc_now() + timedelta(seconds=ahead * STEP))


async def turn_on(desk: Desk) -> tuple[str, list[str]]:
    """The key and the recovery codes; the code of the present step is used up."""
    offer = await (await desk.post("account/two-step/offer", {"password": PASSWORD})).json()
    response = await desk.post("account/two-step/confirm", {"code": code_of(offer["key"])})
    assert response.status == 200, await response.text()
    desk.csrf = (await (await desk.get("me")).json())["csrf"]
    return offer["key"], (await response.json())["recovery_codes"]


async def enter(desk: Desk, code: str, password: str = PASSWORD) -> ClientResponse:
    """Log in with a code."""
    body = {"email": "maja@example.com", "password": password, "code": code}
    response = await desk.client.post("/api/desk/login", json=body)
    if response.status == 200:
        desk.csrf = (await response.json())["csrf"]
    return response


def test_a_code_is_good_a_step_early_or_late_and_never_twice() -> None:
    key, now = two_step.new_totp_secret(), utc_now()
    step = int(now.timestamp()) // STEP
    for ahead, found in ((-2, None), (-1, step - 1), (0, step), (1, step + 1), (2, None)):
        code = pyotp.TOTP(key).at(now + timedelta(seconds=ahead * STEP))
        assert two_step.step_of(key, f"{code[:3]} {code[3:]}", now, 0) == found
    assert two_step.step_of(key, pyotp.TOTP(key).at(now), now, step) is None
    assert [two_step.step_of(key, code, now, 0) for code in ("", "abcdef", "１２３４５６", "\ud800")] == [None] * 4


def test_recovery_codes_are_long_apart_and_read_however_they_are_typed() -> None:
    codes = two_step.new_recovery_codes()
    assert len(set(codes)) == two_step.RECOVERY_CODES == 10
    assert all(len(code) == 19 for code in codes)
    assert two_step.recovery_hash(codes[0]) == two_step.recovery_hash(f" {codes[0].upper().replace('-', ' ')} ")


async def test_the_offer_is_a_drawing_and_changes_nothing(maja: Desk) -> None:
    offer = await (await maja.post("account/two-step/offer", {"password": PASSWORD})).json()
    assert offer["qr_code"].startswith("data:image/svg+xml") and len(offer["key"]) == 32
    assert pyotp.parse_uri(offer["uri"]).secret == offer["key"]
    assert (await maja.log_in("maja@example.com")).status == 200


async def test_log_in_asks_for_the_code_as_a_second_step(maja: Desk) -> None:
    key, _ = await turn_on(maja)
    response = await enter(maja, "")
    assert (response.status, await response.json()) == (202, {"code_needed": True})
    assert COOKIE not in response.cookies
    assert await error_of(await enter(maja, "000000", "wrong password")) == "wrong_login"
    assert await error_of(await enter(maja, "000000")) == "wrong_code"
    assert (await enter(maja, code_of(key, 1))).status == 200
    assert (await maja.get("conversations")).status == 200


async def test_a_code_that_was_seen_over_the_shoulder_opens_nothing(maja: Desk) -> None:
    key = (await (await maja.post("account/two-step/offer", {"password": PASSWORD})).json())["key"]
    first, code = code_of(key), code_of(key, 1)
    assert (await maja.post("account/two-step/confirm", {"code": first})).status == 200
    assert await error_of(await enter(maja, first)) == "wrong_code"
    assert (await enter(maja, code)).status == 200
    assert await error_of(await enter(maja, code)) == "wrong_code"


async def test_a_recovery_code_lets_in_once(hub: Client, maja: Desk) -> None:
    _, codes = await turn_on(maja)
    assert (await enter(maja, codes[3])).status == 200
    assert await error_of(await enter(maja, codes[3])) == "wrong_code"
    assert (await enter(maja, codes[4].replace("-", ""))).status == 200
    assert (await (await maja.get("account")).json())["two_step"] == {"on": True, "recovery_codes_left": 8}
    async with database_of(hub).engine.connect() as connection:
        kept = (await connection.exec_driver_sql("SELECT code_hash FROM recovery_codes")).scalars().all()
    assert not set(kept) & set(codes)


async def test_guessed_codes_lock_like_guessed_passwords(maja: Desk) -> None:
    key, codes = await turn_on(maja)
    for _ in range(5):
        assert (await enter(maja, "000000")).status == 401
        assert (await enter(maja, "")).status in {202, 429}  # asking for the step forgives nothing
    for code in (code_of(key, 1), codes[0]):
        assert await error_of(await enter(maja, code)) == "locked"


async def test_turning_on_rotates_the_session_and_ends_the_others(maja: Desk, aiohttp_client: Any) -> None:
    other = Desk(await aiohttp_client(maja.client.server))
    await other.log_in("maja@example.com")
    before = maja.client.session.cookie_jar.filter_cookies(maja.client.make_url("/"))[COOKIE].value
    await turn_on(maja)
    after = maja.client.session.cookie_jar.filter_cookies(maja.client.make_url("/"))[COOKIE].value
    assert before != after
    assert [(await desk.get("me")).status for desk in (maja, other)] == [200, 401]


async def test_turning_off_takes_password_and_code(maja: Desk) -> None:
    key, _ = await turn_on(maja)
    for password, code, fault in (("wrong", code_of(key, 1), "wrong_password"), (PASSWORD, "000000", "wrong_code")):
        response = await maja.post("account/two-step/off", {"password": password, "code": code})
        assert (response.status, await error_of(response)) == (422, fault)
    assert (await maja.post("account/two-step/off", {"password": PASSWORD, "code": code_of(key, 1)})).status == 200
    assert (await maja.log_in("maja@example.com")).status == 200


async def test_new_recovery_codes_void_the_older_ones(maja: Desk) -> None:
    key, older = await turn_on(maja)
    body = {"password": PASSWORD, "code": code_of(key, 1)}
    codes = (await (await maja.post("account/two-step/recovery-codes", body)).json())["recovery_codes"]
    assert not set(codes) & set(older)
    assert await error_of(await enter(maja, older[0])) == "wrong_code"
    assert (await enter(maja, codes[0])).status == 200


@pytest.mark.parametrize(
    ("path", "body", "status", "code"),
    [
        ("offer", {"password": "wrong"}, 422, "wrong_password"),
        ("confirm", {"code": "000000"}, 409, "no_offer"),
        ("off", {"password": PASSWORD, "code": "000000"}, 409, "not_possible"),
        ("recovery-codes", {"password": PASSWORD, "code": "000000"}, 409, "not_possible"),
    ],
)
async def test_what_is_out_of_turn_is_refused(
    maja: Desk, path: str, body: dict[str, str], status: int, code: str
) -> None:
    response = await maja.post(f"account/two-step/{path}", body)
    assert (response.status, await error_of(response)) == (status, code)


async def test_the_first_code_must_be_right(maja: Desk) -> None:
    await maja.post("account/two-step/offer", {"password": PASSWORD})
    assert await error_of(await maja.post("account/two-step/confirm", {"code": "12"})) == "wrong_code"
    assert (await maja.log_in("maja@example.com")).status == 200


async def test_an_admin_lets_in_whose_device_is_lost(asta: Desk, maja: Desk) -> None:
    await turn_on(maja)
    [person] = [each for each in (await (await asta.get("people")).json())["people"] if each["name"] == "Maja"]
    assert person["two_step"] is True
    assert (await asta.post(f"people/{person['id']}/two-step")).status == 200
    assert (await maja.get("me")).status == 401
    assert (await maja.log_in("maja@example.com")).status == 200


async def test_guessing_in_an_open_session_locks_as_well(hub: Client, maja: Desk) -> None:
    for _ in range(5):
        assert (await maja.post("account/two-step/offer", {"password": "wrong"})).status == 422
    response = await maja.post("account/two-step/offer", {"password": PASSWORD})
    assert (response.status, await error_of(response)) == (429, "locked")
    async with database_of(hub).read() as work:
        agent = await work.agents.by_email("maja@example.com")
        assert agent and agent.locked_until and agent.locked_until - utc_now() < timedelta(minutes=15)
