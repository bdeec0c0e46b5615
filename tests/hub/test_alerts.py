"""What is wrong is raised once, cleared when it is over, pushed to the desk and counted."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest

from bot.common.shop_settings import ShopSettings
from bot.conversations.alerts import Limits
from bot.conversations.delivery import Delivery, DeliveryState
from bot.conversations.feed import AlertsChanged, Feed
from bot.conversations.mail import Mail
from bot.conversations.model import Sender
from bot.conversations.ownership import Owner
from bot.hub.alerting import limits_of
from bot.hub.watching import Watch
from bot.storage.unit_of_work import Database
from tests.building import NOW
from tests.conversations.building import keep_conversation

LIMITS = Limits(timedelta(minutes=15), timedelta(seconds=60), timedelta(minutes=10))


class Assistant:
    """Is there, or not."""

    there = True

    async def ready(self) -> bool:
        """See bot.hub.watching.Answers."""
        return self.there


@pytest.fixture
def assistant() -> Assistant:
    """One that is there."""
    return Assistant()


@pytest.fixture
def feed() -> Feed:
    """Where alerts are published."""
    return Feed()


@pytest.fixture
async def watch(db: Database, feed: Feed, assistant: Assistant) -> AsyncIterator[Watch]:
    """A watch that looks when a test says so."""
    yield Watch(db, feed, LIMITS, assistant, None)


async def raised(db: Database) -> dict[str, tuple[int, datetime]]:
    """What is wrong now."""
    async with db.read() as work:
        return {alert.kind.value: (alert.count, alert.raised_at) for alert in await work.alerts.raised()}


async def keep_delivery(db: Database, name: str, state: DeliveryState, minutes_ago: float) -> None:
    """A message to a Telegram shopper."""
    await keep_conversation(db, name, channel="telegram", address=name)
    async with db.begin() as work:
        conversation = await work.conversations.lock(name)
        at = NOW - timedelta(minutes=minutes_ago)
        message = conversation.next_message(Sender.BOT, "Hello.", at)
        message.delivery = Delivery(name, "telegram", at, state)
        work.conversations.add_message(message)
        await work.commit()


async def test_nothing_is_wrong_in_an_empty_shop(db: Database, watch: Watch) -> None:
    await watch.tell(NOW)
    assert await raised(db) == {}


async def test_a_shopper_who_waits_too_long_is_raised_once_and_cleared_when_taken(
    db: Database, watch: Watch, feed: Feed
) -> None:
    await keep_conversation(db, "c1", owner=Owner.QUEUE, waiting_since=NOW)
    async with feed.listen() as news:
        await watch.tell(NOW + timedelta(minutes=15))
        assert await raised(db) == {}
        late = NOW + timedelta(minutes=16)
        await watch.tell(late)
        await watch.tell(late + timedelta(minutes=1))
        assert await raised(db) == {"waiting": (1, late)}
        async with db.begin() as work:
            (await work.conversations.lock("c1")).owner = Owner.AGENT
            await work.commit()
        await watch.tell(late + timedelta(minutes=2))
        assert await raised(db) == {}
        assert [news.get_nowait() for _ in range(news.qsize())] == [AlertsChanged(), AlertsChanged()]


async def test_how_many_are_concerned_is_kept_up_to_date_without_raising_again(db: Database, watch: Watch) -> None:
    await keep_conversation(db, "c1", owner=Owner.QUEUE, waiting_since=NOW)
    await keep_conversation(db, "c2", owner=Owner.QUEUE, waiting_since=NOW + timedelta(minutes=5))
    first = NOW + timedelta(minutes=16)
    await watch.tell(first)
    await watch.tell(NOW + timedelta(minutes=30))
    assert await raised(db) == {"waiting": (2, first)}


async def test_an_assistant_that_is_away_for_a_moment_is_no_alert_and_one_that_stays_away_is(
    db: Database, watch: Watch, assistant: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.hub.watching.utc_now", lambda: NOW)
    assistant.there = False
    await watch.feel_pulse()
    await watch.tell(NOW + timedelta(seconds=59))
    assert await raised(db) == {}
    monkeypatch.setattr("bot.hub.watching.utc_now", lambda: NOW + timedelta(seconds=50))
    await watch.feel_pulse()
    await watch.tell(NOW + timedelta(seconds=60))
    assert set(await raised(db)) == {"assistant"}
    assistant.there = True
    await watch.feel_pulse()
    await watch.tell(NOW + timedelta(seconds=70))
    assert await raised(db) == {}


@pytest.mark.parametrize(
    ("state", "minutes_ago", "kind"),
    [
        (DeliveryState.FAILED, 0, "undelivered"),
        (DeliveryState.UNKNOWN, 0, "undelivered"),
        (DeliveryState.PENDING, 11, "outbox"),
        (DeliveryState.SENDING, 11, "outbox"),
        (DeliveryState.PENDING, 9, None),
        (DeliveryState.SENT, 99, None),
    ],
)
async def test_messages_that_do_not_leave(
    db: Database, state: DeliveryState, minutes_ago: float, kind: str | None
) -> None:
    await keep_delivery(db, "t1", state, minutes_ago)
    await Watch(db, Feed(), LIMITS, Assistant(), None).tell(NOW)
    assert set(await raised(db)) == ({kind} if kind else set())


async def test_mail_that_does_not_leave(db: Database, watch: Watch) -> None:
    async with db.begin() as work:
        work.mails.add(Mail("k", "asta@example.com", "s", "t", "h", NOW, NOW))
        await work.commit()
    await watch.tell(NOW + timedelta(minutes=9))
    assert await raised(db) == {}
    await watch.tell(NOW + timedelta(minutes=11))
    assert set(await raised(db)) == {"mail"}


async def test_a_restart_raises_nothing_a_second_time(db: Database, watch: Watch, feed: Feed) -> None:
    await keep_delivery(db, "t1", DeliveryState.FAILED, 0)
    await watch.tell(NOW)
    async with feed.listen() as news:
        await Watch(db, feed, LIMITS, Assistant(), None).tell(NOW + timedelta(hours=1))
        assert news.empty()
    assert await raised(db) == {"undelivered": (1, NOW)}


async def test_what_comes_back_is_raised_anew(db: Database, watch: Watch) -> None:
    await keep_conversation(db, "c1", owner=Owner.QUEUE, waiting_since=NOW)
    await watch.tell(NOW + timedelta(minutes=16))
    async with db.begin() as work:
        (await work.conversations.lock("c1")).waiting_since = NOW + timedelta(minutes=16)
        await work.commit()
    await watch.tell(NOW + timedelta(minutes=17))
    again = NOW + timedelta(minutes=40)
    await watch.tell(again)
    assert await raised(db) == {"waiting": (1, again)}


def test_the_limits_are_those_of_shop_yml(settings: ShopSettings) -> None:
    assert limits_of(settings) == LIMITS
