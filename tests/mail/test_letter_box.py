"""Who is written to and when: each waiting shopper once, outside hours or when nobody is there; alerts to admins."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot.common.opening_hours import OpeningHours, Span
from bot.conversations.agents import Agent, Role
from bot.conversations.alerts import Alert, AlertKind
from bot.conversations.mail import Mail
from bot.conversations.model import Conversation, HandOver
from bot.conversations.ownership import Owner
from bot.hub.letter_box import LetterBox
from bot.storage.unit_of_work import Database
from tests.building import NOW

ALWAYS = OpeningHours(ZoneInfo("UTC"), dict.fromkeys(range(7), Span(0, 24 * 60)))
NEVER = OpeningHours(ZoneInfo("UTC"), {})


def box(hours: OpeningHours = ALWAYS, *, here: bool = False) -> LetterBox:
    """The letters of a shop."""
    return LetterBox(
        "Nordlys", "https://desk.example/desk/", ZoneInfo("UTC"), hours, timedelta(minutes=30), lambda: here
    )


@pytest.fixture(autouse=True)
async def _people(db: Database) -> None:
    async with db.begin() as work:
        for name, role in (("maja", Role.AGENT), ("asta", Role.ADMIN)):
            work.agents.add(Agent(f"{name}@example.com", name, role, "hash"))
        await work.commit()


async def wait(db: Database, name: str, since: datetime = NOW) -> None:
    """A shopper asks for a person."""
    async with db.begin() as work:
        conversation = Conversation(
            name, "widget", f"hash {name}", "lt", since, since, Owner.QUEUE, waiting_since=since
        )
        conversation.customer_email, conversation.customer_name = "anna@example.com", "Anna"
        conversation.hand_overs.append(HandOver("human_agent", since, "WB-1042"))
        work.conversations.add(conversation)
        await work.commit()


async def written(db: Database, letters: LetterBox, now: datetime) -> list[Mail]:
    """What is in the outbox after a look."""
    async with db.begin() as work:
        await letters.tell_of_waiting(work, now)
        await work.commit()
        return list(await work._session.scalars(select(Mail)))


async def test_when_nobody_is_at_the_desk_everybody_is_told_who_waits(db: Database) -> None:
    await wait(db, "c1")
    await wait(db, "c2")
    mails = await written(db, box(), NOW + timedelta(minutes=2))
    assert [mail.recipient for mail in mails] == ["maja@example.com", "asta@example.com"]
    assert {mail.subject for mail in mails} == {"Nordlys: 2 shoppers wait for a person"}
    assert "https://desk.example/desk/#/queue/c1" in mails[0].text
    assert '<a href="https://desk.example/desk/#/queue/c2">' in mails[0].html


async def test_a_mail_names_no_shopper(db: Database) -> None:
    await wait(db, "c1")
    [mail, _] = await written(db, box(), NOW + timedelta(minutes=2))
    for part in (mail.subject, mail.text, mail.html):
        assert "anna" not in part.lower() and "WB-1042" not in part


@pytest.mark.parametrize(("hours", "here", "count"), [(ALWAYS, True, 0), (NEVER, True, 2), (ALWAYS, False, 2)])
async def test_outside_hours_or_when_nobody_is_there(db: Database, hours: OpeningHours, here: bool, count: int) -> None:
    await wait(db, "c1")
    assert len(await written(db, box(hours, here=here), NOW + timedelta(minutes=2))) == count


async def test_each_shopper_is_told_of_once_and_the_mails_are_paced(db: Database) -> None:
    await wait(db, "c1")
    start = NOW + timedelta(minutes=2)
    assert len(await written(db, box(), start)) == 2
    assert len(await written(db, box(), start + timedelta(hours=3))) == 2
    again = start + timedelta(hours=4)
    await wait(db, "c2", again)
    mails = await written(db, box(), again + timedelta(minutes=2))
    assert len(mails) == 4 and "c1" not in mails[-1].text and "1 shopper waits" in mails[-1].subject
    await wait(db, "c3", again)
    assert len(await written(db, box(), again + timedelta(minutes=20))) == 4
    assert len(await written(db, box(), again + timedelta(minutes=33))) == 6


async def test_an_agent_who_reloads_the_page_gets_no_mail(db: Database) -> None:
    await wait(db, "c1")
    assert await written(db, box(), NOW + timedelta(seconds=30)) == []


async def test_whoever_waits_anew_is_told_of_anew(db: Database) -> None:
    await wait(db, "c1")
    await written(db, box(), NOW + timedelta(minutes=2))
    async with db.begin() as work:
        (await work.conversations.lock("c1")).waiting_since = NOW + timedelta(hours=1)
        await work.commit()
    assert len(await written(db, box(), NOW + timedelta(hours=2))) == 4


async def test_admins_are_told_of_an_alert_once_in_a_while(db: Database) -> None:
    alert = Alert(AlertKind.ASSISTANT, NOW)
    for minutes, count in ((0, 1), (10, 1), (31, 2)):
        alert.raised_at = NOW + timedelta(minutes=minutes)
        async with db.begin() as work:
            await box().tell_of_alerts(work, [alert], alert.raised_at)
            await work.commit()
            mails = list(await work._session.scalars(select(Mail)))
        assert len(mails) == count, minutes
    assert {mail.recipient for mail in mails} == {"asta@example.com"}
    assert mails[0].subject == "Nordlys: the assistant does not answer"


async def test_mail_that_does_not_leave_is_not_told_by_mail(db: Database) -> None:
    async with db.begin() as work:
        await box().tell_of_alerts(work, [Alert(AlertKind.MAIL, NOW)], NOW)
        await work.commit()
        assert list(await work._session.scalars(select(Mail))) == []
