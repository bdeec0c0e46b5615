"""The sample data: every state is there, the numbers are valid, and it can be stored."""

import re
from datetime import UTC, datetime

import pytest

from bot.common.shop_settings import ShopSettings
from bot.platforms.demo import demo_notices, demo_orders
from bot.shop.cancellation import Possibility, possibility
from bot.shop.orders import Order, ParcelState
from bot.shop.tracking import STALLED, OrderState, report
from bot.storage.unit_of_work import Database

NOW = datetime(2026, 11, 24, 9, 41, tzinfo=UTC)

STATES = {
    1042: (OrderState.SHIPPED, [ParcelState.IN_TRANSIT]),
    1050: (OrderState.PAYMENT_PENDING, []),
    1051: (OrderState.PROCESSING, []),
    1052: (OrderState.PROCESSING_LATE, []),
    1053: (OrderState.PARTLY_SHIPPED, [ParcelState.IN_TRANSIT]),
    1054: (OrderState.SHIPPED, [ParcelState.LABEL_CREATED]),
    1055: (OrderState.SHIPPED, [STALLED]),
    1056: (OrderState.SHIPPED, [ParcelState.CUSTOMS]),
    1057: (OrderState.SHIPPED, [ParcelState.OUT_FOR_DELIVERY]),
    1058: (OrderState.SHIPPED, [ParcelState.PICKUP_READY]),
    1059: (OrderState.SHIPPED, [ParcelState.ATTEMPT_FAILED]),
    1060: (OrderState.SHIPPED, [ParcelState.RETURNING]),
    1061: (OrderState.SHIPPED, [ParcelState.RETURNED]),
    1062: (OrderState.SHIPPED, [ParcelState.DELIVERED]),
    1063: (OrderState.SHIPPED, [ParcelState.EXCEPTION]),
    1064: (OrderState.SHIPPED, [ParcelState.LOST]),
    1065: (OrderState.CANCELLED, []),
    1066: (OrderState.REFUNDED, [ParcelState.RETURNED]),
    1067: (OrderState.MARKETPLACE, []),
    1068: (OrderState.SHIPPED, [ParcelState.IN_TRANSIT]),
    1069: (OrderState.SHIPPED, [ParcelState.DELIVERED, ParcelState.IN_TRANSIT]),
    1080: (OrderState.SHIPPED, [ParcelState.DELIVERED]),
    1081: (OrderState.SHIPPED, [ParcelState.DELIVERED]),
    1082: (OrderState.SHIPPED, [ParcelState.CUSTOMS]),
    1083: (OrderState.SHIPPED, [ParcelState.DELIVERED]),
    1084: (OrderState.CANCELLED, []),
    1090: (OrderState.SHIPPED, [ParcelState.DELIVERED]),
    1091: (OrderState.SHIPPED, [ParcelState.DELIVERED]),
}


def sample(number: int) -> Order:
    """The sample order with this number."""
    return next(order for order in demo_orders(NOW) if order.number == str(number))


def test_there_are_these_and_no_others() -> None:
    assert [int(order.number) for order in demo_orders(NOW)] == list(STATES)


@pytest.mark.parametrize("number", STATES)
@pytest.mark.parametrize("hour", [0, 9, 23])
def test_states(settings: ShopSettings, number: int, hour: int) -> None:
    now = NOW.replace(hour=hour)
    order = next(order for order in demo_orders(now) if order.number == str(number))
    found = report(order, demo_notices(now.date()), settings, now)
    assert (found.state, [parcel.state for parcel in found.parcels]) == STATES[number]


def test_the_notice_moves_the_late_order_alone(settings: ShopSettings) -> None:
    notices = demo_notices(NOW.date())
    late, in_time = (report(sample(number), notices, settings, NOW) for number in (1052, 1051))
    assert late.notice is notices[0] and late.ship_by == notices[0].ships_again_on
    assert in_time.notice is None


def test_what_people_try() -> None:
    anna = [order.number for order in demo_orders(NOW) if order.email == "anna@example.com"]
    assert anna == ["1042", "1051", "1062", "1069"]
    assert possibility(sample(1051)) is Possibility.CANCEL
    assert len(sample(1042).parcels[0].events) > 2
    assert not sample(1054).parcels[0].events
    assert sample(1065).refunded == sample(1065).total and sample(1066).refunded == sample(1066).total
    [unseen] = sample(1068).parcels
    assert not unseen.source_reachable and unseen.checked_at and (NOW - unseen.checked_at).seconds > 3 * 3600


def test_nothing_lies_in_the_future() -> None:
    for order in demo_orders(NOW):
        shipped = [parcel.shipped_at for parcel in order.parcels if parcel.shipped_at]
        scans = [event.occurred_at for parcel in order.parcels for event in parcel.events]
        assert order.ordered_at < min([NOW, *shipped, *scans])
        assert max([order.ordered_at, *shipped, *scans]) < NOW


def test_postal_numbers_have_their_check_digit() -> None:
    for parcel in (parcel for order in demo_orders(NOW) for parcel in order.parcels if parcel.carrier != "DHL"):
        match = re.fullmatch(r"[A-Z]{2}(\d{8})(\d)[A-Z]{2}", parcel.tracking_number)
        assert match
        total = sum(int(digit) * weight for digit, weight in zip(match[1], (8, 6, 4, 2, 3, 5, 9, 7), strict=True))
        assert int(match[2]) == {10: 0, 11: 5}.get(11 - total % 11, 11 - total % 11)


def test_notice_in_every_language(settings: ShopSettings) -> None:
    [notice] = demo_notices(NOW.date())
    assert set(notice.texts) == set(settings.languages)


async def test_samples_can_be_stored(db: Database) -> None:
    async with db.begin() as work:
        for order in demo_orders(NOW):
            work.orders.add(order)
        for notice in demo_notices(NOW.date()):
            work.notices.add(notice)
        await work.commit()
    async with db.begin() as work:
        found = await work.orders.by_tracking_number("RR473124829SE")
        assert found and found.number == "1042"
