"""What shoppers type is never a payload for the assistant; what they press is."""

import pytest

from bot.common.shop_settings import ShopSettings
from bot.conversations.inbox import accept_choice
from bot.storage.unit_of_work import Database
from tests.building import NOW
from tests.conversations.building import (
    ScriptedAssistant,
    keep_button,
    keep_conversation,
    plain,
    say,
    transcript,
    turns_of,
)


async def answered(db: Database, settings: ShopSettings) -> ScriptedAssistant:
    """The assistant after it has answered the waiting message."""
    assistant = ScriptedAssistant(plain("Hm."))
    assert await turns_of(assistant, db, settings).take("c1")
    return assistant


# Rasa strips a message before it looks for the "/" of a payload.
@pytest.mark.parametrize(
    "text",
    ["/restart", "//restart", "/ /restart", " / / /restart", "/\t/restart", "/\n/restart", "/\u00a0/restart",
     "/\u3000/restart", '/provide_details{"order_number": "1042"}', "/"],
)  # fmt: skip
async def test_a_typed_text_is_never_a_payload(db: Database, settings: ShopSettings, text: str) -> None:
    await keep_conversation(db)
    await say(db, text)
    assistant = await answered(db, settings)
    [(_, told, _)] = assistant.was_asked
    assert told and not told.strip().startswith("/")
    assert (await transcript(db))[0].text == text.strip()


@pytest.mark.parametrize("text", ["/affirm", '/track_order{"language": "xx"}', "/\t/affirm"])
async def test_a_typed_text_is_not_read_as_a_payload_either(db: Database, settings: ShopSettings, text: str) -> None:
    await keep_conversation(db)
    await say(db, text)
    [read] = (await answered(db, settings)).was_read
    assert not read.strip().startswith("/")


@pytest.mark.parametrize("text", ["1/2 of my order", "и/или", "https://example.com/track", "km/h?"])
async def test_a_slash_inside_a_text_stays(db: Database, settings: ShopSettings, text: str) -> None:
    await keep_conversation(db)
    await say(db, text)
    assistant = await answered(db, settings)
    assert (assistant.was_read, assistant.was_asked) == ([text], [("c1", text, "en")])


@pytest.mark.parametrize(
    ("payload", "intent"),
    [("/affirm", "affirm"), ('/provide_details{"order_number": "1042"}', "provide_details")],
)
async def test_a_pressed_button_reaches_the_assistant_as_it_is(
    db: Database, settings: ShopSettings, payload: str, intent: str
) -> None:
    await keep_conversation(db, language="nb")
    await keep_button(db, "Ja", payload)
    async with db.begin() as work:
        await accept_choice(work, "c1", "p1", payload, NOW)
    assistant = await answered(db, settings)
    assert (assistant.was_read, assistant.was_asked) == ([], [("c1", payload, "nb")])
    reading = (await transcript(db))[1].reading
    assert reading is not None and (reading["intent"], reading["confidence"], reading["language"]) == (
        intent,
        1.0,
        "nb",
    )
