"""Personal data as it may be shown."""

import pytest

from bot.shop.masking import mask_email, mask_phone


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("anna@example.com", "a•••@example.com"),
        ("a@example.com", "a•••@example.com"),
        ("@example.com", "•••@example.com"),
        ("anna", "•••"),
        ("", "•••"),
        ("анна@пример.рф", "а•••@пример.рф"),
    ],
)
def test_of_an_address_the_first_letter_and_the_domain_are_shown(address: str, shown: str) -> None:
    assert mask_email(address) == shown


@pytest.mark.parametrize(
    ("phone", "shown"),
    [("+370 600 12345", "•••45"), ("(00370) 600-12-345", "•••45"), ("12", "•••"), ("", "•••"), ("none", "•••")],
)
def test_of_a_phone_number_the_last_two_digits_are_shown(phone: str, shown: str) -> None:
    assert mask_phone(phone) == shown


def test_a_mask_does_not_tell_how_long_the_name_is() -> None:
    assert mask_email("al@example.com") == mask_email("alexandra.long.name@example.com")
