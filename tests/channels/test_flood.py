"""Many questions at once: the assistant is asked a few at a time, and whoever writes much takes nobody's turn."""

import asyncio

from tests.channels.telegram_double import TelegramDouble
from tests.hub.rasa_double import RasaDouble
from tests.hub.serving import StartHub


async def test_the_assistant_is_asked_no_more_than_so_many_questions_at_once(
    start_hub: StartHub, telegram: TelegramDouble, double: RasaDouble
) -> None:
    telegram.hub = await start_hub(place=telegram.place | {"assistant_at_once": 2})
    double.go_on.clear()
    for chat in range(1, 7):
        await telegram.says("hello", chat)
    await double.until_asked(2)
    await asyncio.sleep(0.1)
    assert len(double.messages) == 2
    double.go_on.set()
    await telegram.hears(6)


async def test_a_flood_of_one_shopper_does_not_starve_the_others(
    start_hub: StartHub, telegram: TelegramDouble, double: RasaDouble
) -> None:
    telegram.hub = await start_hub(place=telegram.place | {"assistant_at_once": 1})
    double.go_on.clear()
    for number in range(30):
        await telegram.says(f"flood {number}", 1)
    for chat in range(2, 6):
        await telegram.says(f"shopper {chat}", chat)
    double.go_on.set()
    await double.until_asked(34)
    others = [place for place, message in enumerate(double.messages) if message.startswith("shopper")]
    assert len(others) == 4 and max(others) < 2 * 4 + 2
    assert [message for message in double.messages if "flood" in message] == [f"flood {n}" for n in range(30)]
    await telegram.hears(34)
