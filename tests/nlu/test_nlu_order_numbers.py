"""Order numbers in messages of five languages, and the numbers that are none."""

import pytest

from bot.nlu.reference_rules import ORDER, find_references

PATTERN = r"(?:WB-?)?\d{4,6}"  # as in shop.yml


def found(text: str) -> list[tuple[str, str]]:
    """Kinds and values in the order of the message."""
    return [(reference.kind, reference.value) for reference in find_references(text, PATTERN)]


@pytest.mark.parametrize(
    "text",
    [
        "Where is my order 1042?",
        "order #1042",
        "order # 1042",
        "(1042)",
        "1042!!!",
        "order no. 1042, please",
        "order1042",
        "где мой заказ 1042",
        "заказ №1042",
        "заказ № 1042",
        "номер заказа: 1042.",
        "uzsakymas nr. 1042",
        "užsakymo Nr.1042",
        "uzsakymas nr1042",
        "ordre nr 1042",
        "hvor er ordre 1042, takk",
        "订单1042到哪了",
        "订单号：１０４２",
        "#１０４２",
        "1042号什么时候到",
        "1042号订单",
        "\u202e1042\u202c",
        "10\u200b42",
        "1042 von 12.11.",
        "הזמנה 1042",
    ],
)
def test_an_order_number_is_found_however_it_is_written(text: str) -> None:
    assert found(text) == [(ORDER, "1042")]


@pytest.mark.parametrize("written", ["WB-20931", "wb-20931", "WB20931", "#WB-20931"])
def test_the_shop_s_own_form_of_number_is_one_number(written: str) -> None:
    [(kind, value)] = found(f"where is {written}")
    assert (kind, value.upper().replace("-", "")) == (ORDER, "WB20931")


@pytest.mark.parametrize(
    "text",
    [
        "it cost 1042 EUR",
        "€1042",
        "1042 €",
        "1042.50",
        "1042,50",
        "1,042",
        "за 1999 руб",
        "kaina 1500 eurų",
        "1500 kr",
        "kr 1500",
        "kr. 1500",
        "2000元",
        "¥2000",
        "i waited 5000 days",
        "2000 шт",
    ],
)
def test_a_price_or_quantity_is_no_order(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-03",
        "03.11.2026",
        "11/03/2026",
        "at 18:30",
        "2025年",
        "on 3 November 2026",
        "since March 2025",
        "в 2025 году",
        "3 ноября 2026 г.",
        "2025 m. lapkritį",
        "den 3. november 2025",
    ],
)
def test_a_date_or_year_is_no_order(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text", ["8 600 00042", "86000042", "my phone is 22 00 00 42", "212-555-0142", "123", "1234567"]
)
def test_a_number_that_no_order_can_have_is_no_order(text: str) -> None:
    assert ORDER not in [kind for kind, _ in found(text)]
