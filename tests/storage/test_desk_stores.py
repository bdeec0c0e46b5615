"""Alerts, mail and counterparts on both kinds of database."""

from datetime import timedelta

from bot.conversations.agents import Role
from bot.conversations.alerts import Alert, AlertKind, settle
from bot.conversations.counterparts import STAND_IN, Counterpart
from bot.conversations.delivery import DeliveryState
from bot.conversations.mail import Mail
from bot.conversations.ownership import Owner
from bot.storage.unit_of_work import Database
from tests.building import NOW
from tests.conversations.building import keep_agent, keep_conversation


async def test_what_waits_is_counted_from_a_time_on(either: Database) -> None:
    for name, minutes in (("c1", 20), ("c2", 5)):
        await keep_conversation(either, name, owner=Owner.QUEUE, waiting_since=NOW - timedelta(minutes=minutes))
    async with either.read() as work:
        assert await work.alerts.waiting(NOW - timedelta(minutes=15)) == 1
        assert (await work.alerts.undelivered(), await work.alerts.outbox(NOW), await work.alerts.mail(NOW)) == (
            0,
            0,
            0,
        )


async def test_a_kind_is_one_row_however_often_it_is_raised(either: Database) -> None:
    for count, minutes in ((1, 0), (0, 1), (2, 2)):
        async with either.begin() as work:
            counts = {AlertKind.OUTBOX: count} if count else {}
            await settle(work.alerts, counts, NOW + timedelta(minutes=minutes))
            await work.commit()
    async with either.read() as work:
        [alert] = await work.alerts.all()
    assert isinstance(alert, Alert)
    assert (alert.count, alert.raised_at, alert.lasts) == (2, NOW + timedelta(minutes=2), True)


async def test_mail_is_due_in_order_and_what_was_under_way_is_in_doubt(either: Database) -> None:
    async with either.begin() as work:
        for key, minutes in (("a", 0), ("b", 5), ("c", 0)):
            at = NOW + timedelta(minutes=minutes)
            work.mails.add(Mail(key, "maja@example.com", "s", "t", "h", NOW, at))
        await work.commit()
        first, second = await work.mails.due(NOW, 9)
        first.begin()
        await work.commit()
        await work.mails.doubt_unfinished("lost")
        await work.commit()
        assert (first.key, second.key) == ("a", "c")
        [left] = await work.mails.due(NOW, 9)
    async with either.read() as work:
        assert left.key == "c"
        assert await work.alerts.mail(NOW + timedelta(minutes=1)) == 2
        assert DeliveryState.UNKNOWN not in {mail.state for mail in await work.mails.due(NOW, 9)}


async def test_whoever_waits_is_told_of_once_for_each_wait(either: Database) -> None:
    waiting = await keep_conversation(either, "c1", owner=Owner.QUEUE, waiting_since=NOW)
    async with either.begin() as work:
        assert [each.id for each in await work.mails.untold()] == ["c1"]
        assert await work.mails.last_digest() is None
        await work.mails.mark_told(waiting, NOW)
        await work.commit()
        assert list(await work.mails.untold()) == []
        assert await work.mails.last_digest() == NOW
        (await work.conversations.lock("c1")).waiting_since = NOW + timedelta(hours=1)
        await work.commit()
        assert [each.id for each in await work.mails.untold()] == ["c1"]


async def test_mail_goes_to_people_and_not_to_the_one_who_stands_for_another_desk(either: Database) -> None:
    await keep_agent(either, "Maja")
    stand_in = await keep_agent(either, "Chatwoot")
    async with either.begin() as work:
        (await work.agents.get(stand_in.id or 0)).email = STAND_IN  # type: ignore[union-attr]
        await work.commit()
        assert list(await work.mails.recipients(Role.AGENT, Role.ADMIN)) == ["maja@example.com"]


async def test_a_counterpart_is_found_by_either_name_and_looked_at_while_people_have_it(either: Database) -> None:
    await keep_conversation(either, "c1", owner=Owner.QUEUE)
    await keep_conversation(either, "c2")
    await keep_conversation(either, "c3")
    failing = Counterpart("c3", number=8)
    failing.fail("down", NOW)
    async with either.begin() as work:
        for counterpart in (Counterpart("c1"), Counterpart("c2", number=7), failing):
            await work.counterparts.keep(counterpart)
        await work.commit()
        assert set(await work.counterparts.open()) == {"c1", "c3"}
        found = await work.counterparts.by_number(7)
        assert found and found.conversation_id == "c2"
        assert await work.alerts.other_desk(NOW + timedelta(seconds=1)) == 1
        assert await work.alerts.other_desk(NOW) == 0
