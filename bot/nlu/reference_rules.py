"""Order numbers, parcel numbers, e-mails, postcodes and phones in a message.

The rules are applied one after the other, the surest first; what one has taken the next does not see.
"""

import regex

from bot.nlu.look_alikes import as_meant
from bot.nlu.order_numbers import OrderNumbers, order_numbers
from bot.nlu.parcel_numbers import (
    AFTER_PARCEL_WORD,
    CARD,
    IBAN,
    PARCEL_DIGITS,
    PARCEL_FORMS,
    S10_SPACED,
    TAX_NUMBER,
    carrier_number,
    is_card,
    is_iban,
    postal_number,
)
from bot.nlu.phone_numbers import PHONE_FORMS
from bot.nlu.postcodes import POSTCODE_FORMS, POSTCODES_BY_PLACE
from bot.nlu.quantities import model_patterns, quantity_patterns
from bot.nlu.reading import Reading, Reference

ORDER, PARCEL, EMAIL, POSTCODE, PHONE = "order_number", "tracking_number", "email", "postcode", "phone"

_EMAIL = regex.compile(
    r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9_%+-][A-Za-z0-9._%+-]{0,63}+@(?:[A-Za-z0-9-]{1,63}+\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9])"
)
_LINK = regex.compile(r"https?://[!-~]+|www\.[!-~]+|@[\w.]+")
_DIGIT = regex.compile(r"\d")


def find_references(text: str, number_pattern: str) -> list[Reference]:
    """All references in a message, in order.

    Args:
        text: what the shopper wrote.
        number_pattern: the regular expression of the shop's order numbers, without "#".
    """
    reading = Reading(as_meant(text))
    reading.take(EMAIL, [_EMAIL])
    if _DIGIT.search(reading.text):
        reading.cover([_LINK])
        orders = order_numbers(number_pattern)
        _take_parcels(reading)
        reading.take(ORDER, orders.marked, orders.read)
        reading.take(PHONE, PHONE_FORMS)
        reading.take(PARCEL, PARCEL_DIGITS)
        reading.take(POSTCODE, POSTCODE_FORMS)
        _take_orders(reading, orders)
    return sorted(reading.found, key=lambda found: found.start)


def _take_parcels(reading: Reading) -> None:
    reading.cover([TAX_NUMBER])
    reading.cover([IBAN], is_iban)
    reading.take(PARCEL, [S10_SPACED], postal_number)
    reading.take(PARCEL, AFTER_PARCEL_WORD, carrier_number)
    reading.cover([CARD], is_card)
    reading.take(PARCEL, PARCEL_FORMS, carrier_number)


def _take_orders(reading: Reading, orders: OrderNumbers) -> None:
    reading.cover([*quantity_patterns(), *model_patterns(reading.text)])
    reading.take(ORDER, orders.announced, orders.read)
    reading.take(POSTCODE, POSTCODES_BY_PLACE)
    if any(found.kind == ORDER for found in reading.found):  # then another number is one only beside it
        reading.take(ORDER, orders.listed, orders.read)
    else:
        reading.cover(orders.counting)
        reading.take(ORDER, orders.bare, orders.read, bare=True)
