"""Messages written in one breath are one question."""

import asyncio
from datetime import timedelta

import pytest

from bot.common.clock import utc_now
from bot.common.shop_settings import ShopSettings
from bot.conversations.assistant import AssistantUnavailable
from bot.conversations.bursts import burst, quiet_after
from bot.conversations.feed import Feed
from bot.conversations.inbox import accept_choice, accept_reminder, accept_text
from bot.conversations.model import Handling, Message, Sender
from bot.conversations.turn import Turns
from bot.replies.rendering import Replies
from bot.storage.unit_of_work import Database
from tests.building import NOW
from tests.conversations.building import (
    ScriptedAssistant,
    keep_button,
    keep_conversation,
    lines,
    plain,
    transcript,
)

PAUSE = timedelta(seconds=1)


def said(*seconds: float, **details: object) -> list[Message]:
    """Messages of the shopper at these seconds."""
    return [
        Message("c1", n, Sender.SHOPPER, f"text {n}", NOW + timedelta(seconds=at), "widget", **details)  # type: ignore[arg-type]
        for n, at in enumerate(seconds, 1)
    ]


def seqs(messages: list[Message], pause: timedelta = PAUSE) -> list[int]:
    """Which of them are answered together."""
    return [message.seq for message in burst(messages, pause)]


@pytest.mark.parametrize(
    ("at", "together"),
    [([], []), ([0], [1]), ([0, 0.5, 1.4], [1, 2, 3]), ([0, 1], [1]), ([0, 0.9, 1.8, 5, 5.1], [1, 2, 3])],
)
def test_messages_less_than_a_pause_apart_belong_together(at: list[float], together: list[int]) -> None:
    assert seqs(said(*at)) == together


def test_without_a_pause_nothing_is_joined() -> None:
    assert seqs(said(0, 0, 0), timedelta()) == seqs(said(0.1, 0), timedelta()) == [1]  # two can change places


def test_messages_that_have_changed_places_on_their_way_belong_together() -> None:
    assert seqs(said(0.1, 0)) == [1, 2]


@pytest.mark.parametrize("change", [{"payload": "/affirm"}, {"sender": Sender.CLOCK}])
@pytest.mark.parametrize(("place", "together"), [(0, [1]), (1, [1]), (2, [1, 2])])
def test_a_button_and_the_clock_are_never_joined(change: dict[str, object], place: int, together: list[int]) -> None:
    messages = said(0, 0.1, 0.2)
    for name, value in change.items():
        setattr(messages[place], name, value)
    assert seqs(messages) == together


@pytest.mark.parametrize(
    ("at", "now", "left"),
    [([0], 0, 1), ([0], 0.4, 0.6), ([0], 1, 0), ([0, 0.8], 1, 0.8), ([0, 0.8], 2, -0.2), ([0, 3], 3, 0), ([], 0, 0),
     ([0, 0.9, 1.8, 2.7, 3.6, 4.5], 4.6, 0.4)],
)  # fmt: skip
def test_an_answer_waits_until_the_shopper_pauses_but_not_for_ever(at: list[float], now: float, left: float) -> None:
    assert quiet_after(said(*at), PAUSE, NOW + timedelta(seconds=now)) == timedelta(seconds=left)


def test_a_button_is_answered_at_once() -> None:
    assert quiet_after(said(0, payload="/affirm"), PAUSE, NOW) <= timedelta()


@pytest.fixture(autouse=True)
async def _conversation(db: Database) -> None:
    """A conversation."""
    await keep_conversation(db)


async def write(db: Database, *texts: str) -> None:
    """The shopper writes these in one breath."""
    for text in texts:
        async with db.begin() as work:
            await accept_text(work, "c1", text, text, utc_now())


def turns_with_a_pause(db: Database, settings: ShopSettings, assistant: ScriptedAssistant) -> Turns:
    """Turns that wait half a second."""
    return Turns(db.begin, assistant, Feed(), Replies(settings), pause=timedelta(seconds=0.5))


async def test_a_burst_is_one_question_and_all_of_it_is_answered(db: Database, settings: ShopSettings) -> None:
    assistant = ScriptedAssistant(plain("On its way."))
    await write(db, "hi", "where is", "my order")
    turns = turns_with_a_pause(db, settings, assistant)
    assert await turns.take("c1") and not await turns.take("c1")
    assert assistant.was_read == ["hi\nwhere is\nmy order"]
    assert [text for _, text, _ in assistant.was_asked] == ["hi\nwhere is\nmy order"]
    *asked, answer = await transcript(db)
    assert [message.handling for message in asked] == [Handling.ANSWERED] * 3
    assert all(message.reading and message.reading["intent"] == "track_order" for message in asked)
    assert answer.text == "On its way."


async def test_what_comes_during_the_pause_belongs_to_it(db: Database, settings: ShopSettings) -> None:
    assistant = ScriptedAssistant(plain("On its way."))
    turns = turns_with_a_pause(db, settings, assistant)
    await write(db, "where is")
    taking = asyncio.create_task(turns.take("c1"))
    await asyncio.sleep(0.1)
    await write(db, "my order")
    await taking
    assert [text for _, text, _ in assistant.was_asked] == ["where is\nmy order"]


async def test_buttons_and_reminders_between_texts_keep_their_place(db: Database, settings: ShopSettings) -> None:
    await keep_button(db, "Yes", "/affirm")
    await write(db, "hm", "well")
    async with db.begin() as work:
        await accept_choice(work, "c1", "press", "/affirm", utc_now())
    async with db.begin() as work:
        await accept_reminder(work, "c1", "1", "/check_received", utc_now())
        await work.commit()
    await write(db, "and", "thanks")
    assistant = ScriptedAssistant(*(plain(f"{n}") for n in range(4)))
    turns = turns_with_a_pause(db, settings, assistant)
    while await turns.take("c1"):
        pass
    assert [text for _, text, _ in assistant.was_asked] == ["hm\nwell", "/affirm", "/check_received", "and\nthanks"]


async def test_a_burst_that_no_answer_came_for_waits_as_a_whole(db: Database, settings: ShopSettings) -> None:
    assistant = ScriptedAssistant(AssistantUnavailable("down"), plain("On its way."))
    await write(db, "where is", "my order")
    turns = turns_with_a_pause(db, settings, assistant)
    with pytest.raises(AssistantUnavailable):
        await turns.take("c1")
    assert {message.handling for message in await transcript(db)} == {Handling.WAITING}
    await turns.take("c1")
    assert await lines(db) == [("shopper", "where is"), ("shopper", "my order"), ("bot", "On its way.")]


async def test_what_came_after_a_lost_answer_is_not_taken_for_answered(db: Database, settings: ShopSettings) -> None:
    """The assistant has finished the first two; its answer was lost, and meanwhile a third came."""

    class Finished(ScriptedAssistant):
        async def heard(self, conversation_id: str) -> int:
            return 2

    assistant = Finished(plain("On its way."), plain("You are welcome."))
    await write(db, "where is", "my order", "thanks")
    turns = turns_with_a_pause(db, settings, assistant)
    turns.doubt("c1")
    await turns.take("c1")
    await turns.take("c1")
    assert [text for _, text, _ in assistant.was_asked] == ["where is\nmy order", "thanks"]
