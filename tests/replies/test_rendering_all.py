"""Every template renders in every language, in every variant of its selectors."""

import re
from itertools import product
from typing import Any

import pytest
from babel import Locale

from bot.replies.rendering import Replies
from tests.replies.conftest import LANGUAGES, own_parts, parts

MOMENT, DAY = "2026-11-21T22:30:00+00:00", "2026-11-21"
SAMPLES: dict[str, Any] = {
    "number": "1042",
    "marketplace": "Amazon",
    "carrier": "Omniva",
    "tracking_number": "CE104833912EE",
    "tracking_url": "https://example.com/CE104833912EE",
    "event": "Sorted, Vilnius",
    "reason": "Closed.",
    "agent": "Rūta",
    "method": "Visa",
    "delivered_to": "a neighbour",
    "pickup_point": "Locker 7",
    "currency": "EUR",
    "amount": "1234.5",
    "items": ["Lamp", "Rug", "Vase"],
    "waiting": ["Lamp"],
    "index": 2,
    "parcels": 3,
    "place": 4,
    "claim": "RMA-7K2Q",
    "list": "1. Lamp",
    "item": "Lamp",
    "count": 3,
    "days": 11,
    "percent": 20,
    "payer": "shopper",
    "wish": "discount",
    "state": "received",
    "address": "Return Street 1, Vilnius",
    "customs_first": 2,
    "customs_last": 7,
    # Questions before buying, and people's hours
    "name": "Express",
    "days_first": 6,
    "days_last": 14,
    "countries": "DE LT",
    "methods": ["Visa", "PayPal"],
    "price": "4.9",
    "free_from": "60",
    "holiday": "Christmas",
    "hours": "0 09:00-17:00;1 09:00-17:00;4 09:00-16:00",
    "plain": "yes",
    "recycled": "yes",
    "gift_price": "3.9",
    "instalments": "Klarna",
    "currencies": ["EUR", "NOK"],
    "email": "a•••@example.com",
    "phone": "+370 5 200 0042",
    "link": "https://example.com/orders",
    "marketplaces": ["Amazon", "eBay"],
    "code": "WELCOME10",
    "gives": "10%",
    "minimum": "80",
    "promotions": ["WELCOME10", "COSY15"],
    "minutes": 15,
    **dict.fromkeys(("ships_again", "day", "starts_on", "ends_on"), "2026-12-01"),
    **dict.fromkeys(("opens_at", "asked_at"), "2026-11-23T07:00:00+00:00"),
    "product": "Brass desk lamp",
    "product_url": "https://example.com/lamp",
    "fact": "48 cm high.",
    "review_url": "https://example.com/reviews",
    "policy_url": "https://example.com/privacy",
    "answer_days": 30,
    "carrier_url": "https://example.com/contact",
    "remedy": "refund",
    "country": "LT",
    "return_days": 30,
    "kind": "voice",
    "why": "too_large",
    **dict.fromkeys(("event_at", "delivered_at", "checked_at", "until", "traced_at", "opened_at"), MOMENT),
    **dict.fromkeys(
        ("ship_by", "pay_by", "expected_first", "expected_last", "first_scan_by", "answer_by", "pickup_until",
         "cancelled_at", "refunded_at", "arrives_by", "valid_until", "restock_on", "requested_at", "send_by", "ended"),
        DAY,
    ),
}  # fmt: skip
PLURALS = ("zero", "one", "two", "few", "many")
CASES = [(language, key) for language in LANGUAGES for key in sorted(own_parts(language))]
# What a reader must never see: braces of Fluent, a date or amount as it is stored, Python's words.
RAW = re.compile(r"[{}]|\d{4}-\d{2}|1234\.5\b|None\b|FluentNone|\bnone\b|\boriginal\b|\[|\]")


def value_for(variable: str, variant: str, language: str) -> Any:
    """A value of the variable for which this variant is chosen."""
    if variant.isdigit():
        return int(variant)
    if variant == "other":
        return 11 if variable.endswith(("_first", "_last")) else SAMPLES[variable]
    if variant in PLURALS:
        rule = Locale.parse(language).plural_form
        return next(number for number in range(1, 200) if rule(number) == variant)
    return variant


def renderings(replies: Replies, key: str, language: str) -> dict[tuple[Any, ...], str]:
    """The text for each combination of variants."""
    variants = parts(key, language).variants
    choices = [
        [(name, value_for(name, variant, language)) for variant in sorted(names)] for name, names in variants.items()
    ]
    return {chosen: replies.text(key, language, **(SAMPLES | dict(chosen))) for chosen in product(*choices)}


@pytest.mark.parametrize(("language", "key"), CASES)
def test_a_template_renders_in_all_its_variants(replies: Replies, key: str, language: str) -> None:
    found = renderings(replies, key, language)
    assert found
    for chosen, text in found.items():
        shown = RAW.search(text)
        assert not shown, f"{chosen}: {text}"
        assert text or key in ("parcel-intro", "parcel-tracking", "problem-phone")
        assert text == text.rstrip() or key == "parcel-intro"
        assert "  " not in text and " ." not in text and ".." not in text


@pytest.mark.parametrize(
    ("language", "key"), [(language, key) for language, key in CASES if parts(key, language).variants]
)
def test_every_variant_is_a_text_of_its_own(replies: Replies, key: str, language: str) -> None:
    found = renderings(replies, key, language)
    words = {re.sub(r"\d+", "", text) for text in found.values()}
    assert len(words) == len(found)


@pytest.mark.parametrize(
    ("language", "days", "words"),
    [
        ("ru", 1, "1 день"),
        ("ru", 3, "3 дня"),
        ("ru", 7, "7 дней"),
        ("ru", 11, "11 дней"),
        ("ru", 22, "22 дня"),
        ("lt", 7, "7 dienas"),
        ("lt", 10, "10 dienų"),
        ("lt", 12, "12 dienų"),
        ("lt", 21, "21 dieną"),
        ("nb", 7, "7 dager"),
        ("zh", 7, "7 天"),
        ("en", 7, "7 days"),
    ],
)
def test_days_are_counted_as_the_language_counts(replies: Replies, language: str, days: int, words: str) -> None:
    text = replies.text("utter_parcel_customs", language, **(SAMPLES | {"customs_last": days}))
    assert f"–{words}" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_variable_has_a_sample(language: str) -> None:
    used = {name for key in own_parts(language) for name in parts(key, language).variables}
    shop_facts = {"store", "account_url", "contact_url", "cdc_url", "bank_first", "bank_last"}
    assert used - shop_facts == set(SAMPLES)


@pytest.mark.parametrize(("language", "key"), [(language, key) for language, key in CASES if language != "en"])
def test_a_text_is_translated(replies: Replies, key: str, language: str) -> None:
    sample = SAMPLES | {"method": "original"}
    assert replies.text(key, language, **sample) != replies.text(key, "en", **sample)
