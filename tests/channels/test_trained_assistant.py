"""The trained assistant behind the hub's channels, and behind Rasa's own."""

import asyncio
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp
import pytest

from tests.channels.reading import transcript
from tests.channels.telegram_double import TelegramDouble
from tests.hub.serving import StartHub, open_session
from tests.running import Waybill

QUESTIONS = [
    ("en", "Where is my order?"),
    ("en", "What ways to pay are there?"),
    ("en", "How much is delivery to Lithuania?"),
    ("ru", "Где мой заказ?"),
    ("ru", "Какие есть способы оплаты?"),
    ("ru", "Сколько стоит доставка в Литву?"),
]
SECONDS = 60


async def says_rasa(waybill: Waybill, sender: str, text: str) -> list[str]:
    """What the REST channel of credentials.yml answers, without the hub."""
    async with aiohttp.ClientSession() as http:
        address = f"{waybill.assistant_url}/webhooks/rest/webhook"
        async with http.post(address, json={"sender": sender, "message": text}) as response:
            assert response.status == 200
            return [line["text"] for line in await response.json() if line.get("text")]


@pytest.mark.parametrize(("language", "text"), QUESTIONS)
async def test_rasa_s_own_rest_channel_says_the_same_as_the_hub(
    waybill: Waybill, start_hub: StartHub, language: str, text: str, tmp_path: Path
) -> None:
    hub = await start_hub(assistant_port=urlsplit(waybill.assistant_url).port)
    shopper = await open_session(hub, language=language)
    await shopper.says(text)
    first = await shopper.hears("bot", seconds=SECONDS)
    told = [message["text"] for message in first]
    assert await says_rasa(waybill, f"rest {tmp_path.name}", text) == told and all(told)


async def test_a_question_in_three_messages_has_one_answer(
    waybill: Waybill, start_hub: StartHub, telegram: TelegramDouble
) -> None:
    port = urlsplit(waybill.assistant_url).port
    telegram.hub = await start_hub(place=telegram.place, assistant_port=port, burst_seconds=1)
    for text in ("hi", "where is", "my order 1042 anna@example.com"):
        await telegram.says(text)
    async with asyncio.timeout(SECONDS):
        while not telegram.sent:
            await asyncio.sleep(0.05)
    assert "1042" in telegram.text_of(telegram.sent[0])
    messages = await transcript(telegram.hub)
    answers = [message for message in messages if message.sender == "bot"]
    assert [message.sender for message in messages[:3]] == ["shopper"] * 3
    assert {(message.reading or {}).get("intent") for message in messages[:3]} == {"track_order"}
    assert len([message for message in answers if message.cards]) == 1
