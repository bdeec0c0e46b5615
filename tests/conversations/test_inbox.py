"""Accepting what shoppers write."""

import pytest

from bot.conversations.inbox import (
    LONGEST_TEXT,
    EmptyMessage,
    MessageTooLong,
    UnknownChoice,
    accept_choice,
    accept_text,
)
from bot.conversations.model import Handling, Sender
from bot.storage.unit_of_work import Database
from tests.building import NOW
from tests.conversations.building import current, keep_button, keep_conversation, lines, say, transcript


@pytest.fixture(autouse=True)
async def _conversation(db: Database) -> None:
    """A conversation."""
    await keep_conversation(db)


async def test_a_text_is_kept_waiting_for_the_bot(db: Database) -> None:
    assert await say(db, "Where is #1042?", "m1", seconds=5) == 1
    [message] = await transcript(db)
    assert (message.sender, message.handling, message.seq) == (Sender.SHOPPER, Handling.WAITING, 1)
    assert (message.text, message.payload, message.external_id, message.channel) == (
        "Where is #1042?", "", "m1", "widget",
    )  # fmt: skip
    assert (await current(db)).updated_at == message.at > NOW


async def test_the_same_external_id_twice_is_one_message(db: Database) -> None:
    assert [await say(db, text, "m1") for text in ("Hello", "Hello", "Something else")] == [1, 1, 1]
    assert await lines(db) == [("shopper", "Hello")]


async def test_the_same_text_under_two_external_ids_is_two_messages(db: Database) -> None:
    assert [await say(db, "Hello", key) for key in ("m1", "m2")] == [1, 2]


@pytest.mark.parametrize(
    "text",
    ["", " \n\t ", "\u200b\u200d\ufeff\u2060", "\u202e\u202c", "\x00\x1b", "\ud83d", "\u3000", "\x9b\x85", "\u3164"],
    ids=["empty", "blank", "zero-width", "direction marks", "control", "half a character", "wide blank",
         "C1 control", "Hangul filler"],
)  # fmt: skip
async def test_what_shows_nothing_is_refused(db: Database, text: str) -> None:
    with pytest.raises(EmptyMessage):
        await say(db, text)
    assert await transcript(db) == []


@pytest.mark.parametrize("text", ["x" * LONGEST_TEXT, "好" * LONGEST_TEXT, "😀" * LONGEST_TEXT])
async def test_the_longest_text_is_kept_whole(db: Database, text: str) -> None:
    await say(db, text)
    assert (await transcript(db))[0].text == text


@pytest.mark.parametrize("text", ["x" * (LONGEST_TEXT + 1), "\u200b" * (LONGEST_TEXT + 1), "x" * 100_000])
async def test_a_longer_text_is_refused_with_its_length(db: Database, text: str) -> None:
    with pytest.raises(MessageTooLong, match=f"{LONGEST_TEXT} .* {len(text)}"):
        await say(db, text)
    assert await transcript(db) == []


@pytest.mark.parametrize(
    "text",
    ["<script>alert(1)</script>", "'; DROP TABLE messages; --", "😀😀", "שלום", "{ $store }", "/restart", "a\n\nb"],
)
async def test_anything_visible_is_kept_as_it_was_written(db: Database, text: str) -> None:
    await say(db, text)
    assert await lines(db) == [("shopper", text)]


async def test_invisible_characters_inside_a_text_are_left_out(db: Database) -> None:
    await say(db, "\u200b#10\u206042\x00?")
    assert await lines(db) == [("shopper", "#1042 ?")]


async def test_a_refused_message_leaves_its_external_id_free(db: Database) -> None:
    with pytest.raises(EmptyMessage):
        await say(db, " ", "m1")
    assert await say(db, "Hello", "m1") == 1


async def press(db: Database, payload: str, external_id: str = "p1", name: str = "c1") -> int:
    """The shopper presses a button."""
    async with db.begin() as work:
        return await accept_choice(work, name, external_id, payload, NOW)


async def test_a_choice_is_kept_with_its_title_and_payload(db: Database) -> None:
    await keep_button(db, "Yes", "/affirm")
    assert await press(db, "/affirm") == 2
    message = (await transcript(db))[1]
    assert (message.sender, message.text, message.payload) == (Sender.SHOPPER, "Yes", "/affirm")
    assert message.handling is Handling.WAITING


async def test_a_choice_has_the_title_it_was_last_offered_by(db: Database) -> None:
    for title in ("Yes", "I will wait"):
        await keep_button(db, title, "/affirm")
    await press(db, "/affirm")
    assert (await lines(db))[-1] == ("shopper", "I will wait")


async def test_pressing_twice_under_one_external_id_is_one_choice(db: Database) -> None:
    await keep_button(db, "Yes", "/affirm")
    assert [await press(db, "/affirm"), await press(db, "/affirm")] == [2, 2]
    assert len(await transcript(db)) == 2


@pytest.mark.parametrize("payload", ["/deny", "/affirm ", "affirm", "", "/restart", "Yes"])
async def test_a_choice_that_was_never_offered_is_refused(db: Database, payload: str) -> None:
    await keep_button(db, "Yes", "/affirm")
    with pytest.raises(UnknownChoice):
        await press(db, payload)
    assert len(await transcript(db)) == 1


async def test_a_choice_offered_in_another_conversation_is_refused(db: Database) -> None:
    await keep_conversation(db, "c2")
    await keep_button(db, "Yes", "/affirm", "c2")
    with pytest.raises(UnknownChoice):
        await press(db, "/affirm")


async def test_a_payload_that_was_typed_stays_a_text(db: Database) -> None:
    await keep_button(db, "Yes", "/affirm")
    async with db.begin() as work:
        await accept_text(work, "c1", "m1", "/affirm", NOW)
    message = (await transcript(db))[1]
    assert (message.text, message.payload) == ("/affirm", "")
