"""The mail outbox against a real SMTP server: once each, kept while the server is away, never in the clear."""

import asyncio
from datetime import timedelta

import pytest
from pydantic import SecretStr

from bot.channels.mail.smtp import SmtpServer
from bot.common.clock import utc_now
from bot.conversations.delivery import DeliveryState
from bot.conversations.mail import Mail, MailNotYet
from bot.hub.mailing import Mailing
from bot.storage.unit_of_work import Database
from tests.hub.rasa_double import SECONDS
from tests.mail.post_office import PASSWORD, SENDER, PostOffice


async def post(db: Database, key: str = "k1", minutes: float = 0) -> None:
    """Put a mail into the outbox."""
    async with db.begin() as work:
        at = utc_now() + timedelta(minutes=minutes)
        work.mails.add(Mail(key, "maja@example.com", "2 shoppers wait", "Two.\n", "<p>Two.</p>", utc_now(), at))
        await work.commit()


async def kept(db: Database, key: str = "k1") -> Mail:
    """What has become of a mail."""
    from sqlalchemy import select

    from bot.storage.desk_tables import mails

    async with db.read() as work:
        return (await work._session.scalars(select(Mail).where(mails.c.key == key))).one()


async def make_due(db: Database) -> None:
    """Let the pause before the next try be over."""
    from sqlalchemy import update

    from bot.storage.desk_tables import mails

    async with db.begin() as work:
        await work._session.execute(update(mails).values(next_at=utc_now()))
        await work.commit()


async def test_a_mail_arrives_once_as_text_and_html(db: Database, office: PostOffice, mailing: Mailing) -> None:
    await post(db)
    await mailing.send_due()
    await mailing.send_due()
    [mail] = office.delivered
    assert (mail["From"], mail["To"], mail["Subject"]) == (SENDER, "maja@example.com", "2 shoppers wait")
    assert mail["Auto-Submitted"] == "auto-generated" and mail["Message-ID"].endswith("@example.com>")
    plain, html = mail.get_body(("plain",)), mail.get_body(("html",))
    assert plain and html
    assert (plain.get_content().strip(), html.get_content().strip()) == ("Two.", "<p>Two.</p>")
    assert (await kept(db)).state is DeliveryState.SENT


async def test_the_password_travels_only_after_starttls(db: Database, office: PostOffice) -> None:
    with pytest.raises(MailNotYet):
        await SmtpServer(office.settings(security="none"), office.trust).check()
    assert office.logins == []
    await SmtpServer(office.settings(), office.trust).check()
    assert len(office.logins) == 1


async def test_a_certificate_that_nobody_vouches_for_is_not_believed(db: Database, office: PostOffice) -> None:
    with pytest.raises(MailNotYet, match="certificate"):
        await SmtpServer(office.settings()).check()
    assert office.logins == []


async def test_a_wrong_password_is_told_and_the_mail_kept(db: Database, office: PostOffice) -> None:
    wrong = Mailing(db, SmtpServer(office.settings(password=SecretStr("wrong")), office.trust))
    await post(db)
    await wrong.send_due()
    mail = await kept(db)
    assert (mail.state, mail.attempts) == (DeliveryState.PENDING, 1)
    assert "user or password" in mail.error and PASSWORD not in mail.error and "wrong" not in mail.error
    assert office.delivered == []
    await make_due(db)
    await Mailing(db, SmtpServer(office.settings(), office.trust)).send_due()
    assert len(office.delivered) == 1


async def test_while_the_server_is_down_mail_waits_and_is_then_sent_once(
    db: Database, office: PostOffice, mailing: Mailing
) -> None:
    port = office.port
    office.stop()
    await post(db)
    await mailing.send_due()
    first = await kept(db)
    assert first.state is DeliveryState.PENDING and first.next_at > utc_now() + timedelta(seconds=20)
    await mailing.send_due()  # not due yet
    assert (await kept(db)).attempts == 1
    office.start(port)
    await make_due(db)
    await mailing.send_due()
    assert len(office.delivered) == 1 and (await kept(db)).state is DeliveryState.SENT


async def test_a_server_that_asks_to_come_back_is_asked_again(
    db: Database, office: PostOffice, mailing: Mailing
) -> None:
    office.answers.append("451 greylisted, come back later")
    await post(db)
    await mailing.send_due()
    assert (await kept(db)).state is DeliveryState.PENDING
    await make_due(db)
    await mailing.send_due()
    assert len(office.delivered) == 1


async def test_a_mail_that_is_refused_is_not_tried_again_and_holds_up_no_other(
    db: Database, office: PostOffice, mailing: Mailing
) -> None:
    office.answers.append("554 looks like spam")
    await post(db, "k1")
    await post(db, "k2")
    await mailing.send_due()
    await mailing.send_due()
    assert [(await kept(db, key)).state for key in ("k1", "k2")] == [DeliveryState.FAILED, DeliveryState.SENT]
    assert "554" in (await kept(db, "k1")).error


async def test_what_is_in_doubt_is_not_sent_twice(db: Database, office: PostOffice, mailing: Mailing) -> None:
    office.hang_up = True
    await post(db)
    await mailing.send_due()
    office.hang_up = False
    await make_due(db)
    await mailing.send_due()
    assert (await kept(db)).state is DeliveryState.UNKNOWN
    assert office.delivered == []


async def test_a_restart_in_the_middle_sends_nothing_twice(db: Database, office: PostOffice, mailing: Mailing) -> None:
    await post(db, "k1")
    async with db.begin() as work:
        [mail] = await work.mails.due(utc_now(), 9)
        mail.begin()
        await work.commit()
    await post(db, "k2")
    await mailing.start()
    async with asyncio.timeout(SECONDS):
        while (await kept(db, "k2")).state is not DeliveryState.SENT:
            await asyncio.sleep(0.02)
    await mailing.stop()
    assert (await kept(db, "k1")).state is DeliveryState.UNKNOWN
    assert len(office.delivered) == 1
