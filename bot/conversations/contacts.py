"""Contacts: what a shopper writes without a long pause is one contact, and each ends in one of four ways."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import zip_longest

from bot.conversations.model import Sender
from bot.conversations.reporting import Asked, Scope, Spoken

PAUSE = timedelta(hours=6)  # a longer one ends a contact: a night is longer
BACK_WITHIN = timedelta(hours=48)  # whoever writes again so soon was not helped
FOLLOWED = BACK_WITHIN + PAUSE  # how long after a period its contacts are looked at


class Outcome(StrEnum):
    """How a contact ended."""

    BOT = "bot"  # the bot alone answered, and the shopper was not back in time
    BACK = "back"  # the bot alone answered, and the shopper was back in time
    PERSON = "person"  # a person was asked for or wrote
    OPEN = "open"  # the bot alone answered, and the time to come back has not passed


@dataclass
class Contact:
    """A shopper's messages of which none is a long pause after the one before."""

    conversation_id: str
    start: datetime
    end: datetime


def outcomes(spoken: Iterable[Spoken], asked: Iterable[Asked], scope: Scope, now: datetime) -> Counter[Outcome]:
    """How many of the contacts that began in the scope ended in which way.

    Args:
        spoken: what was written from PAUSE before the scope to FOLLOWED after it, by conversation and in order.
        asked: the requests for a person in the same time.
    """
    people: dict[str, list[datetime]] = defaultdict(list)
    for request in asked:
        people[request.conversation_id].append(request.at)
    theirs = []
    for message in spoken:
        if message.sender is Sender.SHOPPER:
            theirs.append(message)
        else:
            people[message.conversation_id].append(message.at)
    for times in people.values():
        times.sort()
    return Counter(_outcomes(list(contacts(theirs)), people, scope, now))


def contacts(messages: Iterable[Spoken]) -> Iterator[Contact]:
    """The contacts that shoppers' messages, by conversation and in order, make up."""
    current: Contact | None = None
    for message in messages:
        if current and current.conversation_id == message.conversation_id and message.at - current.end <= PAUSE:
            current.end = message.at
            continue
        if current:
            yield current
        current = Contact(message.conversation_id, message.at, message.at)
    if current:
        yield current


def _outcomes(
    found: Sequence[Contact], people: dict[str, list[datetime]], scope: Scope, now: datetime
) -> Iterator[Outcome]:
    for contact, following in zip_longest(found, found[1:]):
        if not scope.start <= contact.start < scope.end:
            continue
        same = following is not None and following.conversation_id == contact.conversation_id
        back = following.start if following and same else None
        until = min(back or datetime.max.replace(tzinfo=now.tzinfo), contact.end + PAUSE)
        yield _outcome(contact, back, _any_between(people[contact.conversation_id], contact.start, until), now)


def _outcome(contact: Contact, back: datetime | None, person: bool, now: datetime) -> Outcome:
    if person:
        return Outcome.PERSON
    if back and back - contact.end <= BACK_WITHIN:
        return Outcome.BACK
    return Outcome.BOT if now - contact.end > BACK_WITHIN else Outcome.OPEN


def _any_between(times: Sequence[datetime], start: datetime, end: datetime) -> bool:
    place = bisect_left(times, start)
    return place < len(times) and times[place] < end
