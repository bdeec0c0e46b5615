"""People and conversations: take, reply, note, release, resolve."""

from datetime import timedelta

import pytest

from bot.common.shop_settings import ShopSettings
from bot.conversations import custody
from bot.conversations.agents import Agent
from bot.conversations.model import Conversation, Handling, HandOver, Sender
from bot.conversations.ownership import NotPossible, Owner
from bot.replies.rendering import Replies
from bot.storage.unit_of_work import Database
from tests.building import NOW
from tests.conversations.building import current, keep_agent, keep_conversation, lines, transcript

LATER = NOW + timedelta(minutes=5)


class Desk:
    """The desk with two agents, Ruta and Ole."""

    def __init__(self, db: Database, replies: Replies, ruta: Agent, ole: Agent) -> None:
        self.db, self.ruta, self.ole = db, ruta, ole
        self._replies = replies

    async def do(self, deed: str, agent: Agent) -> Conversation:
        """Take, release or resolve conversation c1."""
        async with self.db.begin() as work:
            changed: Conversation = await getattr(custody, deed)(work, "c1", agent, self._replies, LATER)
            return changed

    async def write(self, how: str, agent: Agent, text: str, key: str = "d1") -> int:
        """Reply or note in conversation c1."""
        async with self.db.begin() as work:
            seq: int = await getattr(custody, how)(work, "c1", agent, key, text, LATER)
            return seq


@pytest.fixture
async def desk(db: Database, settings: ShopSettings) -> Desk:
    """The desk, with conversation c1 waiting in the queue since NOW."""
    await keep_conversation(db, owner=Owner.QUEUE, waiting_since=NOW, hand_overs=[HandOver("complaint", NOW)])
    return Desk(db, Replies(settings), await keep_agent(db, "Ruta"), await keep_agent(db, "Ole"))


@pytest.mark.parametrize("owner", [Owner.QUEUE, Owner.BOT])
async def test_an_agent_takes_from_the_queue_or_from_the_bot(desk: Desk, owner: Owner) -> None:
    if owner is Owner.BOT:
        await desk.do("resolve", desk.ole)
    taken = await desk.do("take", desk.ruta)
    assert (taken.owner, taken.agent_id, taken.waiting_since) == (Owner.AGENT, desk.ruta.id, None)
    assert (await lines(desk.db))[-1] == ("system", "Ruta has joined and will answer you now.")


async def test_taking_twice_is_taking_once(desk: Desk) -> None:
    await desk.do("take", desk.ruta)
    assert (await desk.do("take", desk.ruta)).agent_id == desk.ruta.id
    assert len(await lines(desk.db)) == 1


async def test_what_another_agent_has_cannot_be_taken_replied_to_released_or_resolved(desk: Desk) -> None:
    await desk.do("take", desk.ruta)
    for deed in ("take", "release", "resolve"):
        with pytest.raises(NotPossible):
            await desk.do(deed, desk.ole)
    with pytest.raises(NotPossible):
        await desk.write("reply", desk.ole, "Mine!")
    assert ((await current(desk.db)).agent_id, len(await lines(desk.db))) == (desk.ruta.id, 1)


async def test_what_nobody_has_taken_cannot_be_released_or_replied_to(desk: Desk) -> None:
    with pytest.raises(NotPossible, match="Take the conversation first"):
        await desk.do("release", desk.ruta)
    with pytest.raises(NotPossible, match="Take the conversation first"):
        await desk.write("reply", desk.ruta, "Hello")
    assert await lines(desk.db) == []


async def test_a_released_conversation_waits_again_from_now(desk: Desk) -> None:
    await desk.do("take", desk.ruta)
    released = await desk.do("release", desk.ruta)
    assert (released.owner, released.agent_id, released.waiting_since) == (Owner.QUEUE, None, LATER)
    assert (await lines(desk.db))[-1] == ("system", "You are next in line. A person will answer you here.")
    assert (await desk.do("take", desk.ole)).agent_id == desk.ole.id


async def test_resolving_gives_the_conversation_back_to_the_bot_and_says_so(desk: Desk) -> None:
    await desk.do("take", desk.ruta)
    resolved = await desk.do("resolve", desk.ruta)
    assert (resolved.owner, resolved.agent_id, resolved.waiting_since) == (Owner.BOT, None, None)
    assert resolved.hand_over is not None and resolved.hand_over.resolved_at == LATER
    (sender, text), (asker, question) = (await lines(desk.db))[-2:]
    assert sender == "system" and text.startswith("Your request is closed.")
    assert asker == "bot" and question.startswith("How was your conversation with us?")


async def test_any_agent_may_resolve_what_waits_in_the_queue(desk: Desk) -> None:
    assert (await desk.do("resolve", desk.ole)).owner is Owner.BOT
    with pytest.raises(NotPossible):
        await desk.do("resolve", desk.ole)


async def test_an_earlier_hand_over_keeps_the_time_it_was_resolved(db: Database, settings: ShopSettings) -> None:
    await keep_conversation(db, hand_overs=[HandOver("complaint", NOW, resolved_at=NOW)])
    ruta = await keep_agent(db, "Ruta")
    desk = Desk(db, Replies(settings), ruta, ruta)
    await desk.do("take", ruta)
    resolved = await desk.do("resolve", ruta)
    assert resolved.hand_over is not None and resolved.hand_over.resolved_at == NOW


async def test_a_reply_is_a_message_of_the_agent_by_name(desk: Desk) -> None:
    await desk.do("take", desk.ruta)
    assert await desk.write("reply", desk.ruta, "I have looked it up.") == 3
    message = (await transcript(desk.db))[-1]
    assert (message.sender, message.author, message.handling) == (Sender.AGENT, "Ruta", Handling.SENT)
    assert (message.text, message.at) == ("I have looked it up.", LATER)


@pytest.mark.parametrize("how", ["reply", "note"])
async def test_the_same_words_sent_again_are_one_message(desk: Desk, how: str) -> None:
    await desk.do("take", desk.ruta)
    assert [await desk.write(how, desk.ruta, "Hello", key) for key in ("d1", "d1", "d2")] == [3, 3, 4]
    assert len(await lines(desk.db)) == 3


async def test_every_agent_may_note_whoever_has_the_conversation(desk: Desk) -> None:
    await desk.write("note", desk.ole, "Called twice already.", "n1")
    await desk.do("take", desk.ruta)
    await desk.write("note", desk.ole, "VIP.", "n2")
    notes = [message for message in await transcript(desk.db) if message.sender is Sender.NOTE]
    assert [(note.author, note.text) for note in notes] == [("Ole", "Called twice already."), ("Ole", "VIP.")]
    assert (await current(desk.db)).owner is Owner.AGENT


async def test_the_shopper_is_told_in_the_language_of_the_conversation(desk: Desk) -> None:
    async with desk.db.begin() as work:
        (await work.conversations.lock("c1")).language = "zh"
        await work.commit()
    await desk.do("take", desk.ruta)
    assert (await lines(desk.db))[-1] == ("system", "Ruta 已加入对话，现在由 Ruta 为您服务。")
