"""How contacts end, in cases counted by hand."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.conversations.contacts import Outcome, outcomes
from bot.conversations.model import Sender
from bot.conversations.reporting import Asked, Scope, Spoken

START = datetime(2026, 11, 1, tzinfo=UTC)
MONTH = Scope(START, START + timedelta(days=10))
LATER = START + timedelta(days=60)


def wrote(conversation: str, *hours: float, sender: Sender = Sender.SHOPPER) -> list[Spoken]:
    """Messages so many hours after the beginning."""
    return [Spoken(conversation, sender, START + timedelta(hours=each)) for each in hours]


def asked(conversation: str, hours: float) -> Asked:
    """A request for a person."""
    return Asked(conversation, "complaint", START + timedelta(hours=hours), None, None)


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        ([1], {Outcome.BOT: 1}),
        ([1, 2, 7, 13], {Outcome.BOT: 1}),  # no pause is longer than six hours
        ([1, 8], {Outcome.BACK: 1, Outcome.BOT: 1}),  # seven hours: a new contact, and the first was not resolved
        ([1, 49], {Outcome.BACK: 1, Outcome.BOT: 1}),  # back at the last moment
        ([1, 49.1], {Outcome.BOT: 2}),
        ([-3, 1], {}),  # it began before
        ([239, 241], {Outcome.BOT: 1}),  # it began in the scope and went on after it
        ([239, 250], {Outcome.BACK: 1}),  # the second began after the scope
        ([240], {}),
    ],
)
def test_a_contact_of_the_bot_alone_is_resolved_or_came_back(hours: list[float], expected: dict[Outcome, int]) -> None:
    assert outcomes(wrote("a", *hours), [], MONTH, LATER) == expected


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        (asked("a", 1.1), {Outcome.PERSON: 1, Outcome.BOT: 1}),
        (asked("a", 6.9), {Outcome.PERSON: 1, Outcome.BOT: 1}),
        (asked("a", 30), {Outcome.BACK: 1, Outcome.PERSON: 1}),
        (asked("a", 20), {Outcome.BACK: 1, Outcome.BOT: 1}),  # between the two
        (asked("b", 1.1), {Outcome.BACK: 1, Outcome.BOT: 1}),  # about somebody else
    ],
)
def test_a_contact_with_a_person_is_the_person_s(person: Asked, expected: dict[Outcome, int]) -> None:
    assert outcomes(wrote("a", 1, 30), [person], MONTH, LATER) == expected


def test_an_agent_who_writes_unasked_makes_it_the_person_s_too() -> None:
    spoken = [*wrote("a", 1), *wrote("a", 2, sender=Sender.AGENT), *wrote("b", 1)]
    assert outcomes(spoken, [], MONTH, LATER) == {Outcome.PERSON: 1, Outcome.BOT: 1}


def test_it_is_not_known_before_the_time_to_come_back_has_passed() -> None:
    spoken = wrote("a", 1)
    assert outcomes(spoken, [], MONTH, START + timedelta(hours=49)) == {Outcome.OPEN: 1}
    assert outcomes(spoken, [], MONTH, START + timedelta(hours=49.1)) == {Outcome.BOT: 1}
