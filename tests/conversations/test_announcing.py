"""Telling a shopper what was done, as far as the channel lets the shop write."""

from datetime import timedelta

import pytest

from bot.conversations.agents import Agent, Role
from bot.conversations.announcing import announce
from bot.conversations.model import Sender
from bot.storage.unit_of_work import Database
from tests.building import NOW
from tests.conversations.building import keep_conversation, say, transcript

MAJA = Agent("maja@example.com", "Maja", Role.AGENT, "hash", id=1)


@pytest.mark.parametrize(
    ("channel", "hours", "sender"),
    [
        ("widget", 1000, Sender.SYSTEM),
        ("telegram", 1000, Sender.SYSTEM),
        ("facebook", 23, Sender.SYSTEM),
        ("facebook", 25, Sender.AGENT),
        ("facebook", 169, None),
    ],
)
async def test_who_says_it(db: Database, channel: str, hours: int, sender: Sender | None) -> None:
    await keep_conversation(db, channel=channel, address="42")
    await say(db, "hello")
    async with db.begin() as work:
        told = await announce(work, await work.conversations.lock("c1"), MAJA, "Done.", NOW + timedelta(hours=hours))
        await work.commit()
    said = (await transcript(db))[1:]
    assert [message.sender for message in said] == ([sender] if sender else [])
    assert told.text == "Done." and bool(told.unsent) is (sender is None)


async def test_a_shopper_who_has_blocked_the_shop_is_not_told(db: Database) -> None:
    await keep_conversation(db, channel="telegram", address="42", unreachable_since=NOW)
    async with db.begin() as work:
        told = await announce(work, await work.conversations.lock("c1"), MAJA, "Done.", NOW)
    assert "blocked" in told.unsent
