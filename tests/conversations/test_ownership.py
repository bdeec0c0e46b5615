"""The whole transition table: every owner, every deed."""

from itertools import product

import pytest

from bot.conversations.ownership import Deed, NotPossible, Owner, owner_after

ALLOWED = {
    ("bot", "hand_over"): "queue",
    ("bot", "take"): "agent",
    ("queue", "take"): "agent",
    ("queue", "resolve"): "bot",
    ("agent", "release"): "queue",
    ("agent", "resolve"): "bot",
    ("queue", "back_to_bot"): "bot",
    ("agent", "back_to_bot"): "bot",
    ("bot", "assign"): "agent",
    ("queue", "assign"): "agent",
    ("agent", "assign"): "agent",
    ("agent", "transfer"): "agent",
    ("queue", "snooze"): "queue",
    ("agent", "snooze"): "agent",
    ("queue", "wake"): "queue",
    ("agent", "wake"): "agent",
}


@pytest.mark.parametrize(("owner", "deed"), list(product(Owner, Deed)))
def test_a_deed_leads_to_its_owner_or_is_not_possible(owner: Owner, deed: Deed) -> None:
    expected = ALLOWED.get((owner.value, deed.value))
    if expected:
        assert owner_after(owner, deed) is Owner(expected)
    else:
        with pytest.raises(NotPossible, match=f"{deed} is not possible .* {owner}"):
            owner_after(owner, deed)


def test_every_owner_can_be_left() -> None:
    assert {owner for owner, _ in ALLOWED} == {owner.value for owner in Owner}
