"""What could not be delivered, and the admins who see it."""

from tests.channels.platform_double import answering, hanging_up
from tests.channels.reading import all_are, until
from tests.channels.telegram_double import TelegramDouble
from tests.desk.at_the_desk import Desk
from tests.hub.rasa_double import SECONDS, RasaDouble
from tests.hub.serving import Client, error_of

REFUSED = {"ok": False, "error_code": 400, "description": "Bad Request: message is strange"}


async def _letters(desk: Desk) -> list[dict[str, object]]:
    response = await desk.get("dead-letters")
    assert response.status == 200
    return (await response.json())["dead_letters"]


async def test_an_admin_sees_what_failed_and_why_and_has_it_sent_again(
    hub: Client, telegram: TelegramDouble, double: RasaDouble, asta: Desk
) -> None:
    telegram.troubles.append(answering(400, REFUSED))
    await telegram.says("hello")
    await until(hub, all_are("failed"))
    [letter] = await _letters(asta)
    assert (letter["channel"], letter["state"], letter["text"], letter["from"]) == (
        "telegram",
        "failed",
        "Hello.",
        "bot",
    )
    assert "strange" in str(letter["error"])
    assert (await asta.post(f"dead-letters/{letter['id']}/retry")).status == 202
    assert await telegram.hears(1) == ["Hello."]
    await until(hub, all_are("sent"))
    assert await _letters(asta) == []


async def test_what_is_in_doubt_is_sent_again_only_by_an_admin(
    hub: Client, telegram: TelegramDouble, double: RasaDouble, asta: Desk
) -> None:
    telegram.troubles.append(hanging_up)
    await telegram.says("hello")
    await until(hub, all_are("unknown"))
    [letter] = await _letters(asta)
    assert letter["state"] == "unknown"
    assert (await asta.post(f"dead-letters/{letter['id']}/retry")).status == 202
    assert await telegram.hears(1) == ["Hello."]


async def test_only_admins_may(hub: Client, maja: Desk, asta: Desk) -> None:
    for response in (await maja.get("dead-letters"), await maja.post("dead-letters/1/retry")):
        assert (response.status, await error_of(response)) == (403, "not_admin")
    assert (await hub.get("/api/desk/dead-letters")).status == 401


async def test_what_is_not_stuck_is_not_sent_again(
    hub: Client, telegram: TelegramDouble, double: RasaDouble, asta: Desk
) -> None:
    await telegram.says("hello")
    [delivery] = await until(hub, all_are("sent"))
    response = await asta.post(f"dead-letters/{delivery.id}/retry")
    assert (response.status, await error_of(response)) == (409, "not_stuck")
    for number in ("99", "4999999999"):
        assert (await asta.post(f"dead-letters/{number}/retry")).status == 404
    assert len(telegram.tried) == 1


async def test_the_desk_shows_how_far_each_message_has_come_and_hears_of_it(
    hub: Client, telegram: TelegramDouble, double: RasaDouble, maja: Desk
) -> None:
    telegram.troubles.append(answering(400, REFUSED))
    socket = await maja.client.ws_connect("/api/desk/ws")
    double.will_say("one", "two")
    await telegram.says("hello")
    while True:
        frame = await socket.receive_json(timeout=SECONDS)
        if frame["type"] == "deliveries" and [one["state"] for one in frame["deliveries"].values()] == [
            "failed",
            "sent",
        ]:
            break
    assert list(frame["deliveries"]) == ["2", "3"]
    shown = await maja.shows(frame["conversation"])
    told = [message["delivery"] and message["delivery"]["state"] for message in shown["messages"]]
    assert told == [None, "failed", "sent"]
