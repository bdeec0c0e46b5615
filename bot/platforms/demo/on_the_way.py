"""Sample orders whose parcels travel as they should."""

from datetime import datetime, timedelta

from bot.platforms.demo.making import ago, order, parcel
from bot.platforms.demo.shop import ANNA, JONAS, MARY, OLE
from bot.shop.invoices import INVOICE_REQUESTED
from bot.shop.orders import Order, OrderEvent, Parcel, ParcelState


def orders_on_the_way(now: datetime) -> list[Order]:
    """In transit, out for delivery, to be picked up, delivered, in two parcels, and out of sight for some hours."""
    return [
        order(1042, ANNA, ago(now, 8.4), packed=[(_to_anna(now), {"LMP-101": 1, "TXT-226": 1})]),
        order(1057, OLE, ago(now, 10.3), packed=[(_at_the_door(now), {"TXT-211": 4})]),
        order(1058, JONAS, ago(now, 9.7), packed=[(_at_the_locker(now), {"KIT-322": 1})]),
        order(
            1062,
            ANNA,
            ago(now, 15.6),
            packed=[(_at_home(now), {"KIT-305": 1, "KIT-318": 2})],
            events=[OrderEvent(ago(now, 1.4), "shopper", INVOICE_REQUESTED, "asked in an earlier conversation")],
        ),
        order(1068, MARY, ago(now, 7.1), packed=[(_out_of_sight(now), {"TXT-203": 1})], shipping_method="express"),
        _in_two_parcels(now),
    ]


def _to_anna(now: datetime) -> Parcel:
    scans = [
        (5.9, "The shipment has been handed in by the sender", "Malmö, Sweden"),
        (5.2, "The shipment has left the terminal", "Malmö, Sweden"),
        (3.4, "The shipment has arrived in the country of destination", "Vilnius, Lithuania"),
        (0.7, "The shipment is being sorted", "Kaunas, Lithuania"),
    ]
    return parcel("RR473124829SE", "PostNord", ParcelState.IN_TRANSIT, now, scans)


def _at_the_door(now: datetime) -> Parcel:
    scans = [
        (7.8, "The shipment has been handed in by the sender", "Malmö, Sweden"),
        (4.6, "The shipment has crossed the border", "Svinesund, Norway"),
        (1.3, "The shipment has arrived at the terminal", "Oslo, Norway"),
        (0.09, "The shipment is out for delivery", "Oslo, Norway"),
    ]
    return parcel("UJ602143754SE", "PostNord", ParcelState.OUT_FOR_DELIVERY, now, scans)


def _at_the_locker(now: datetime) -> Parcel:
    scans = [
        (6.5, "Shipment picked up", "Leipzig, Germany"),
        (2.2, "Arrived at delivery facility", "Berlin, Germany"),
        (0.4, "Shipment is ready for collection", "Berlin, Germany"),
    ]
    return parcel(
        "4829141085",
        "DHL",
        ParcelState.PICKUP_READY,
        now,
        scans,
        pickup_point="DHL Packstation 142, Invalidenstrasse 40, Berlin",
        pickup_until=now.date() + timedelta(days=6),
    )


def _at_home(now: datetime) -> Parcel:
    scans = [
        (12.3, "Item accepted from sender", "Tallinn, Estonia"),
        (9.8, "Item arrived at sorting centre", "Vilnius, Lithuania"),
        (3.3, "Item out for delivery", "Vilnius, Lithuania"),
        (3.1, "Item delivered", "Vilnius, Lithuania"),
    ]
    return parcel("CE104833912EE", "Omniva", ParcelState.DELIVERED, now, scans, delivered_to="a person at the address")


def _out_of_sight(now: datetime) -> Parcel:
    scans = [
        (3.6, "Shipment picked up", "Leipzig, Germany"),
        (1.9, "Departed facility", "East Midlands, United Kingdom"),
    ]
    return parcel(
        "4829207460",
        "DHL",
        ParcelState.IN_TRANSIT,
        now,
        scans,
        checked_at=ago(now, 0.35),
        source_reachable=False,
    )


def _in_two_parcels(now: datetime) -> Order:
    delivered = parcel(
        "CE104900254EE",
        "Omniva",
        ParcelState.DELIVERED,
        now,
        [
            (8.8, "Item accepted from sender", "Tallinn, Estonia"),
            (4.2, "Item delivered to parcel locker", "Vilnius, Lithuania"),
            (3.9, "Item collected by the addressee", "Vilnius, Lithuania"),
        ],
        delivered_to="the addressee, at the parcel locker",
    )
    moving = parcel(
        "LV709152634CN",
        "Yanwen",
        ParcelState.IN_TRANSIT,
        now,
        [
            (6.7, "Shipment accepted", "Shenzhen, China"),
            (5.5, "Departed from export sorting centre", "Guangzhou, China"),
            (1.8, "Arrived at destination country", "Vilnius, Lithuania"),
        ],
    )
    return order(
        1069, ANNA, ago(now, 11.2), packed=[(delivered, {"TXT-211": 2}), (moving, {"LMP-114": 1, "LMP-130": 1})]
    )
