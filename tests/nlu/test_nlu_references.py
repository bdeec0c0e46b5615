"""Parcel numbers, e-mails, postcodes and phones in messages of five languages, several at once too."""

import pytest

from bot.nlu.reference_rules import EMAIL, ORDER, PARCEL, PHONE, POSTCODE, find_references

PATTERN = r"(?:WB-?)?\d{4,6}"  # as in shop.yml


def found(text: str) -> list[tuple[str, str]]:
    """Kinds and values in the order of the message."""
    return [(reference.kind, reference.value) for reference in find_references(text, PATTERN)]


@pytest.mark.parametrize(
    "number",
    ["RR473124829SE", "rr473124829se", "LV123456785CN", "1Z999AA10123456784", "JD014600003828", "00340434161094042557"],
)
@pytest.mark.parametrize("message", ["{}", "my parcel {} is late", "посылка {}?", "siunta: {}.", "包裹{}到哪了"])
def test_a_parcel_number_is_found_in_any_language(message: str, number: str) -> None:
    assert found(message.format(number)) == [(PARCEL, number)]


@pytest.mark.parametrize("text", ["RR 473 124 829 SE", "RR 47312482 9 SE"])
def test_a_parcel_number_is_found_as_it_is_printed_on_the_label(text: str) -> None:
    [(kind, value)] = found(f"my parcel {text}")
    assert (kind, value.replace(" ", "")) == (PARCEL, "RR473124829SE")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("#1042 anna@example.com", [(ORDER, "1042"), (EMAIL, "anna@example.com")]),
        ("anna@example.com,1042", [(EMAIL, "anna@example.com"), (ORDER, "1042")]),
        ("1042，anna.b+shop@mail.example.com。", [(ORDER, "1042"), (EMAIL, "anna.b+shop@mail.example.com")]),
        ("1042, 1051 and 1069", [(ORDER, "1042"), (ORDER, "1051"), (ORDER, "1069")]),
        ("#1042,#1051", [(ORDER, "1042"), (ORDER, "1051")]),
        ("订单1042和1051", [(ORDER, "1042"), (ORDER, "1051")]),
        ("1042, RR473124829SE", [(ORDER, "1042"), (PARCEL, "RR473124829SE")]),
        ("1042 от 03.11.2025 за 1999 руб", [(ORDER, "1042")]),
        ("1042 +370 600 00042", [(ORDER, "1042"), (PHONE, "+370 600 00042")]),
        ("+37060000042 1042", [(PHONE, "+37060000042"), (ORDER, "1042")]),
        ("1042 postcode 10115", [(ORDER, "1042"), (POSTCODE, "10115")]),
        ("заказ 1042, индекс 101000", [(ORDER, "1042"), (POSTCODE, "101000")]),
        ("1042, pašto kodas LT-01103", [(ORDER, "1042"), (POSTCODE, "LT-01103")]),
        ("ordre 1042 postnummer 0155", [(ORDER, "1042"), (POSTCODE, "0155")]),
        ("订单1042 邮编200040", [(ORDER, "1042"), (POSTCODE, "200040")]),
    ],
)
def test_several_references_are_found_in_the_order_of_the_message(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_a_reference_says_where_it_stands() -> None:
    [order, email] = find_references("Where is #1042? anna@example.com", PATTERN)
    assert (order.start, order.end) == (9, 14)
    assert (email.start, email.end) == (16, 32)


def test_the_numbers_are_those_of_this_shop() -> None:
    assert found("A-77 or 1042") == [(ORDER, "1042")]
    assert [(r.kind, r.value) for r in find_references("A-77 or 1042", r"[A-Z]-\d{2}")] == [(ORDER, "A-77")]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\t",
        "👟👟",
        "x" * 10_000,
        "?" * 10_000,
        "שלום",
        "\ud800",
        "\x00",
        "@",
        "#",
        "+",
        "a@b",
        "((((",
        "1" * 10_000,
    ],
    ids=lambda text: text[:4].encode("unicode_escape").decode(),
)
def test_a_message_without_references_has_none(text: str) -> None:
    assert found(text) == []


def test_a_message_full_of_numbers_is_read_to_its_end() -> None:
    assert found("1042 " * 2000) == [(ORDER, "1042")] * 2000
