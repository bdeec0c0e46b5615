"""Random dialogues: whatever is said, pressed or begun anew, in whatever order, the promises hold.

A walk mixes examples of all intents, buttons, references of other people's orders, and garbage. After every step there
is an answer; nothing of an order is told that this conversation has not proven; no order is refunded twice.
"""

import random
import sqlite3
from collections.abc import Callable
from typing import Any

import pytest

from bot.nlu.examples import read_examples
from tests.conversations.shopper import Shopper
from tests.running import ROOT, Waybill

_WALKS = 20
_STEPS = 12
_LANGUAGES = ("en", "ru", "lt", "nb", "zh")
_OWNER = "anna@example.com"  # of the orders whose secrets a walk must not be told; some examples name it
_EXAMPLES = [example.text for example in read_examples(ROOT / "data" / "nlu") if _OWNER not in example.text]
_GARBAGE = (
    "?", "👍👍👍", "<script>alert(1)</script>", "'; DROP TABLE orders; --", "\u202eordre\u202c", "a" * 3_900, "٠١٢٣٤",
    "/cancel_order", "{ $number }", "null", "0", "-1", "１０４２", "🙂 1042 🙂", "\u200b1042\u200b", "1042 " * 60,
)  # fmt: skip
_OWN = ("5130, lena@example.com", "5230 lena@example.com", "lena@example.com", "5131", "LT-44280")
_OTHERS = ("1042", "1043, lena@example.com", "order 1051", "RR473124829SE", "1042, mary@example.com")
# What only those may read who have proven the demo orders: none of a walk's proofs opens them. A number that was typed
# may be said again: that tells nothing.
_SECRETS = (_OWNER, "PostNord")


class Walk:
    """One shopper who does anything, by chance, the same for the same seed."""

    def __init__(self, shop: Waybill, seed: int) -> None:
        self._shop = shop
        self._random = random.Random(seed)
        self.done: list[str] = []
        self._shopper = self._begin()
        self._buttons: list[str] = []

    def step(self) -> list[dict[str, Any]]:
        """Do something, and return what was heard; people who took over are left at once."""
        if self._shopper.owner != "bot" or self._random.random() < 0.05:
            self.done.append("(a new conversation)")
            self._shopper, self._buttons = self._begin(), []
        heard = self._press() if self._buttons and self._random.random() < 0.4 else self._say()
        self._buttons = [button["title"] for message in heard for button in message["buttons"]]
        return heard

    def _begin(self) -> Shopper:
        return Shopper(self._shop.url, self._random.choice(_LANGUAGES))

    def _press(self) -> list[dict[str, Any]]:
        title = self._random.choice(self._buttons)
        self.done.append(f"[{title}]")
        return self._shopper.press(title)

    def _say(self) -> list[dict[str, Any]]:
        kinds: tuple[Callable[[], str], ...] = (
            lambda: self._random.choice(_EXAMPLES),
            lambda: self._random.choice(_EXAMPLES),
            lambda: self._random.choice(_OWN),
            lambda: self._random.choice(_OTHERS),
            lambda: self._random.choice(_GARBAGE),
        )
        text = self._random.choice(kinds)()
        self.done.append(text[:80])
        return self._shopper.say(text)


@pytest.mark.parametrize("seed", range(_WALKS))
def test_a_random_dialogue_keeps_every_promise(shop: Waybill, seed: int) -> None:
    walk = Walk(shop, seed)
    for _ in range(_STEPS):
        heard = walk.step()
        texts = [message["text"] for message in heard]
        assert all(text.strip() for text in texts), walk.done
        told = str(heard)
        assert not [secret for secret in _SECRETS if secret in told], (walk.done, told)
        assert _refunded_twice(shop) == [], walk.done


def _refunded_twice(shop: Waybill) -> list[tuple[str, int]]:
    with sqlite3.connect(shop.state / "waybill.db") as database:
        query = "SELECT number, count(*) FROM refunds JOIN orders ON orders.id = order_id GROUP BY number"
        return list(database.execute(f"{query} HAVING count(*) > 1 OR sum(amount) > max(total)"))
