"""A shopper in Telegram: texts, buttons, photos, corrections, and what is none of ours."""

import asyncio

import pytest

from bot.replies.rendering import replies
from tests.channels.reading import all_are, conversation_of, lines, transcript, until
from tests.channels.telegram_double import TelegramDouble, saved
from tests.desk.at_the_desk import Desk
from tests.hub.rasa_double import SECONDS, RasaDouble
from tests.hub.serving import Client, StartHub


async def test_a_question_is_answered_in_the_same_chat(
    hub: Client, telegram: TelegramDouble, double: RasaDouble
) -> None:
    double.will_say("It is on its way.")
    await telegram.sends(saved("text"))
    await telegram.hears(1)
    assert telegram.sent == [{"chat_id": "7001", "text": "It is on its way."}]
    [delivery] = await until(hub, all_are("sent"))
    assert (delivery.attempts, delivery.error) == (1, "") and delivery.platform_id
    conversation = await conversation_of(hub, "telegram", "7001")
    assert conversation and (conversation.customer_name, conversation.verified) == ("Ona Petraitė", False)


async def test_an_update_that_comes_twice_is_one_message(
    hub: Client, telegram: TelegramDouble, double: RasaDouble
) -> None:
    update = await telegram.says("hello")
    for _ in range(3):
        assert (await telegram.post(update)).status == 200
    await telegram.hears(1)
    assert await lines(hub) == [("shopper", "hello"), ("bot", "Hello.")]
    assert double.messages == ["hello"]


async def test_an_update_is_acknowledged_without_waiting_for_the_bot(
    hub: Client, telegram: TelegramDouble, double: RasaDouble
) -> None:
    double.go_on.clear()
    async with asyncio.timeout(1):
        await telegram.says("hello")
    await double.until_asked(1)
    assert await lines(hub) == [("shopper", "hello")]
    double.go_on.set()
    await telegram.hears(1)


async def test_the_conversation_begins_in_the_language_of_the_app(hub: Client, telegram: TelegramDouble) -> None:
    for chat, code, language in ((1, "lt", "lt"), (2, "no", "nb"), (3, "zh-hans", "zh"), (4, "fr", "en")):
        await telegram.says("42", chat, **{"from": saved("text")["message"]["from"] | {"language_code": code}})
        conversation = await conversation_of(hub, "telegram", f"{chat}")
        assert conversation and conversation.language == language


async def test_every_chat_has_one_conversation_of_its_own(hub: Client, telegram: TelegramDouble) -> None:
    for chat in (1, 2, 1):
        await telegram.says(f"I am {chat}", chat)
    assert [text for sender, text in await lines(hub, address="1") if sender == "shopper"] == ["I am 1"] * 2
    assert [text for sender, text in await lines(hub, address="2") if sender == "shopper"] == ["I am 2"]


async def test_a_pressed_button_is_acknowledged_and_understood(
    hub: Client, telegram: TelegramDouble, double: RasaDouble
) -> None:
    payload = '/affirm{"answer_to": "' + "cancel:WB-1042" * 9 + '"}'  # longer than Telegram's 64 bytes
    double.will_say({"recipient_id": "x", "text": "Sure?", "buttons": [
        {"title": "Yes", "payload": payload}, {"title": "No", "payload": "/deny"}]})  # fmt: skip
    await telegram.says("cancel my order")
    await telegram.hears(1)
    (title, key), _ = telegram.buttons()
    answer = await telegram.presses(key)
    assert answer == {"method": "answerCallbackQuery", "callback_query_id": "4382bfdwdsb323b2d9"}
    await telegram.hears(2)
    assert title == "Yes" and double.messages == ["cancel my order", payload]
    assert ("shopper", "Yes") in await lines(hub)


@pytest.mark.parametrize("data", ["9.0", "2.7", "1.0", "-1.0", "2", "/affirm", "99999999999.1", "2.0.0"])
async def test_a_button_that_was_never_offered_does_nothing(
    hub: Client, telegram: TelegramDouble, double: RasaDouble, data: str
) -> None:
    double.will_say({"recipient_id": "x", "text": "Sure?", "buttons": [{"title": "Yes", "payload": "/affirm"}]})
    await telegram.says("cancel my order")
    await telegram.hears(1)
    await telegram.presses(data)
    assert len(await lines(hub)) == 2


async def test_a_button_of_another_chat_does_nothing(hub: Client, telegram: TelegramDouble, double: RasaDouble) -> None:
    double.will_say({"recipient_id": "x", "text": "Sure?", "buttons": [{"title": "Yes", "payload": "/affirm"}]})
    await telegram.says("cancel my order")
    await telegram.hears(1)
    await telegram.presses("2.0", chat=666)
    assert await lines(hub, address="666") == []


async def test_start_is_a_greeting(hub: Client, telegram: TelegramDouble, double: RasaDouble) -> None:
    await telegram.sends(saved("start"))
    await telegram.hears(1)
    assert double.messages == ["/greet"]


@pytest.mark.parametrize(
    ("name", "text"), [("photo", "Nuotrauka"), ("voice", "Balso žinutė"), ("caption", "Štai kas atėjo")]
)
async def test_what_comes_without_words_is_kept_too(
    hub: Client, telegram: TelegramDouble, name: str, text: str
) -> None:
    await telegram.sends(saved(name))
    assert (await lines(hub))[0] == ("shopper", text)


async def test_an_edit_before_the_answer_replaces_the_text(
    start_hub: StartHub, telegram: TelegramDouble, double: RasaDouble
) -> None:
    telegram.hub = await start_hub(place=telegram.place, burst_seconds=0.4)
    await telegram.sends(saved("text"))
    await telegram.sends(saved("edited"))
    await telegram.hears(1)
    assert double.messages == ["Kur mano užsakymas 1042?"]
    assert (await lines(telegram.hub))[0] == ("shopper", "Kur mano užsakymas 1042?")


async def test_the_desk_sees_an_edit(hub: Client, telegram: TelegramDouble, double: RasaDouble, maja: Desk) -> None:
    double.go_on.clear()
    socket = await maja.client.ws_connect("/api/desk/ws")
    for payload, text in (("text", "Kur mano užsakymas?"), ("edited", "Kur mano užsakymas 1042?")):
        await telegram.sends(saved(payload))
        while (frame := await socket.receive_json(timeout=SECONDS))["type"] != "message":
            pass
        assert frame["message"]["text"] == text
    double.go_on.set()
    await telegram.hears(1)


async def test_an_edit_after_the_answer_changes_nothing(
    hub: Client, telegram: TelegramDouble, double: RasaDouble
) -> None:
    await telegram.sends(saved("text"))
    await telegram.hears(1)
    await telegram.sends(saved("edited"))
    assert await lines(hub) == [("shopper", "Kur mano užsakymas?"), ("bot", "Hello.")]
    assert double.messages == ["Kur mano užsakymas?"]


@pytest.mark.parametrize("name", ["group", "poll", "unknown", "edited"])
async def test_what_is_none_of_ours_is_acknowledged_and_left_alone(
    hub: Client, telegram: TelegramDouble, name: str
) -> None:
    await telegram.sends(saved(name))
    assert await transcript(hub) == await transcript(hub, address="-100200300") == []


@pytest.mark.parametrize("update", [[], {}, "text", 7, {"update_id": 1, "message": {"text": "hi"}}, {"update_id": []}])
async def test_what_makes_no_sense_is_acknowledged_or_it_would_come_for_ever(
    hub: Client, telegram: TelegramDouble, update: dict[str, object]
) -> None:
    assert (await telegram.post(update)).status == 200


async def test_a_long_answer_comes_in_parts_cut_at_sentences(
    hub: Client, telegram: TelegramDouble, double: RasaDouble
) -> None:
    sentence = "This is one of many sentences, each as long as the other. "
    double.will_say({"recipient_id": "x", "text": sentence * 150, "buttons": [{"title": "Ok", "payload": "/affirm"}]})
    await telegram.says("tell me everything")
    parts = await telegram.hears(3)
    assert all(part.endswith("other.") and len(part) <= 4096 for part in parts)
    assert " ".join(parts) == (sentence * 150).strip()
    assert [("reply_markup" in message) for message in telegram.sent] == [False, False, True]


async def test_an_order_card_becomes_lines(hub: Client, telegram: TelegramDouble, double: RasaDouble) -> None:
    parcel = {"title": "Parcel", "carrier": "Omniva", "tracking_number": "CE1LT", "status": "In transit",
              "tracking_url": "https://mano.omniva.lt/track/CE1LT", "tone": "good", "steps": []}  # fmt: skip
    card = {"type": "order", "number": "1042", "title": "Order 1042", "status": "On its way", "tone": "good",
            "lines": [{"name": "Lamp", "quantity": 2}], "parcels": [parcel]}  # fmt: skip
    double.will_say("Here it is.", {"recipient_id": "x", "custom": {"cards": [card]}})
    await telegram.says("where is 1042")
    [text] = await telegram.hears(1)
    assert text.splitlines() == [
        "Here it is.",
        "",
        "Order 1042: On its way",
        "• 2 × Lamp",
        "Parcel (Omniva CE1LT): In transit",
        "https://mano.omniva.lt/track/CE1LT",
    ]


async def test_the_answer_to_several_messages_keeps_their_order(
    hub: Client, telegram: TelegramDouble, double: RasaDouble
) -> None:
    for number in range(5):
        double.will_say(f"first of {number}", f"second of {number}")
    for number in range(5):
        await telegram.says(f"question {number}")
    expected = [f"{place} of {number}" for number in range(5) for place in ("first", "second")]
    assert await telegram.hears(10) == expected


async def test_the_shopper_sees_that_a_person_comes(hub: Client, telegram: TelegramDouble, double: RasaDouble) -> None:
    double.will_say({"recipient_id": "x", "custom": {"hand_over": {"reason": "human_agent"}}})
    await telegram.says("a person please")
    assert await telegram.hears(1) == [replies()("system-queued", "lt", place=1)]
