"""What proves an order, and when failed attempts lock it."""

from datetime import datetime, timedelta

import pytest

from bot.shop.proof import Proof, locked_until
from tests.building import NOW, an_order


@pytest.mark.parametrize(
    "proof",
    [
        Proof(email="anna@example.com"),
        Proof(email=" ANNA@Example.com\u200b"),
        Proof(postcode="LT-01103"),
        Proof(postcode="lt 01103"),
        Proof(phone="+370 600 12345"),
        Proof(phone="(00370) 600-12-345"),
        Proof(phone="600 12345"),
        Proof(email="wrong@example.com", postcode="LT01103"),
        Proof(email="60012345", postcode="60012345", phone="60012345"),
    ],
)
def test_any_one_of_the_three_proves_the_order(proof: Proof) -> None:
    assert proof.fits(an_order(postcode="LT-01103", phone="+370 600 12345"))


@pytest.mark.parametrize(
    "proof",
    [
        Proof(),
        Proof(email=" "),
        Proof(email="ann@example.com"),
        Proof(email="anna@example.co"),
        Proof(postcode="-"),
        Proof(postcode="0110"),
        Proof(postcode="LT-01104"),
        Proof(phone="12345"),
        Proof(phone="+370 600 12346"),
        Proof(phone="6000 12345"),
        Proof(phone="anna@example.com"),
    ],
)
def test_what_is_not_the_orders_own_does_not_fit(proof: Proof) -> None:
    assert not proof.fits(an_order(postcode="LT-01103", phone="+370 600 12345"))


@pytest.mark.parametrize(
    ("known", "offered"),
    [("+370 600 12345", "8 600 12345"), ("+7 912 345-67-89", "8 912 345-67-89"), ("+370 600 12345", "0 600 12345")],
)
def test_a_phone_may_be_written_as_it_is_dialled_at_home(known: str, offered: str) -> None:
    assert Proof(phone=offered).fits(an_order(phone=known))


@pytest.mark.parametrize(
    ("known", "offered"),
    [("01103", "LT-01103"), ("LT-01103", "01103"), ("0150", "NO-0150"), ("0150", "N-0150"), ("M1 4BT", "m14bt"),
     ("97205", "97205-1234"), ("97205-1234", "97205"), ("K1A 0B1", "k1a0b1")],
)  # fmt: skip
def test_a_postcode_may_be_written_with_its_country_or_its_second_part(known: str, offered: str) -> None:
    assert Proof(postcode=offered).fits(an_order(postcode=known))


@pytest.mark.parametrize(
    ("known", "offered"), [("97205", "972051234"), ("M1 4BT", "14BT"), ("01103", "1103"), ("", "LT"), ("97205", "9720")]
)
def test_half_a_postcode_proves_nothing(known: str, offered: str) -> None:
    assert not Proof(postcode=offered).fits(an_order(postcode=known))


@pytest.mark.parametrize("nothing", ["", " ", "\u200b", "-", "№"])
def test_nothing_never_proves_an_order_that_lacks_the_same(nothing: str) -> None:
    assert not Proof(email=nothing, postcode=nothing, phone=nothing).fits(an_order(email="", postcode="", phone=""))


def minutes(*numbers: float) -> list[datetime]:
    """Moments so many minutes before NOW."""
    return [NOW - timedelta(minutes=number) for number in numbers]


@pytest.mark.parametrize(
    "failures",
    [
        [],
        minutes(4, 3, 2, 1),
        minutes(66, 50, 40, 30, 5),
        minutes(64, 63, 62, 61, 60),
        minutes(119, 118, 117, 116, 115),
    ],
    ids=["none", "four", "five in more than an hour", "an hour since the last", "long ago"],
)
def test_not_locked(failures: list[datetime]) -> None:
    assert locked_until(failures, NOW) is None


@pytest.mark.parametrize(
    "failures",
    [minutes(5, 4, 3, 2, 1), minutes(61, 50, 40, 30, 1), minutes(90, 5, 4, 3, 2, 1)],
    ids=["five", "five in exactly an hour", "six, the newest five in an hour"],
)
def test_locked_for_an_hour_after_the_last(failures: list[datetime]) -> None:
    assert locked_until(failures, NOW) == NOW + timedelta(minutes=59)
