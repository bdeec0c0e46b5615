"""Sample orders that have arrived, so that delivery times can be told from what deliveries took."""

from datetime import datetime

from bot.platforms.demo.making import ago, order, parcel
from bot.platforms.demo.shop import Shopper
from bot.shop.orders import Order, ParcelState

_FIRST_NUMBER = 1901
# Days from shipping to delivery, by country, currency and shipping method; twelve to Lithuania, fewer elsewhere.
_TAKEN = {
    ("LT", "EUR", "standard"): (7.2, 8.1, 8.4, 8.9, 9.3, 9.6, 9.8, 10.2, 10.9, 11.4, 12.3, 14.6),
    ("NO", "NOK", "standard"): (9.1, 10.4, 12.2, 13.5),
    ("DE", "EUR", "express"): (2.1, 2.4, 2.8, 3.1, 3.2, 3.4, 3.7, 4.2),
    ("LT", "EUR", "express"): (2.9, 3.3, 4.1, 5.2),
}
_LINES = ("LMP-101", "TXT-211", "KIT-318", "TXT-226", "LMP-130")


def delivered_orders(now: datetime) -> list[Order]:
    """Deliveries of the last weeks, by number."""
    taken = [(place, days) for place, many in _TAKEN.items() for days in many]
    return [_delivered(number, *place, days, now) for number, (place, days) in enumerate(taken, _FIRST_NUMBER)]


def _delivered(number: int, country: str, currency: str, method: str, days: float, now: datetime) -> Order:
    arrived = 4 + (number - _FIRST_NUMBER) * 0.8  # days ago
    shopper = Shopper(f"shopper{number}@example.com", country, currency, "", "", "Visa", "4.90", "", "")
    scans = [(arrived + days, "Shipment picked up", ""), (arrived, "Shipment delivered", "")]
    packed = parcel(f"HH{number}0042", "PostNord", ParcelState.DELIVERED, now, scans)
    basket = {_LINES[number % len(_LINES)]: 1}
    return order(number, shopper, ago(now, arrived + days + 2), packed=[(packed, basket)], shipping_method=method)
