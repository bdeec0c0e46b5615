"""What is said of an order that is held until a change is agreed."""

import pytest

from actions.tracking import replies
from bot.common.shop_settings import ShopSettings
from bot.shop.orders import OrderStatus, ParcelState
from bot.shop.tracking import report
from tests.building import NOW, a_parcel, an_order


@pytest.mark.parametrize(
    ("status", "held", "said"),
    [
        (OrderStatus.PAID, True, "utter_track_processing_held"),
        (OrderStatus.PAID, False, "utter_track_processing"),
        (OrderStatus.PENDING_PAYMENT, True, "utter_track_payment_pending"),
    ],
)
def test_a_held_order_is_said_to_be(settings: ShopSettings, status: OrderStatus, held: bool, said: str) -> None:
    order = an_order(waiting=1, status=status, held_at=NOW if held else None, ship_by=NOW.date())
    [(name, _)] = replies(report(order, [], settings, NOW), settings, "en")
    assert name == said


def test_a_parcel_that_is_not_to_be_told_of_is_left_out(settings: ShopSettings) -> None:
    order = an_order(parcels=[a_parcel(ParcelState.DELIVERED, "RR1"), a_parcel(number="RR2")])
    told = replies(report(order, [], settings, NOW), settings, "en", but=order.parcels[0])
    assert [(name, variables["index"]) for name, variables in told] == [("utter_parcel_in_transit", 2)]
