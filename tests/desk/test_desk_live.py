"""The desk's live feed."""

import asyncio
from typing import Any

from aiohttp import ClientWebSocketResponse, WSMsgType

from bot.hub.keys import LIVE_DESK
from tests.desk.at_the_desk import Desk, ask_for_a_person
from tests.hub.rasa_double import SECONDS, RasaDouble
from tests.hub.serving import Shopper


async def frames_until(socket: ClientWebSocketResponse, kind: str, **details: Any) -> list[dict[str, Any]]:
    """All frames up to the one of this kind with these details."""
    frames: list[dict[str, Any]] = []
    while True:
        frame = await socket.receive_json(timeout=SECONDS)
        frames.append(frame)
        if frame["type"] == kind and details.items() <= {**frame, **frame.get("message", {})}.items():
            return frames


async def test_every_message_and_every_change_is_pushed(maja: Desk, shopper: Shopper, double: RasaDouble) -> None:
    socket = await maja.client.ws_connect("/api/desk/ws")
    await ask_for_a_person(shopper, double)
    frames = await frames_until(socket, "counts", counts={"queue": 1, "mine": 0, "open": 1})
    messages = [frame["message"] for frame in frames if frame["type"] == "message"]
    assert [(message["seq"], message["from"]) for message in messages] == [(1, "shopper"), (2, "bot"), (3, "system")]
    summaries = [frame["summary"] for frame in frames if frame["type"] == "conversation"]
    assert (summaries[-1]["id"], summaries[-1]["owner"]) == (shopper.conversation, "queue")


async def test_a_colleague_sees_who_took_it_and_the_notes(maja: Desk, jonas: Desk, waiting: Shopper) -> None:
    socket = await jonas.client.ws_connect("/api/desk/ws")
    await maja.do("take", waiting.conversation)
    await maja.writes("note", waiting.conversation, "waiting for the carrier")
    frames = await frames_until(socket, "message", **{"from": "note"})
    assert frames[-1]["message"]["text"] == "waiting for the carrier"
    owners = [frame["summary"]["agent"] for frame in frames if frame["type"] == "conversation"]
    assert owners[-1]["name"] == "Maja"


async def test_no_message_is_pushed_twice_to_one_browser(maja: Desk, waiting: Shopper) -> None:
    socket = await maja.client.ws_connect("/api/desk/ws")
    await maja.do("take", waiting.conversation)
    for number in range(3):
        await maja.writes("reply", waiting.conversation, f"reply {number}")
    frames = await frames_until(socket, "message", text="reply 2")
    seqs = [frame["message"]["seq"] for frame in frames if frame["type"] == "message"]
    assert seqs == sorted(set(seqs))


async def test_every_browser_is_told_of_a_message_once_and_of_its_own_counts(
    maja: Desk, jonas: Desk, waiting: Shopper
) -> None:
    sockets = [await desk.client.ws_connect("/api/desk/ws") for desk in (maja, jonas, jonas)]
    await maja.do("take", waiting.conversation)
    await maja.writes("note", waiting.conversation, "the carrier looks")
    for socket, mine in zip(sockets, (1, 0, 0), strict=True):
        frames = await frames_until(socket, "message", text="the carrier looks")
        frames += await frames_until(socket, "counts", counts={"queue": 0, "mine": mine, "open": 1})
        texts = [frame["message"]["text"] for frame in frames if frame["type"] == "message"]
        assert texts.count("the carrier looks") == 1


async def test_who_has_logged_out_is_told_nothing_more(maja: Desk, jonas: Desk, waiting: Shopper) -> None:
    socket = await maja.client.ws_connect("/api/desk/ws")
    assert (await maja.post("logout")).status < 400
    await jonas.do("take", waiting.conversation)
    await jonas.writes("note", waiting.conversation, "a secret")
    while (frame := await socket.receive(timeout=SECONDS)).type is WSMsgType.TEXT:
        assert frame.json()["type"] == "presence"  # who is there may have been told before
    assert (frame.type, frame.data) == (WSMsgType.CLOSE, 4401)


async def test_typing_is_seen_on_the_other_side(maja: Desk, waiting: Shopper) -> None:
    desk, widget = await maja.client.ws_connect("/api/desk/ws"), await waiting.connect()
    await maja.do("take", waiting.conversation)
    await widget.receive_json(timeout=SECONDS)
    await widget.send_json({"typing": True})
    await frames_until(desk, "typing", conversation=waiting.conversation, **{"from": "shopper"})
    await desk.send_json({"typing": waiting.conversation})
    while (frame := await widget.receive_json(timeout=SECONDS)) != {"typing": "agent"}:
        assert "messages" in frame


async def test_nonsense_from_the_browser_does_not_end_the_feed(maja: Desk, waiting: Shopper) -> None:
    socket = await maja.client.ws_connect("/api/desk/ws")
    for nonsense in ("", "no json", "[]", "5", '{"typing": 5}', '{"typing": "no conversation"}', "[" * 10_000):
        await socket.send_str(nonsense)
    await maja.do("take", waiting.conversation)
    await frames_until(socket, "counts", counts={"queue": 0, "mine": 1, "open": 1})


async def test_agents_see_who_is_there_and_what_they_look_at(maja: Desk, jonas: Desk, waiting: Shopper) -> None:
    socket = await maja.client.ws_connect("/api/desk/ws")
    other = await jonas.client.ws_connect("/api/desk/ws")
    await other.send_json({"looking": waiting.conversation, "away": True})
    while True:
        agents = (await frames_until(socket, "presence"))[-1]["agents"]
        seen = {agent["name"]: (agent["state"], agent["looking"]) for agent in agents}
        if seen.get("Jonas") == ("away", [waiting.conversation]):
            break
    assert seen["Maja"] == ("online", [])
    await other.close()
    while "Jonas" in str((await frames_until(socket, "presence"))[-1]):
        pass
    states = {agent["name"]: agent["state"] for agent in (await (await maja.get("colleagues")).json())["agents"]}
    assert states == {"Maja": "online", "Jonas": "offline"}


async def test_a_colleague_s_typing_is_seen_by_name_and_not_by_oneself(
    maja: Desk, jonas: Desk, waiting: Shopper
) -> None:
    mine, theirs = [await desk.client.ws_connect("/api/desk/ws") for desk in (maja, jonas)]
    await mine.send_json({"typing": waiting.conversation})
    frames = await frames_until(theirs, "typing", conversation=waiting.conversation)
    assert frames[-1]["agent"]["name"] == "Maja"
    await theirs.send_json({"typing": waiting.conversation})
    assert (await frames_until(mine, "typing"))[-1]["agent"]["name"] == "Jonas"


async def test_a_browser_that_comes_while_the_hub_stops_leaves_nothing_running(maja: Desk) -> None:
    hub = maja.client.app
    assert hub is not None
    await hub[LIVE_DESK].close_all()
    socket = await maja.client.ws_connect("/api/desk/ws")
    await socket.close()
    while hub[LIVE_DESK].anybody_here:
        await asyncio.sleep(0.01)
    await hub.cleanup()
    assert not [task for task in asyncio.all_tasks() if "_read_news" in str(task.get_coro())]
