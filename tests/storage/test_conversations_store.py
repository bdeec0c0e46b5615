"""Conversations, messages, agents and sessions in both databases."""

from datetime import timedelta

import pytest

from bot.common.errors import AlreadyRecorded
from bot.conversations.agents import AgentSession
from bot.conversations.model import Handling, HandOver, Reading, Sender
from bot.conversations.ownership import Owner
from bot.replies.wording_changes import WordingChange
from bot.storage.unit_of_work import Database
from tests.building import NOW
from tests.conversations.building import keep_agent, keep_conversation, say, transcript

MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize("other", ["c1", "c2"], ids=["in one conversation", "in two"])
async def test_a_channels_external_id_is_unique(either: Database, other: str) -> None:
    for name in ("c1", "c2"):
        await keep_conversation(either, name)
    async with either.begin() as work:
        for name in ("c1", other):
            conversation = await work.conversations.lock(name)
            message = conversation.next_message(Sender.SHOPPER, "Hello", NOW, external_id="m1")
            work.conversations.add_message(message)
        with pytest.raises(AlreadyRecorded):
            await work.commit()
    assert await transcript(either, "c1") == []


async def test_two_channels_may_use_the_same_id_and_none_is_no_id(either: Database) -> None:
    conversation = await keep_conversation(either)
    async with either.begin() as work:
        for channel, key in (("widget", "m1"), ("telegram", "m1"), ("widget", None), ("widget", None)):
            work.conversations.add_message(
                conversation.next_message(Sender.SHOPPER, "Hello", NOW, channel=channel, external_id=key)
            )
        await work.commit()
        found = await work.conversations.by_external_id("telegram", "m1")
    assert found is not None and found.seq == 2
    assert len(await transcript(either)) == 4


async def test_messages_come_in_order_after_a_seq(either: Database) -> None:
    await keep_conversation(either)
    for number in range(1, 5):
        await say(either, f"text {number}", f"m{number}")
    async with either.begin() as work:
        assert [message.seq for message in await work.conversations.messages("c1", after=2)] == [3, 4]
        assert await work.conversations.messages("c2") == []


async def test_the_oldest_waiting_message_is_next_and_settled_once(either: Database) -> None:
    await keep_conversation(either)
    for key in ("m1", "m2"):
        await say(either, key, key)
    async with either.begin() as work:
        assert await work.conversations.with_waiting() == ["c1"]
        first = await work.conversations.next_waiting("c1")
    assert first is not None and first.text == "m1"
    async with either.begin() as work:
        await work.conversations.settle(first, Handling.ANSWERED, Reading("greet", 0.5, "lt", "7"))
        await work.commit()
    one, other = await transcript(either)
    assert (one.handling, one.reading) == (
        Handling.ANSWERED, {"intent": "greet", "confidence": 0.5, "language": "lt", "order": "7", "guesses": []},
    )  # fmt: skip
    assert (other.handling, other.reading) == (Handling.WAITING, None)


async def test_the_place_in_line_counts_those_who_have_waited_longer(either: Database) -> None:
    for name, minutes in (("c1", 3), ("c2", 9), ("c3", 1)):
        await keep_conversation(either, name, owner=Owner.QUEUE, waiting_since=NOW - minutes * MINUTE)
    await keep_conversation(either, "c4")
    async with either.begin() as work:
        places = {
            name: await work.conversations.place_in_line(await work.conversations.lock(name))
            for name in ("c1", "c2", "c3")
        }
    assert places == {"c2": 1, "c1": 2, "c3": 3}


async def test_those_with_priority_come_first_until_a_person_is_done(either: Database) -> None:
    def asked(priority: bool, resolved: bool = False) -> list[HandOver]:
        return [HandOver("complaint", NOW, priority=priority, resolved_at=NOW if resolved else None)]

    for name, minutes, hand_overs in (
        ("c1", 9, asked(priority=False)),
        ("c2", 3, asked(priority=True)),
        ("c3", 5, asked(priority=True)),
        ("c4", 7, [*asked(priority=True, resolved=True), *asked(priority=False)]),
    ):
        waiting_since = NOW - minutes * MINUTE
        await keep_conversation(either, name, owner=Owner.QUEUE, waiting_since=waiting_since, hand_overs=hand_overs)
    async with either.begin() as work:
        names = ("c1", "c2", "c3", "c4")
        places = {name: await work.conversations.place_in_line(await work.conversations.lock(name)) for name in names}
    assert places == {"c3": 1, "c2": 2, "c1": 3, "c4": 4}


async def test_the_first_answer_is_the_one_after_the_hand_over(either: Database) -> None:
    for name, asked, answers in (("c1", 30, (40, 20, 10)), ("c2", 8, (3,)), ("c3", 5, ())):
        hand_over = HandOver("complaint", NOW - asked * MINUTE)
        conversation = await keep_conversation(either, name, hand_overs=[hand_over])
        async with either.begin() as work:
            for minutes in answers:
                said = conversation.next_message(Sender.AGENT, "Hello", NOW - minutes * MINUTE)
                work.conversations.add_message(said)
            await work.commit()
    async with either.begin() as work:
        expected = [(NOW - 8 * MINUTE, NOW - 3 * MINUTE), (NOW - 30 * MINUTE, NOW - 20 * MINUTE)]
        assert await work.conversations.first_answers(9) == expected
        assert await work.conversations.first_answers(1) == expected[:1]


async def test_the_last_message_is_never_a_note(either: Database) -> None:
    conversation = await keep_conversation(either)
    await keep_conversation(either, "c2")
    async with either.begin() as work:
        for sender, text in ((Sender.SHOPPER, "Hello"), (Sender.BOT, "Hi"), (Sender.NOTE, "nice one")):
            work.conversations.add_message(conversation.next_message(sender, text, NOW))
        await work.commit()
        last = await work.conversations.last_messages(["c1", "c2"])
        assert await work.conversations.last_messages([]) == {}
    assert {name: message.text for name, message in last.items()} == {"c1": "Hi"}


async def test_a_conversation_is_opened_by_its_token_alone(either: Database) -> None:
    await keep_conversation(either, "c1")
    async with either.begin() as work:
        found = await work.conversations.by_token("hash of c1")
        assert found is not None and found.id == "c1"
        assert await work.conversations.by_token("hash of c2") is None


async def test_what_is_newer_is_found_for_several_conversations_at_once(either: Database) -> None:
    for name in ("c1", "c2", "c3"):
        conversation = await keep_conversation(either, name)
        async with either.begin() as work:
            for number in range(3):
                work.conversations.add_message(conversation.next_message(Sender.SHOPPER, f"{number}", NOW))
            await work.commit()
    async with either.read() as work:
        found = await work.conversations.newer({"c1": 1, "c2": 3, "c4": 0})
        assert [(message.conversation_id, message.seq) for message in found] == [("c1", 2), ("c1", 3)]
        assert await work.conversations.newer({}) == []
        assert {each.id for each in await work.conversations.several(["c1", "c3", "c4"])} == {"c1", "c3"}


async def test_changes_of_a_text_are_kept_newest_first(either: Database) -> None:
    async with either.begin() as work:
        for before, after in ((None, "One"), ("One", None)):
            work.wording_changes.add(WordingChange("en", "utter_thank", "Asta", NOW, before, after))
        work.wording_changes.add(WordingChange("ru", "utter_thank", "Asta", NOW, None, "Раз"))
        await work.commit()
    async with either.read() as work:
        found = await work.wording_changes.of("en", "utter_thank", 10)
        assert [(change.before, change.after) for change in found] == [("One", None), (None, "One")]
        assert len(await work.wording_changes.of("en", "utter_thank", 1)) == 1


async def test_an_agents_session_ends_by_time_by_itself_or_with_all_others(either: Database) -> None:
    agent = await keep_agent(either, "Rūta")
    assert agent.id is not None
    async with either.begin() as work:
        for name in ("s1", "s2", "s3"):
            work.agents.add_session(AgentSession(name, agent.id, "csrf", NOW, NOW + MINUTE, NOW, name))
        await work.commit()
        assert await work.agents.session("s1", NOW) is not None
        assert await work.agents.session("s1", NOW + MINUTE) is None
        await work.agents.end_session("s1")
        assert [await work.agents.session(name, NOW) is None for name in ("s1", "s2")] == [True, False]
        await work.agents.end_sessions_of(agent.id)
        assert [await work.agents.session(name, NOW) for name in ("s2", "s3")] == [None, None]
        assert await work.agents.names() == {agent.id: "Rūta"}


async def test_an_agent_is_found_by_any_spelling_of_the_address_and_kept_once(either: Database) -> None:
    await keep_agent(either, "Ruta")
    async with either.begin() as work:
        found = await work.agents.by_email(" RUTA@example.com ")
        assert found is not None and found.name == "Ruta"
    with pytest.raises(AlreadyRecorded):
        await keep_agent(either, "ruta")
