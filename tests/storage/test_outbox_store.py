"""The outbox in the database: what is due, in order, one of a conversation at a time."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from bot.common.errors import AlreadyRecorded
from bot.conversations.delivery import Delivery, DeliveryState
from bot.conversations.model import Sender
from bot.storage.unit_of_work import Database
from tests.building import NOW
from tests.conversations.building import current, keep_conversation


async def tell(db: Database, name: str, *texts: str, sender: Sender = Sender.BOT) -> None:
    """The shop says something in a conversation."""
    async with db.begin() as work:
        conversation = await work.conversations.lock(name)
        for text in texts:
            work.conversations.add_message(conversation.next_message(sender, text, NOW))
        await work.commit()


async def due(db: Database, seconds: float = 0, most: int = 9, busy: Sequence[str] = ()) -> list[tuple[str, str]]:
    """What is due so many seconds after NOW: conversation and text."""
    async with db.read() as work:
        found = await work.outbox.due("telegram", NOW + timedelta(seconds=seconds), most, busy)
        return [(one.conversation_id, (await work.outbox.addressed(one))[0].text) for one in found]


async def change(db: Database, name: str, **fields: object) -> None:
    """Change the first open delivery of a conversation."""
    async with db.begin() as work:
        conversation = await work.conversations.get(name)
        assert conversation
        open_ones = [
            message.delivery
            for message in await work.conversations.messages(name)
            if message.delivery and message.delivery.state in (DeliveryState.PENDING, DeliveryState.SENDING)
        ]
        for field, value in fields.items():
            setattr(open_ones[0], field, value)
        await work.commit()


@pytest.fixture(autouse=True)
async def _conversations(either: Database) -> None:
    """Two shoppers in Telegram, one in Messenger, one in the widget."""
    for name, channel in (("t1", "telegram"), ("t2", "telegram"), ("f1", "facebook"), ("w1", "widget")):
        await keep_conversation(either, name, channel=channel, address=name if channel != "widget" else None)


async def test_the_oldest_of_each_conversation_is_due(either: Database) -> None:
    for name in ("t1", "t2", "f1", "w1"):
        await tell(either, name, "one", "two")
    assert await due(either) == [("t1", "one"), ("t2", "one")]
    assert await due(either, most=1) == [("t1", "one")]
    assert await due(either, busy=["t1"]) == [("t2", "one")]


@pytest.mark.parametrize("state", [DeliveryState.SENT, DeliveryState.FAILED, DeliveryState.UNKNOWN])
async def test_what_is_settled_makes_way(either: Database, state: DeliveryState) -> None:
    await tell(either, "t1", "one", "two")
    await change(either, "t1", state=state)
    assert await due(either) == [("t1", "two")]


async def test_what_is_on_its_way_or_waits_holds_up_the_rest_of_its_conversation(either: Database) -> None:
    for name in ("t1", "t2"):
        await tell(either, name, "one", "two")
    await change(either, "t1", state=DeliveryState.SENDING)
    await change(either, "t2", next_at=NOW + timedelta(seconds=5))
    assert await due(either) == []
    assert await due(either, 5) == [("t2", "one")]


@pytest.mark.parametrize(
    ("sender", "count"),
    [(Sender.BOT, 1), (Sender.AGENT, 1), (Sender.SYSTEM, 1), (Sender.NOTE, 0), (Sender.SHOPPER, 0), (Sender.CLOCK, 0)],
)
async def test_only_what_the_shop_says_to_the_shopper_is_delivered(
    either: Database, sender: Sender, count: int
) -> None:
    await tell(either, "t1", "one", sender=sender)
    assert len(await due(either)) == count


async def test_a_crash_leaves_doubt_on_its_own_channel_only(either: Database) -> None:
    for name in ("t1", "f1"):
        await tell(either, name, "one", "two")
        await change(either, name, state=DeliveryState.SENDING)
    async with either.begin() as work:
        await work.outbox.doubt_unfinished("telegram", "a crash")
        await work.commit()
    async with either.read() as work:
        [(delivery, message)] = await work.outbox.stuck(9)
    assert (delivery.conversation_id, delivery.state, delivery.error, message.text) == (
        "t1",
        "unknown",
        "a crash",
        "one",
    )
    assert await due(either) == [("t1", "two")]


async def test_what_became_of_a_delivery_is_kept(either: Database) -> None:
    await tell(either, "t1", "one")
    async with either.read() as work:
        [delivery] = await work.outbox.due("telegram", NOW, 1, ())
    delivery.begin()
    delivery.parts_sent, delivery.platform_id = 2, "77"
    delivery.succeed()
    async with either.begin() as work:
        await work.outbox.keep(delivery)
        await work.commit()
    async with either.read() as work:
        kept = await work.outbox.get(delivery.id or 0)
    assert kept and (kept.state, kept.attempts, kept.parts_sent, kept.platform_id) == ("sent", 1, 2, "77")


async def test_a_blocked_shopper_s_pending_messages_fail(either: Database) -> None:
    for name in ("t1", "t2"):
        await tell(either, name, "one", "two")
    async with either.begin() as work:
        await work.outbox.fail_pending("t1", "blocked")
        await work.commit()
    assert await due(either) == [("t2", "one")]
    async with either.read() as work:
        assert [(one.state, one.error) for one, _ in await work.outbox.stuck(9)] == [("failed", "blocked")] * 2


async def test_a_message_has_one_delivery(either: Database) -> None:
    await tell(either, "t1", "one")
    async with either.begin() as work:
        [message] = await work.conversations.messages("t1")
        second = Delivery("t1", "telegram", next_at=NOW, message_id=message.id)
        await work.outbox.keep(second)
        with pytest.raises(AlreadyRecorded):
            await work.commit()


async def test_a_shopper_of_a_platform_has_one_conversation(either: Database) -> None:
    await keep_conversation(either, "f2", channel="facebook", address="t1")  # the same name on another platform
    with pytest.raises(AlreadyRecorded):
        await keep_conversation(either, "t3", channel="telegram", address="t1")
    for name in ("w2", "w3"):
        await keep_conversation(either, name)  # the widget's shoppers have none
    async with either.read() as work:
        found = await work.conversations.by_address("telegram", "t1")
    assert found and found.id == "t1" and (await current(either, "w3")).address is None
