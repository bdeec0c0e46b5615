"""Chatwoot as the desk: hand-overs there, replies and "resolved" back, each once, whatever is lost in between."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from bot.channels.chatwoot.settings import chatwoot_settings
from bot.common.environment import Environment
from bot.common.errors import SettingsError
from bot.common.shop_settings import ShopSettings
from tests.channels.pictures import a_picture, opened
from tests.chatwoot.chatwoot_double import ChatwootDouble, Trouble, breaking, refusing
from tests.desk.at_the_desk import Desk, ask_for_a_person
from tests.hub.rasa_double import SECONDS, RasaDouble
from tests.hub.serving import Client, Shopper, StartHub, database_of, error_of, open_session

ASKED = "i want to talk to a person"


async def until(right: Callable[[], Any]) -> None:
    """Return as soon as it is so."""
    async with asyncio.timeout(SECONDS):
        while not right():
            await asyncio.sleep(0.02)


async def handed_over(shopper: Shopper, double: RasaDouble, chatwoot: ChatwootDouble, **details: Any) -> None:
    """The bot hands over, and Chatwoot has it all."""
    await ask_for_a_person(shopper, double, **details)
    await until(lambda: chatwoot.rooms and chatwoot.room.incoming())


async def owner(hub: Client, shopper: Shopper) -> str:
    """Who has the conversation."""
    async with database_of(hub).read() as work:
        conversation = await work.conversations.get(shopper.conversation)
    assert conversation
    return conversation.owner.value


async def until_owner(hub: Client, shopper: Shopper, name: str) -> None:
    """Return as soon as they have it."""
    async with asyncio.timeout(SECONDS):
        while await owner(hub, shopper) != name:
            await asyncio.sleep(0.02)


async def test_a_hand_over_becomes_a_conversation_with_its_facts_and_the_transcript(
    shopper: Shopper, double: RasaDouble, chatwoot: ChatwootDouble
) -> None:
    facts = {"order_number": "WB-1042", "proposal": "Send a new one.", "tried": ["Asked for the order"]}
    await handed_over(shopper, double, chatwoot, **facts)
    [contact] = chatwoot.contacts.values()
    assert contact["identifier"] == f"waybill:{shopper.conversation}" and contact["email"] is None
    [note] = chatwoot.room.notes()
    for fact in (
        "human agent",
        "WB-1042",
        "Send a new one.",
        "Asked for the order",
        f"Shopper: {ASKED}",
        "One moment.",
    ):
        assert fact in note
    assert chatwoot.room.incoming() == [ASKED]
    assert chatwoot.room.status == "open"


async def test_while_people_have_it_the_shopper_s_words_arrive_once_and_in_order(
    shopper: Shopper, double: RasaDouble, chatwoot: ChatwootDouble
) -> None:
    await handed_over(shopper, double, chatwoot)
    words = ["one", "two", "two", "three"]
    for text in words:
        await shopper.says(text)
    await until(lambda: len(chatwoot.room.incoming()) == 5)
    assert chatwoot.room.incoming() == [ASKED, *words]


async def test_photos_go_along_also_those_the_bot_asked_for(
    hub: Client, shopper: Shopper, double: RasaDouble, chatwoot: ChatwootDouble
) -> None:
    for number, moment in enumerate(("asked by the bot", "asked by a person")):
        sent = await hub.post(f"/api/chat/photos?client_id={number}", data=a_picture(), headers=shopper.headers)
        assert sent.status == 202, moment
        if number == 0:
            await shopper.hears("bot")
            await handed_over(shopper, double, chatwoot)
    await until(lambda: len(chatwoot.files) == 2)
    assert chatwoot.room.incoming() == ["Photo", ASKED, "Photo"]
    assert {opened(each).format for each in chatwoot.files} == {"JPEG"}


async def test_what_the_bot_answers_stays_here(shopper: Shopper, double: RasaDouble, chatwoot: ChatwootDouble) -> None:
    await shopper.says("hello")
    await shopper.hears("bot")
    await asyncio.sleep(0.3)
    assert chatwoot.asked == []


async def test_a_reply_comes_back_once_though_its_event_comes_twice(
    hub: Client, shopper: Shopper, double: RasaDouble, chatwoot: ChatwootDouble
) -> None:
    await handed_over(shopper, double, chatwoot)
    await chatwoot.writes("Hello, this is Maja.", times=2)
    [reply] = await shopper.hears("agent")
    assert (reply["text"], reply["author"]) == ("Hello, this is Maja.", "Maja")
    assert await owner(hub, shopper) == "agent"
    assert "Maja has joined" in (await shopper.hears("system", 2))[-1]["text"]
    await chatwoot.writes("Anything else?")
    assert [each["text"] for each in await shopper.hears("agent", 2)] == ["Hello, this is Maja.", "Anything else?"]
    assert chatwoot.room.incoming() == [ASKED]  # nothing is echoed


async def test_private_notes_and_chatwoot_s_own_greetings_are_not_shown(
    hub: Client, shopper: Shopper, double: RasaDouble, chatwoot: ChatwootDouble
) -> None:
    await handed_over(shopper, double, chatwoot)
    await chatwoot.writes("she is annoyed", private=True)
    chatwoot._message(chatwoot.room, "Thanks for contacting us!", "template")
    chatwoot._message(chatwoot.room, "Maja was assigned", "activity")
    await chatwoot.writes("Hello.")
    assert [each["text"] for each in await shopper.hears("agent")] == ["Hello."]


async def test_resolving_gives_the_shopper_back_to_the_bot_after_the_last_reply(
    hub: Client, shopper: Shopper, double: RasaDouble, chatwoot: ChatwootDouble
) -> None:
    await handed_over(shopper, double, chatwoot)
    chatwoot.webhooks = False  # both are found by one look
    await chatwoot.writes("Your refund is on its way.")
    await chatwoot.resolves()
    await until_owner(hub, shopper, "bot")
    assert [each["text"] for each in await shopper.hears("agent")] == ["Your refund is on its way."]
    await until(lambda: "/restart" in double.messages)  # forms and counters are forgotten


async def test_the_next_hand_over_opens_the_same_conversation_again(
    hub: Client, shopper: Shopper, double: RasaDouble, chatwoot: ChatwootDouble
) -> None:
    await handed_over(shopper, double, chatwoot)
    await chatwoot.resolves()
    await until_owner(hub, shopper, "bot")
    await shopper.says("where is it")
    await ask_for_a_person(shopper, double, reason="late_parcel")
    await until(lambda: len(chatwoot.room.notes()) == 2)
    await until(lambda: len(chatwoot.room.incoming()) == 2)
    assert "late parcel" in chatwoot.room.notes()[1] and "where is it" in chatwoot.room.notes()[1]
    assert "One moment" not in chatwoot.room.notes()[1].split("where is it")[0]  # what was told is not told again
    assert chatwoot.room.status == "open"
    await asyncio.sleep(0.5)
    assert await owner(hub, shopper) == "queue"


async def test_what_no_webhook_told_is_found_by_looking(
    hub: Client, shopper: Shopper, double: RasaDouble, chatwoot: ChatwootDouble
) -> None:
    chatwoot.webhooks = False
    await handed_over(shopper, double, chatwoot)
    for text in ("one", "two"):
        await chatwoot.writes(text)
    assert [each["text"] for each in await shopper.hears("agent", 2)] == ["one", "two"]


async def test_while_chatwoot_is_down_everything_is_kept_and_told_once_later(
    hub: Client, shopper: Shopper, double: RasaDouble, chatwoot: ChatwootDouble
) -> None:
    chatwoot.down = True
    await ask_for_a_person(shopper, double)
    [told] = await shopper.hears("system")
    assert "next in line" in told["text"]  # as in any queue
    await shopper.says("are you there")
    await asyncio.sleep(0.5)
    async with database_of(hub).read() as work:
        counterpart = await work.counterparts.get(shopper.conversation)
    assert counterpart and counterpart.failing_since and "refuses (502)" in counterpart.error
    chatwoot.down = False
    await until(lambda: chatwoot.rooms and len(chatwoot.room.incoming()) == 2)
    assert (len(chatwoot.contacts), len(chatwoot.room.notes())) == (1, 1)
    assert chatwoot.room.incoming() == [ASKED, "are you there"]


@pytest.mark.parametrize(("moment", "trouble"), [("before", refusing), ("after", breaking)])
async def test_a_connection_that_breaks_in_the_middle_doubles_nothing(
    shopper: Shopper, double: RasaDouble, chatwoot: ChatwootDouble, moment: str, trouble: Trouble
) -> None:
    await handed_over(shopper, double, chatwoot)
    getattr(chatwoot, moment).append(trouble)
    await shopper.says("same")
    await shopper.says("same")
    await until(lambda: len(chatwoot.room.incoming()) >= 3)
    await asyncio.sleep(0.5)
    assert chatwoot.room.incoming() == [ASKED, "same", "same"]


async def test_a_restart_in_the_middle_doubles_nothing_and_loses_nothing(
    start_hub: StartHub, double: RasaDouble, chatwoot: ChatwootDouble
) -> None:
    first = await start_hub(place=chatwoot.place, **chatwoot.shop)
    chatwoot.hub, shopper = first, await open_session(first, language="en")
    stopped = asyncio.Event()

    async def hang(request: object) -> None:
        """The note is taken, and the hub never hears so."""
        stopped.set()
        await asyncio.sleep(0.2)
        await breaking(request)  # type: ignore[arg-type]

    chatwoot.after.append(hang)
    await ask_for_a_person(shopper, double)
    await stopped.wait()
    await first.close()
    assert (len(chatwoot.room.notes()), chatwoot.room.incoming()) == (1, [])
    chatwoot.webhooks = False
    await chatwoot.writes("Written while you were away.")
    chatwoot.webhooks = True
    second = await start_hub(place=chatwoot.place, **chatwoot.shop)
    chatwoot.hub = second
    back = Shopper(second, shopper.token, shopper.conversation)
    assert [each["text"] for each in await back.hears("agent")] == ["Written while you were away."]
    assert (len(chatwoot.room.notes()), chatwoot.room.incoming(), len(chatwoot.rooms)) == (1, [ASKED], 1)


async def test_a_conversation_that_was_deleted_there_is_told_anew(
    shopper: Shopper, double: RasaDouble, chatwoot: ChatwootDouble
) -> None:
    await handed_over(shopper, double, chatwoot)
    chatwoot.rooms.clear()
    await shopper.says("hello?")
    await until(lambda: chatwoot.rooms and chatwoot.room.incoming())
    assert chatwoot.room.incoming() == ["hello?"]


async def test_our_own_desk_shows_the_conversation_and_sends_people_to_chatwoot(
    hub: Client, shopper: Shopper, double: RasaDouble, chatwoot: ChatwootDouble, maja: Desk
) -> None:
    await handed_over(shopper, double, chatwoot)
    response = await maja.post(f"conversations/{shopper.conversation}/take")
    assert (response.status, await error_of(response)) == (409, "elsewhere")
    assert (await maja.shows(shopper.conversation))["conversation"]["owner"] == "queue"
    elsewhere = (await (await maja.get("alerts")).json())["elsewhere"]
    assert elsewhere["name"] == "Chatwoot" and elsewhere["url"].endswith("/app/accounts/3/inbox/7")


@pytest.mark.parametrize(("secret", "seconds_ago"), [("guessed", 0), ("chatwoot-secret-of-the-tests", 400)])
async def test_an_event_that_is_not_signed_or_old_is_refused(
    hub: Client, chatwoot: ChatwootDouble, secret: str, seconds_ago: float
) -> None:
    assert await chatwoot.sends({"event": "message_created"}, secret, seconds_ago) == 403


@pytest.mark.parametrize(
    "event", [None, [], "x", {}, {"event": "message_created"}, {"event": "conversation_status_changed", "id": "x"}]
)
async def test_a_signed_event_that_says_nothing_is_taken(hub: Client, chatwoot: ChatwootDouble, event: Any) -> None:
    assert await chatwoot.sends(event) == 200


async def test_headers_of_strange_bytes_are_refused(hub: Client) -> None:
    headers = {"X-Chatwoot-Signature": "sha256=é", "X-Chatwoot-Timestamp": "９"}
    assert (await hub.post("/webhooks/chatwoot", data=b"{}", headers=headers)).status == 403


async def test_without_chatwoot_there_is_no_such_route(start_hub: StartHub) -> None:
    assert (await (await start_hub()).post("/webhooks/chatwoot", data=b"{}")).status == 404


def test_a_secret_that_is_not_set_is_named(settings: ShopSettings, chatwoot: ChatwootDouble) -> None:
    changed = settings.model_copy(update=chatwoot.shop)
    with pytest.raises(SettingsError, match="WAYBILL_CHATWOOT_WEBHOOK_SECRET"):
        chatwoot_settings(Environment(_env_file=None, chatwoot_token="x"), changed)
