"""Sample orders whose parcels met with something."""

from datetime import datetime

from bot.platforms.demo.making import ago, order, parcel
from bot.platforms.demo.shop import IRINA, JONAS, LI, MARY, OLE
from bot.shop.orders import Order, Parcel, ParcelState


def disturbed_orders(now: datetime) -> list[Order]:
    """Silent for too long, at customs, not handed over, going back, back, damaged, and lost."""
    return [
        order(1055, IRINA, ago(now, 18.3), packed=[(_silent(now), {"KIT-318": 2})]),
        order(1056, LI, ago(now, 9.4), packed=[(_at_customs(now), {"TXT-203": 1})]),
        order(1059, OLE, ago(now, 10.6), packed=[(_not_handed_over(now), {"LMP-130": 1})]),
        order(1060, MARY, ago(now, 20.2), packed=[(_going_back(now), {"TXT-226": 2})]),
        order(1061, JONAS, ago(now, 24.5), packed=[(_back(now), {"LMP-114": 1})]),
        order(1063, LI, ago(now, 12.7), packed=[(_damaged(now), {"KIT-305": 2})]),
        order(1064, IRINA, ago(now, 33.1), packed=[(_lost(now), {"LMP-101": 1})]),
    ]


def _silent(now: datetime) -> Parcel:
    scans = [
        (14.8, "Shipment accepted", "Shenzhen, China"),
        (13.1, "Departed from export sorting centre", "Guangzhou, China"),
    ]
    return parcel("LV709228409CN", "Yanwen", ParcelState.IN_TRANSIT, now, scans)


def _at_customs(now: datetime) -> Parcel:
    scans = [
        (6.6, "Item accepted from sender", "Tallinn, Estonia"),
        (3.5, "Item arrived in destination country", "Shanghai, China"),
        (2.3, "Item held by customs", "Shanghai, China"),
    ]
    return parcel("CE104917643EE", "Omniva", ParcelState.CUSTOMS, now, scans)


def _not_handed_over(now: datetime) -> Parcel:
    scans = [
        (7.9, "The shipment has been handed in by the sender", "Malmö, Sweden"),
        (2.4, "The shipment has arrived at the terminal", "Oslo, Norway"),
        (0.6, "Delivery attempted, nobody was at home", "Oslo, Norway"),
    ]
    return parcel("RR473132079SE", "PostNord", ParcelState.ATTEMPT_FAILED, now, scans)


def _going_back(now: datetime) -> Parcel:
    scans = [
        (16.9, "Shipment picked up", "Leipzig, Germany"),
        (11.3, "Delivery attempted, address incomplete", "London, United Kingdom"),
        (4.1, "Shipment is being returned to sender", "London, United Kingdom"),
    ]
    return parcel("4829315551", "DHL", ParcelState.RETURNING, now, scans)


def _back(now: datetime) -> Parcel:
    scans = [
        (21.4, "The shipment has been handed in by the sender", "Malmö, Sweden"),
        (12.6, "The shipment was not collected in time", "Berlin, Germany"),
        (2.7, "The shipment has been returned to the sender", "Malmö, Sweden"),
    ]
    return parcel("UJ602194186SE", "PostNord", ParcelState.RETURNED, now, scans)


def _damaged(now: datetime) -> Parcel:
    scans = [
        (9.5, "Shipment accepted", "Shenzhen, China"),
        (1.6, "Package found damaged, delivery stopped", "Shanghai, China"),
    ]
    return parcel("LV709315774CN", "Yanwen", ParcelState.EXCEPTION, now, scans)


def _lost(now: datetime) -> Parcel:
    scans = [
        (29.3, "Shipment accepted", "Shenzhen, China"),
        (26.8, "Departed from export sorting centre", "Guangzhou, China"),
        (1.4, "Investigation closed, shipment declared lost", ""),
    ]
    return parcel("LV709400185CN", "Yanwen", ParcelState.LOST, now, scans, trace_opened_at=ago(now, 12.2))
