"""Every state has a tone."""

import pytest

from bot.shop.orders import ParcelState
from bot.shop.tone import tone
from bot.shop.tracking import STALLED, OrderState

TONES = {
    "done": ["delivered", "cancelled", "refunded"],
    "warn": ["processing_late", "attempt_failed", "returning", "returned", "exception", "lost", "stalled"],
    "wait": ["payment_pending", "processing", "marketplace", "label_created", "customs"],
    "good": ["partly_shipped", "shipped", "in_transit", "out_for_delivery", "pickup_ready"],
}


@pytest.mark.parametrize(("name", "state"), [(name, state) for name, states in TONES.items() for state in states])
def test_a_state_feels_like_this(name: str, state: str) -> None:
    assert tone(state) == name


def test_no_state_was_forgotten() -> None:
    assert {state for states in TONES.values() for state in states} == {*OrderState, *ParcelState, STALLED}
