"""The lists of the desk and what stands in them."""

import pytest

from tests.desk.at_the_desk import Desk, ask_for_a_person
from tests.hub.rasa_double import RasaDouble
from tests.hub.serving import Client, Shopper, error_of, identity, open_session


async def test_a_conversation_goes_from_view_to_view(
    maja: Desk, jonas: Desk, shopper: Shopper, double: RasaDouble
) -> None:
    await shopper.says("hello")
    await shopper.hears("bot")
    own = [shopper.conversation]

    async def views(desk: Desk) -> dict[str, list[str]]:
        names = ("queue", "mine", "open", "bot", "resolved")
        return {name: ids for name in names if (ids := await desk.view(name))}

    assert await views(maja) == {"bot": own}
    await ask_for_a_person(shopper, double)
    assert await views(maja) == {"queue": own, "open": own}
    await maja.do("take", shopper.conversation)
    assert await views(maja) == {"mine": own, "open": own}
    assert await views(jonas) == {"open": own}
    await maja.do("release", shopper.conversation)
    assert await views(maja) == {"queue": own, "open": own}
    await maja.do("take", shopper.conversation)
    await maja.do("resolve", shopper.conversation)
    assert await views(maja) == {"bot": own, "resolved": own}


async def test_the_counts_are_the_agent_s_own(hub: Client, maja: Desk, jonas: Desk, double: RasaDouble) -> None:
    shoppers = [await open_session(hub) for _ in range(3)]
    for shopper in shoppers:
        await ask_for_a_person(shopper, double)
    await maja.do("take", shoppers[0].conversation)
    assert await maja.counts() == {"queue": 2, "mine": 1, "open": 3}
    assert await jonas.counts() == {"queue": 2, "mine": 0, "open": 3}


async def test_who_has_waited_longest_comes_first(hub: Client, maja: Desk, double: RasaDouble) -> None:
    shoppers = [await open_session(hub) for _ in range(3)]
    for shopper in shoppers:
        await ask_for_a_person(shopper, double)
    await shoppers[0].says("still there?")  # newest activity, longest waiting
    assert await maja.view("queue") == [shopper.conversation for shopper in shoppers]


async def test_a_summary_says_who_what_and_why(hub: Client, maja: Desk, double: RasaDouble) -> None:
    shopper = await open_session(hub, language="ru", identity=identity())
    double.reads("human_agent", language="ru")
    await ask_for_a_person(shopper, double)
    await shopper.says("алло")
    [summary] = (await (await maja.get("conversations", view="queue")).json())["conversations"]
    expected = {
        "id": shopper.conversation,
        "channel": "widget",
        "language": "ru",
        "owner": "queue",
        "agent": None,
        "customer": {"name": "Anna", "email": "anna@example.com"},
        "verified": True,
        "reason": "human_agent",
        "unread": 1,
    }
    assert {name: summary[name] for name in expected} == expected
    assert (summary["last_message"]["from"], summary["last_message"]["text"]) == ("shopper", "алло")
    assert summary["waiting_since"] and summary["updated_at"]


async def test_a_conversation_shows_how_the_bot_read_it_and_what_it_found_out(
    maja: Desk, shopper: Shopper, double: RasaDouble
) -> None:
    double.reads("human_agent", 0.93, order_number="1042")
    await ask_for_a_person(shopper, double, order_number="1042", proposal="Refund", tried=["Looked for the parcel"])
    shown = await maja.shows(shopper.conversation)
    reading = {"intent": "human_agent", "confidence": 0.93, "language": "en", "order": "1042", "guesses": []}
    assert [(message["from"], message["reading"]) for message in shown["messages"]] == [
        ("shopper", reading),
        ("bot", None),
        ("system", None),
    ]
    hand_over = {name: shown["handover"][name] for name in ("reason", "order", "proposal", "tried", "verified")}
    assert hand_over == {
        "reason": "human_agent",
        "order": "1042",
        "proposal": "Refund",
        "tried": ["Looked for the parcel"],
        "verified": False,
    }


@pytest.mark.parametrize("view", ["", "all", "queue' --"])
async def test_a_view_that_is_not_there_is_400(maja: Desk, view: str) -> None:
    response = await maja.get("conversations", view=view)
    assert (response.status, await error_of(response)) == (400, "invalid")
