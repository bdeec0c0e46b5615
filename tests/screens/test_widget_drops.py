"""A widget that loses its connection 500 times at random shows every message once and in order."""

import asyncio
import random
import re

import pytest
from playwright.sync_api import Page, expect

from bot.channels.widget.session import token_hash
from bot.conversations.model import SHOWN_TO_SHOPPER, Sender
from tests.screens.bad_network import BadNetwork, bad_network
from tests.screens.served import Served
from tests.screens.storefront import OpenStore, Store, open_store, say, served, store_pages

__all__ = ["open_store", "served", "store_pages"]

DROPS = 500
SEED = 20_260_801
_LINES = ".messages .bubble, .messages .system p"
SPEED = 60  # the widget's pauses pass so many times as fast
PATIENCE = [8000, 10_000, 60_000]  # milliseconds it waits for an echo, a first word, any word; these stay


def hurry(page: Page) -> None:
    """Let the page's pauses pass faster: what is tested is how often it drops, not how long it waits for a try."""
    pause = f"{PATIENCE}.includes(after) ? after : after / {SPEED}"
    faster = f"(task, after = 0, ...rest) => later(task, {pause}, ...rest)"
    page.add_init_script(f"const later = window.setTimeout; window.setTimeout = {faster};")


async def talk_while_it_drops(served: Served, network: BadNetwork, token: str) -> int:
    """The shop goes on talking until the last drop; returns how many messages it sent."""
    dice = random.Random(SEED)
    dropping = asyncio.create_task(network.break_often(DROPS, dice))
    sent = 0
    while not dropping.done():
        sent += 1
        await say(served, token, dice.choice([Sender.BOT, Sender.AGENT, Sender.SYSTEM]), f"message {sent}")
        await asyncio.sleep(dice.random() * 0.2)
    await dropping
    return sent


async def kept(served: Served, token: str) -> list[str]:
    """What the shopper should see, by the database."""
    async with served.database.read() as work:
        conversation = await work.conversations.by_token(token_hash(token))
        assert conversation
        messages = await work.conversations.messages(conversation.id)
        return [message.text for message in messages if message.sender in SHOWN_TO_SHOPPER]


def shown(store: Store) -> list[str]:
    """What the shopper sees, from the top."""
    return store.chat.locator(_LINES).all_inner_texts()


@pytest.mark.timeout(300)  # a minute on an idle machine
def test_500_random_drops_lose_and_repeat_nothing(open_store: OpenStore, served: Served) -> None:
    with bad_network(served) as network:
        store = open_store(hub=f"http://127.0.0.1:{network.port}", prepare=hurry)
        store.open()
        store.ask("begin")
        expect(store.chat).to_contain_text("Hello.")
        talking = asyncio.run_coroutine_threadsafe(talk_while_it_drops(served, network, store.token), served.loop)
        asked = 0
        while not talking.done():
            asked += 1
            store.ask(f"question {asked}")
            store.page.wait_for_timeout(2000)
        sent = talking.result()
        served.run(say(served, store.token, Sender.BOT, "the end"))
        expect(store.chat).to_contain_text("the end", timeout=20_000)
        expect(store.chat.locator(".delivery:visible")).to_have_count(0, timeout=20_000)
        served.run(_answered(served, asked + 1))
        expected = served.run(kept(served, store.token))
        expect(store.chat.locator(_LINES)).to_have_count(len(expected) + 1)
        assert network.drops >= DROPS
        assert shown(store)[1:] == expected  # after the greeting
        own = [int(text.split()[1]) for text in expected if re.match(r"question \d", text)]
        assert own == list(range(1, asked + 1))
        news = [text for text in expected if text.startswith("message ")]
        assert news == [f"message {number}" for number in range(1, sent + 1)]


async def _answered(served: Served, messages: int) -> None:
    """Return when the assistant has been asked about every message."""
    await served.double.until_asked(messages)
