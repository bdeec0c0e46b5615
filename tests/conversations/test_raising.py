"""A shopper who waits already and then writes something urgent moves up, once."""

import pytest

from bot.common.shop_settings import ShopSettings
from bot.conversations.feed import Feed
from bot.conversations.model import HandOver, Sender
from bot.conversations.ownership import Owner
from bot.conversations.turn import Turns
from bot.nlu.urgency_rules import urgency
from bot.replies.rendering import Replies
from bot.storage.unit_of_work import Database
from tests.building import NOW
from tests.conversations.building import ScriptedAssistant, current, keep_conversation, say, transcript


async def _waits(db: Database, owner: Owner = Owner.QUEUE, **details: bool) -> None:
    await keep_conversation(db, owner=owner, waiting_since=NOW, hand_overs=[HandOver("human_agent", NOW, **details)])  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["My child was injured by the lamp!", "Я подам на вас в суд"])
async def test_an_urgent_message_moves_the_shopper_up(db: Database, settings: ShopSettings, text: str) -> None:
    await _waits(db)
    turns = Turns(db.begin, ScriptedAssistant(), Feed(), Replies(settings), urgency=urgency)
    for number, words in enumerate((text, text)):
        await say(db, words, f"m{number}")
        assert await turns.take("c1")
    assert (await current(db)).urgent
    events = [message.text for message in await transcript(db) if message.sender is Sender.EVENT]
    assert len(events) == 1 and events[0].startswith("Moved up")


async def test_an_ordinary_message_moves_nobody(db: Database, settings: ShopSettings) -> None:
    await _waits(db)
    await say(db, "Are you there?")
    await Turns(db.begin, ScriptedAssistant(), Feed(), Replies(settings), urgency=urgency).take("c1")
    assert not (await current(db)).urgent
