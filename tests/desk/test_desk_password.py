"""An agent's own password."""

import pytest

from tests.desk.at_the_desk import PASSWORD, Desk, Hire
from tests.hub.serving import error_of

NEW = "a much better password"


async def test_with_a_one_time_password_only_the_password_can_be_changed(hire: Hire) -> None:
    desk = await hire("Maja", must_change=True)
    assert (await (await desk.get("me")).json())["must_change_password"] is True
    for response in (await desk.get("conversations"), await desk.post("conversations/x/take"), await desk.get("ws")):
        assert (response.status, await error_of(response)) == (403, "change_password")
    assert (await desk.post("password", {"current": PASSWORD, "new": NEW})).status == 204
    assert (await desk.get("conversations")).status == 200
    assert (await (await desk.get("me")).json())["must_change_password"] is False


async def test_after_the_change_only_the_new_password_opens_the_desk(maja: Desk) -> None:
    assert (await maja.post("password", {"current": PASSWORD, "new": NEW})).status == 204
    assert (await maja.log_in("maja@example.com")).status == 401
    assert (await maja.log_in("maja@example.com", NEW)).status == 200


async def test_a_changed_password_ends_every_other_session(maja: Desk, hire: Hire) -> None:
    elsewhere = await hire("Jonas")
    assert (await elsewhere.log_in("maja@example.com")).status == 200
    assert (await maja.post("password", {"current": PASSWORD, "new": NEW})).status == 204
    assert (await elsewhere.get("me")).status == 401
    assert (await maja.get("me")).status == 200


@pytest.mark.parametrize(
    ("current", "new", "code"),
    [
        ("wrong horse battery", NEW, "wrong_password"),
        (PASSWORD, "too short", "weak_password"),
        (PASSWORD, "", "weak_password"),
        (PASSWORD, PASSWORD, "weak_password"),
        (PASSWORD, "x" * 1001, "invalid"),
    ],
)
async def test_a_change_is_refused_in_words_and_changes_nothing(maja: Desk, current: str, new: str, code: str) -> None:
    response = await maja.post("password", {"current": current, "new": new})
    assert (response.status, await error_of(response)) == (422, code)
    assert (await maja.log_in("maja@example.com")).status == 200
