"""The bot speaks first when a product is back: once, after an import, over the shopper API."""

import time
from typing import Any

from tests.conversations.shopper import Shopper
from tests.conversations.templates import button_title, made_from
from tests.running import Waybill

HEADER = "sku,name,name_lt,price,currency,stock\n"
_PATIENCE = 40.0  # seconds for the clock to look and the bot to answer


def bring_in(shop: Waybill, stock: int) -> None:
    """Import a tray of which there are so many."""
    path = shop.state / "trays.csv"
    path.write_text(f"{HEADER}TRAY-1,Walnut tray,Riešutmedžio padėklas,35,EUR,{stock}\n", encoding="utf-8")
    done = shop.command("import", "products", str(path))
    assert done.returncode == 0, done.stdout + done.stderr


def heard(shopper: Shopper) -> list[dict[str, Any]]:
    """What the bot says by itself."""
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        new = shopper.read(wait=2)
        if new:
            return new
    return []


def test_a_shopper_is_told_once_in_their_language(shop: Waybill) -> None:
    bring_in(shop, 0)
    shopper = Shopper(shop.url, "lt")
    [asked] = shopper.say("ar yra sandėlyje riešutmedžio padėklas?")
    assert made_from(asked["text"], "utter_product_sold_out", "lt")
    [promised] = shopper.press(button_title("tell_me", "lt"))
    assert made_from(promised["text"], "utter_product_will_tell", "lt")
    bring_in(shop, 4)
    [told] = heard(shopper)
    assert made_from(told["text"], "utter_product_back", "lt") and "35" in told["text"]
    bring_in(shop, 9)
    time.sleep(7)  # longer than the clock's pause
    assert shopper.read() == []
