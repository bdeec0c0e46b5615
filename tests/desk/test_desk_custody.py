"""One owner at a time: taking, writing, giving back."""

import asyncio

import pytest

from tests.desk.at_the_desk import Desk
from tests.hub.rasa_double import RasaDouble
from tests.hub.serving import Shopper, error_of


async def test_two_agents_cannot_take_one_conversation(maja: Desk, jonas: Desk, waiting: Shopper) -> None:
    path = f"conversations/{waiting.conversation}/take"
    answers = await asyncio.gather(maja.post(path), jonas.post(path))
    assert sorted(answer.status for answer in answers) == [200, 409]
    winner, loser = sorted(answers, key=lambda answer: answer.status)
    name = (await winner.json())["agent"]["name"]
    assert (await loser.json())["error"]["message"] == f"{name} has this conversation."
    assert [message["text"] for message in await waiting.hears("system", 2)][1] == (
        f"{name} has joined and will answer you now."
    )


async def test_taking_twice_is_taking_once(maja: Desk, waiting: Shopper) -> None:
    await maja.do("take", waiting.conversation)
    assert (await maja.do("take", waiting.conversation))["owner"] == "agent"
    assert len(await waiting.hears("system", 2)) == 2


@pytest.mark.parametrize("deed", ["reply", "release", "resolve"])
async def test_what_a_colleague_has_cannot_be_touched(maja: Desk, jonas: Desk, waiting: Shopper, deed: str) -> None:
    await maja.do("take", waiting.conversation)
    body = {"client_id": "one", "text": "hello"}
    response = await jonas.post(f"conversations/{waiting.conversation}/{deed}", body)
    assert (response.status, await error_of(response)) == (409, "not_possible")
    assert "Maja" in await response.text()


@pytest.mark.parametrize("deed", ["reply", "release"])
async def test_nobody_writes_before_taking(maja: Desk, waiting: Shopper, deed: str) -> None:
    response = await maja.post(f"conversations/{waiting.conversation}/{deed}", {"client_id": "one", "text": "hello"})
    assert (response.status, await error_of(response)) == (409, "not_possible")


async def test_a_reply_reaches_the_shopper_who_is_waiting_for_news(maja: Desk, waiting: Shopper) -> None:
    await maja.do("take", waiting.conversation)
    seen = (await waiting.reads())["messages"][-1]["seq"]
    news = asyncio.create_task(waiting.reads(seen, wait=20))
    await asyncio.sleep(0.05)
    response = await maja.writes("reply", waiting.conversation, "Hello, this is Maja.")
    assert response.status == 202
    [message] = (await asyncio.wait_for(news, 10))["messages"]
    assert (message["from"], message["text"], message["author"]) == ("agent", "Hello, this is Maja.", "Maja")
    assert message["seq"] == (await response.json())["seq"]


async def test_the_same_reply_twice_is_one(maja: Desk, waiting: Shopper) -> None:
    await maja.do("take", waiting.conversation)
    answers = [await maja.writes("reply", waiting.conversation, "Hello.", "one") for _ in range(2)]
    assert (await answers[0].json()) == (await answers[1].json())
    assert len(await waiting.hears("agent")) == 1


@pytest.mark.parametrize("text", ["", "  ", "\u200b", "x" * 4001], ids=["empty", "blank", "invisible", "endless"])
async def test_an_empty_or_endless_reply_is_422(maja: Desk, waiting: Shopper, text: str) -> None:
    await maja.do("take", waiting.conversation)
    assert (await maja.writes("reply", waiting.conversation, text)).status == 422


async def test_a_note_never_reaches_the_shopper(maja: Desk, jonas: Desk, waiting: Shopper) -> None:
    await maja.do("take", waiting.conversation)
    socket = await waiting.connect()
    assert (await jonas.writes("note", waiting.conversation, "known for fraud")).status == 202
    await maja.writes("reply", waiting.conversation, "Hello.")
    await waiting.hears("agent")
    assert "fraud" not in str(await waiting.reads())
    frames = ""
    while "Hello." not in frames:
        frames += await socket.receive_str(timeout=5)
    assert "fraud" not in frames
    assert [message["text"] for message in (await maja.shows(waiting.conversation))["messages"]][-2:] == [
        "known for fraud",
        "Hello.",
    ]


async def test_resolving_gives_the_shopper_back_to_a_bot_that_starts_afresh(
    maja: Desk, waiting: Shopper, double: RasaDouble
) -> None:
    await maja.do("take", waiting.conversation)
    shown = await maja.do("resolve", waiting.conversation)
    assert (shown["owner"], shown["agent"], shown["reason"], shown["waiting_since"]) == ("bot", None, None, None)
    assert (double.asked[-1].sender, double.messages[-1]) == (waiting.conversation, "/restart")
    assert (await waiting.hears("system", 3))[-1]["text"].startswith("Your request is closed.")
    assert (await waiting.reads())["owner"] == "bot"
    await waiting.says("hello again")
    assert (await waiting.hears("bot", 3))[-1]["text"] == "Hello."


async def test_resolving_asks_once_how_it_was(maja: Desk, waiting: Shopper, double: RasaDouble) -> None:
    for _ in range(2):
        await maja.do("take", waiting.conversation)
        await maja.do("resolve", waiting.conversation)
    questions = [message for message in await waiting.hears("bot", 2) if len(message["buttons"]) == 5]
    assert [button["title"] for button in questions[0]["buttons"]] == ["★★★★★", "★★★★", "★★★", "★★", "★"]
    assert len(questions) == 1
    assert (await waiting.presses(questions[0]["buttons"][0]["payload"])).status == 202
    await waiting.hears("bot", 3)
    assert double.messages[-1] == '/give_feedback{"about": "5"}'


async def test_nobody_is_asked_how_it_was_whom_nobody_answered(maja: Desk, waiting: Shopper) -> None:
    await maja.do("resolve", waiting.conversation)
    assert len(await waiting.hears("bot")) == 1


async def test_resolving_works_while_the_assistant_is_down(maja: Desk, waiting: Shopper, double: RasaDouble) -> None:
    await maja.do("take", waiting.conversation)
    double.broken = 500
    assert (await maja.do("resolve", waiting.conversation))["owner"] == "bot"


@pytest.mark.parametrize("deed", ["release", "resolve"])
async def test_what_the_bot_has_cannot_be_given_back(maja: Desk, shopper: Shopper, deed: str) -> None:
    response = await maja.post(f"conversations/{shopper.conversation}/{deed}")
    assert (response.status, await error_of(response)) == (409, "not_possible")


async def test_a_released_conversation_tells_the_shopper_their_place(maja: Desk, waiting: Shopper) -> None:
    await maja.do("take", waiting.conversation)
    assert (await maja.do("release", waiting.conversation))["owner"] == "queue"
    assert "next in line" in (await waiting.hears("system", 3))[-1]["text"]
