"""What a shopper who waits for a person is told: place in line, usual wait, or when people are back."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.common.opening_hours import OpeningHours, read_span
from bot.common.shop_settings import ShopSettings
from bot.conversations import custody
from bot.conversations.assistant import HandOverRequest
from bot.conversations.model import HandOver, Sender
from bot.conversations.ownership import Owner
from bot.conversations.waiting import usual_wait
from bot.replies.rendering import Replies
from bot.storage.unit_of_work import Database
from tests.building import NOW
from tests.conversations.building import current, keep_conversation, lines

MINUTE = timedelta(minutes=1)
# NOW is a Saturday, 16:05 in Vilnius.
OPEN = OpeningHours(ZoneInfo("Europe/Vilnius"), {5: read_span("09:00-17:00")})
CLOSED = OpeningHours(ZoneInfo("Europe/Vilnius"), dict.fromkeys(range(5), read_span("09:00-17:00")))
NEVER = OpeningHours(ZoneInfo("Europe/Vilnius"), {})


async def queued(
    db: Database, settings: ShopSettings, hours: OpeningHours | None, name: str = "c1", **request: object
) -> str:
    """What the shopper is told when the conversation is queued now."""
    async with db.begin() as work:
        conversation = await work.conversations.lock(name)
        wanted = HandOverRequest("human_agent", **request)  # type: ignore[arg-type]
        await custody.queue_for_person(work, conversation, wanted, Replies(settings), NOW, hours)
        await work.commit()
    return (await lines(db, name))[-1][1]


async def answered(db: Database, number: int, asked: datetime, waited: timedelta) -> None:
    """A hand-over of the past that a person has answered."""
    closed = HandOver("human_agent", asked, resolved_at=asked + timedelta(days=1))
    conversation = await keep_conversation(db, f"past{number}", hand_overs=[closed])
    async with db.begin() as work:
        for late, sender in ((-MINUTE, Sender.AGENT), (waited, Sender.AGENT), (2 * waited, Sender.AGENT)):
            work.conversations.add_message(conversation.next_message(sender, "Hello", asked + late))
        await work.commit()


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (None, "You are next in line."),
        (OPEN, "You are next in line."),
        (CLOSED, "Nobody is here right now. A person will answer you here from November 23, 09:00;"),
        (NEVER, "Nobody is here right now. A person will answer you here as soon as we are back;"),
    ],
)
async def test_inside_the_hours_the_place_and_outside_when_people_are_back(
    db: Database, settings: ShopSettings, hours: OpeningHours | None, said: str
) -> None:
    await keep_conversation(db)
    assert (await queued(db, settings, hours)).startswith(said)
    assert (await current(db)).owner is Owner.QUEUE


async def test_the_usual_wait_is_told_once_it_is_known(db: Database, settings: ShopSettings) -> None:
    for number in range(5):
        await answered(db, number, NOW - (number + 9) * MINUTE, (number + 5) * MINUTE)
    await keep_conversation(db)
    assert "lately that took about 10 minutes" in await queued(db, settings, OPEN)


@pytest.mark.parametrize(
    ("minutes", "usual"),
    [([4] * 5, 5), ([5] * 5, 5), ([6] * 5, 10), ([0] * 5, 5), ([1, 1, 60, 90, 90], 60), ([4] * 4, None), ([], None)],
)
def test_the_usual_wait_is_the_median_rounded_up(minutes: list[int], usual: int | None) -> None:
    assert usual_wait([(NOW - each * MINUTE, NOW) for each in minutes], None) == usual


def test_a_wait_of_hours_is_not_promised_and_one_over_night_does_not_count() -> None:
    assert usual_wait([(NOW - 150 * MINUTE, NOW)] * 9, None) is None
    assert usual_wait([(NOW - 30 * MINUTE, NOW)] * 9, CLOSED) is None


async def test_an_address_given_while_nobody_was_there_is_kept(db: Database, settings: ShopSettings) -> None:
    await keep_conversation(db)
    await queued(db, settings, CLOSED, email="lena@example.com")
    conversation = await current(db)
    assert (conversation.customer_email, conversation.verified) == ("lena@example.com", False)


async def test_an_address_the_storefront_vouches_for_is_not_replaced(db: Database, settings: ShopSettings) -> None:
    await keep_conversation(db, customer_email="anna@example.com", verified=True)
    await queued(db, settings, CLOSED, email="lena@example.com")
    assert (await current(db)).customer_email == "anna@example.com"


async def test_who_has_priority_is_next_in_line(db: Database, settings: ShopSettings) -> None:
    await keep_conversation(db, "c1")
    await keep_conversation(db, "c2")
    await queued(db, settings, None, "c1")
    assert "next in line" in await queued(db, settings, None, "c2", priority=True)
    async with db.begin() as work:
        first = await work.conversations.lock("c1")
        assert await work.conversations.place_in_line(first) == 2
