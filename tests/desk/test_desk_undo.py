"""What agents decide can be taken back for ten seconds, and is done once when they are over."""

import asyncio
from datetime import timedelta

import pytest

from bot.common.clock import utc_now
from bot.conversations.pending import UNDO_TIME
from tests.desk.at_the_desk import Desk, Hire
from tests.hub.rasa_double import RasaDouble
from tests.hub.serving import Shopper, StartHub, error_of

ALMOST = UNDO_TIME - timedelta(seconds=2)
SOON = ("release", "resolve", "back_to_bot")


async def colleague(desk: Desk, name: str) -> int:
    """The id of an agent."""
    agents = (await (await desk.get("colleagues")).json())["agents"]
    return int(next(agent["id"] for agent in agents if agent["name"] == name))


@pytest.mark.parametrize("deed", SOON)
async def test_the_shopper_is_told_nothing_before_the_time_is_over(maja: Desk, waiting: Shopper, deed: str) -> None:
    await maja.do("take", waiting.conversation)
    before = await waiting.reads()
    response = await maja.post(f"conversations/{waiting.conversation}/{deed}")
    await maja.pass_time(ALMOST)
    summary = await response.json()
    assert (summary["owner"], summary["pending"]["deed"], summary["pending"]["agent"]["name"]) == (
        "agent",
        deed,
        "Maja",
    )
    assert await waiting.reads() == before
    assert await maja.view("mine") == []


@pytest.mark.parametrize("deed", SOON)
async def test_what_is_undone_never_happens(maja: Desk, waiting: Shopper, double: RasaDouble, deed: str) -> None:
    await maja.do("take", waiting.conversation)
    before = (await waiting.reads(), len(double.messages))
    await maja.post(f"conversations/{waiting.conversation}/{deed}")
    undone = await (await maja.post(f"conversations/{waiting.conversation}/undo")).json()
    await maja.pass_time(10 * UNDO_TIME)
    assert (undone["owner"], undone["pending"]) == ("agent", None)
    assert (await waiting.reads(), len(double.messages)) == before
    assert await maja.view("mine") == [waiting.conversation]


async def test_undoing_too_late_says_so(maja: Desk, waiting: Shopper) -> None:
    await maja.do("take", waiting.conversation)
    await maja.do("resolve", waiting.conversation)
    response = await maja.post(f"conversations/{waiting.conversation}/undo")
    assert (response.status, await error_of(response)) == (409, "not_possible")
    assert "too late" in await response.text()


async def test_undo_and_the_end_of_the_time_together_are_one_of_both(maja: Desk, waiting: Shopper) -> None:
    await maja.do("take", waiting.conversation)
    await maja.post(f"conversations/{waiting.conversation}/resolve")
    undo, _ = await asyncio.gather(maja.post(f"conversations/{waiting.conversation}/undo"), maja.pass_time(UNDO_TIME))
    owner = (await maja.shows(waiting.conversation))["conversation"]["owner"]
    assert (undo.status, owner) in {(200, "agent"), (409, "bot")}


async def test_a_colleague_s_decision_cannot_be_undone_or_overruled(maja: Desk, jonas: Desk, waiting: Shopper) -> None:
    await maja.post(f"conversations/{waiting.conversation}/resolve")
    for deed in ("undo", "take", "resolve"):
        response = await jonas.post(f"conversations/{waiting.conversation}/{deed}")
        assert (response.status, await error_of(response)) == (409, "not_possible")


async def test_a_shopper_who_writes_meanwhile_stays_with_the_agent(
    maja: Desk, waiting: Shopper, double: RasaDouble
) -> None:
    await maja.do("take", waiting.conversation)
    await maja.post(f"conversations/{waiting.conversation}/resolve")
    await waiting.says("one more thing")
    await maja.pass_time(UNDO_TIME)
    shown = await maja.shows(waiting.conversation)
    assert (shown["conversation"]["owner"], shown["conversation"]["pending"]) == ("agent", None)
    assert "shopper wrote meanwhile" in [each["text"] for each in shown["messages"] if each["from"] == "event"][-1]


async def test_it_is_done_once_after_a_restart(
    maja: Desk, waiting: Shopper, start_hub: StartHub, double: RasaDouble
) -> None:
    await maja.do("take", waiting.conversation)
    await maja.post(f"conversations/{waiting.conversation}/resolve")
    await maja.client.server.close()
    maja.client = await start_hub()
    waiting.client = maja.client
    await maja.log_in("maja@example.com")
    await asyncio.gather(maja.pass_time(UNDO_TIME), maja.pass_time(UNDO_TIME))
    told = [message["text"] for message in (await waiting.reads())["messages"] if message["from"] == "system"]
    assert sum(text.startswith("Your request is closed.") for text in told) == 1
    assert double.messages.count("/restart") >= 1


async def test_a_transfer_carries_a_note_and_names_the_colleague(maja: Desk, jonas: Desk, waiting: Shopper) -> None:
    await maja.do("take", waiting.conversation)
    to = await colleague(maja, "Jonas")
    await maja.do("transfer", waiting.conversation, agent=to, note="She speaks Lithuanian.")
    assert (await jonas.view("mine"), await maja.view("mine")) == ([waiting.conversation], [])
    events = [each for each in (await jonas.shows(waiting.conversation))["messages"] if each["from"] == "event"]
    assert (events[-1]["author"], events[-1]["text"]) == ("Maja", "transferred it to Jonas: She speaks Lithuanian.")
    assert (await waiting.hears("system", 3))[-1]["text"] == "Jonas is taking over and will answer you here."
    assert "Lithuanian" not in str(await waiting.reads())


async def test_who_waits_can_be_assigned_but_not_what_a_colleague_has(
    maja: Desk, jonas: Desk, asta: Desk, waiting: Shopper
) -> None:
    ids = [await colleague(maja, name) for name in ("Jonas", "Maja")]
    await maja.do("assign", waiting.conversation, agent=ids[0])
    refused = await maja.post(f"conversations/{waiting.conversation}/assign", {"agent": ids[1]})
    assert (refused.status, await error_of(refused)) == (409, "not_possible")
    assert (await asta.do("assign", waiting.conversation, agent=ids[1]))["agent"]["name"] == "Maja"


async def test_back_to_the_bot_is_not_a_resolution(maja: Desk, waiting: Shopper) -> None:
    await maja.do("take", waiting.conversation)
    assert (await maja.do("back_to_bot", waiting.conversation))["owner"] == "bot"
    assert "Your request stays open" in (await waiting.hears("system", 3))[-1]["text"]
    assert (await maja.view("resolved"), await maja.view("bot")) == ([], [waiting.conversation])


async def test_a_snoozed_conversation_wakes_up_in_time_or_when_the_shopper_writes(maja: Desk, waiting: Shopper) -> None:
    until = (utc_now() + timedelta(hours=3)).isoformat()
    await maja.do("snooze", waiting.conversation, until=until)
    assert (await maja.view("queue"), await maja.view("snoozed")) == ([], [waiting.conversation])
    assert await maja.counts() == {"queue": 0, "mine": 0, "open": 0}
    await maja.pass_time(timedelta(hours=4))
    assert await maja.view("queue") == [waiting.conversation]
    await maja.do("take", waiting.conversation)
    await maja.do("snooze", waiting.conversation, until=until)
    assert await maja.view("mine") == []
    await waiting.says("hello?")
    assert await maja.view("mine") == [waiting.conversation]
    await maja.do("snooze", waiting.conversation, until=until)
    await maja.do("take", waiting.conversation)
    assert await maja.view("mine") == [waiting.conversation]


@pytest.mark.parametrize("until", ["", "tomorrow", "2020-01-01T09:00:00Z", "2200-01-01T09:00:00Z", "2030-01-01T09:00"])
async def test_a_time_that_makes_no_sense_is_422(maja: Desk, waiting: Shopper, until: str) -> None:
    response = await maja.post(f"conversations/{waiting.conversation}/snooze", {"until": until})
    assert response.status == 422


async def test_nobody_can_be_given_to_an_agent_who_is_not_there(maja: Desk, waiting: Shopper, hire: Hire) -> None:
    response = await maja.post(f"conversations/{waiting.conversation}/assign", {"agent": 999})
    assert (response.status, await error_of(response)) == (422, "no_agent")
