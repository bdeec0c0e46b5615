"""Sample orders that have arrived: for returns, exchanges, and what is wrong, missing or damaged."""

from datetime import datetime

from bot.platforms.demo.making import ago, order, parcel
from bot.platforms.demo.shop import JONAS, MARY
from bot.shop.orders import Order, Parcel, ParcelState


def returnable_orders(now: datetime) -> list[Order]:
    """With several pieces and something that is never taken back, and one whose return window is over."""
    return [
        order(1090, MARY, ago(now, 12.1), packed=[(_last_week(now), {"TXT-211": 4, "GIFT-401": 1, "LMP-130": 1})]),
        order(1091, JONAS, ago(now, 54.3), packed=[(_long_ago(now), {"LMP-114": 1})]),
    ]


def _last_week(now: datetime) -> Parcel:
    scans = [
        (9.6, "Shipment picked up", "Leipzig, Germany"),
        (5.4, "Arrived at delivery facility", "London, United Kingdom"),
        (4.2, "Delivered", "London, United Kingdom"),
    ]
    return parcel("4829218804", "DHL", ParcelState.DELIVERED, now, scans, delivered_to="a neighbour")


def _long_ago(now: datetime) -> Parcel:
    scans = [
        (52.4, "Shipment picked up", "Leipzig, Germany"),
        (46.8, "Delivered", "Berlin, Germany"),
    ]
    return parcel("4829100317", "DHL", ParcelState.DELIVERED, now, scans, delivered_to="the addressee")
