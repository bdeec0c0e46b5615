"""The assistant over Rasa's HTTP API: what is asked, what is understood, and what counts as no answer."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.assistant.client import RasaAssistant
from bot.conversations.assistant import Answer, AssistantUnavailable, BotReply, HandOverRequest, Words
from bot.conversations.model import Reading
from tests.hub.rasa_double import RasaDouble, WebhookRequest


@pytest.fixture
async def assistant(double: RasaDouble) -> AsyncIterator[RasaAssistant]:
    """The client, with little patience."""
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=0.3)) as http:
        yield RasaAssistant(http, f"{double.url}/")


async def test_a_message_is_sent_with_the_conversation_and_its_language(
    assistant: RasaAssistant, double: RasaDouble
) -> None:
    assert await assistant.answer("c1", Words("hallo", "nb", 1)) == Answer([BotReply("Hello.")])
    assert double.asked == [WebhookRequest(sender="c1", message="hallo", metadata={"language": "nb", "seq": 1})]


async def test_a_reading_has_intent_confidence_language_and_order(assistant: RasaAssistant, double: RasaDouble) -> None:
    double.reads("track_order", 0.87, language="ru", order_number="1042", email="anna@example.com")
    assert await assistant.read("где заказ 1042", "en") == Reading("track_order", 0.87, "ru", "1042")
    assert [request.text for request in double.parsed] == ["где заказ 1042"]


async def test_a_reading_without_language_keeps_the_conversation_s(
    assistant: RasaAssistant, double: RasaDouble
) -> None:
    double.reads("affirm", tracking_number="RR473124829SE")
    assert await assistant.read("ok", "lt") == Reading("affirm", 0.93, "lt", "RR473124829SE")


async def test_a_message_without_any_intent_is_still_read(assistant: RasaAssistant, double: RasaDouble) -> None:
    double.reading = {"intent": {"name": None, "confidence": 0.0}}
    assert await assistant.read("👟", "en") == Reading("", 0.0, "en")


async def test_buttons_and_cards_belong_to_the_bubble_before_them(assistant: RasaAssistant, double: RasaDouble) -> None:
    yes, card = {"title": "Yes", "payload": "/affirm"}, {"type": "order", "number": "1042"}
    double.will_say(
        "First.",
        {"recipient_id": "x", "text": "Is it this?", "buttons": [yes]},
        {"recipient_id": "x", "custom": {"cards": [card]}},
        {"recipient_id": "x", "image": "https://example.com/a.png"},
    )
    assert await assistant.answer("c1", Words("hello", "en", 1)) == Answer(
        [BotReply("First."), BotReply("Is it this?", [yes], [card])]
    )


async def test_a_hand_over_may_come_without_words(assistant: RasaAssistant, double: RasaDouble) -> None:
    request = {"reason": "complaint", "order_number": "1042", "proposal": "Refund", "tried": ["Asked"]}
    double.will_say({"recipient_id": "x", "custom": {"hand_over": request}})
    answer = await assistant.answer("c1", Words("hello", "en", 1))
    assert answer == Answer([], HandOverRequest("complaint", "1042", "Refund", ["Asked"]))


async def test_forgetting_is_rasa_s_restart_in_that_conversation(assistant: RasaAssistant, double: RasaDouble) -> None:
    double.will_say()
    await assistant.forget("c1")
    assert [(request.sender, request.message) for request in double.asked] == [("c1", "/restart")]


NONSENSE = [None, 5, "Hello.", {}, {"text": "Hello."}, [None], [[]], [{"text": {}}], [{"buttons": [{"title": "Yes"}]}]]
UNREADABLE = [{}, {"intent": None}, {"intent": {"name": "greet"}}, {"intent": {"name": "greet", "confidence": "high"}}]


@pytest.mark.parametrize("body", [*NONSENSE, [], [{"recipient_id": "x", "custom": {"hand_over": {}}}]], ids=str)
async def test_an_answer_that_makes_no_sense_counts_as_none(
    assistant: RasaAssistant, double: RasaDouble, body: object
) -> None:
    double.will_send(body)
    with pytest.raises(AssistantUnavailable):
        await assistant.answer("c1", Words("hello", "en", 1))


@pytest.mark.parametrize("reading", UNREADABLE, ids=str)
async def test_a_reading_that_makes_no_sense_counts_as_none(
    assistant: RasaAssistant, double: RasaDouble, reading: dict[str, object]
) -> None:
    double.reading = {"intent": "", "entities": None} | reading
    with pytest.raises(AssistantUnavailable):
        await assistant.read("hello", "en")
    double.reading = {"intent": {"name": "greet", "confidence": 1}, "entities": [{"entity": "order_number"}]}
    with pytest.raises(AssistantUnavailable):
        await assistant.read("hello", "en")


@pytest.mark.parametrize("status", [400, 404, 500, 502])
async def test_an_error_of_the_assistant_is_unavailable(
    assistant: RasaAssistant, double: RasaDouble, status: int
) -> None:
    double.broken = status
    assert not await assistant.ready()
    with pytest.raises(AssistantUnavailable):
        await assistant.answer("c1", Words("hello", "en", 1))
    with pytest.raises(AssistantUnavailable):
        await assistant.forget("c1")
    double.broken = 0
    assert await assistant.ready()


async def test_an_assistant_that_thinks_too_long_is_unavailable(assistant: RasaAssistant, double: RasaDouble) -> None:
    double.go_on.clear()
    with pytest.raises(AssistantUnavailable):
        await assistant.answer("c1", Words("hello", "en", 1))


async def test_an_assistant_that_is_not_there_is_unavailable(unused_tcp_port: int) -> None:
    async with aiohttp.ClientSession() as http:
        assistant = RasaAssistant(http, f"http://127.0.0.1:{unused_tcp_port}")
        assert not await assistant.ready()
        with pytest.raises(AssistantUnavailable):
            await assistant.read("hello", "en")
