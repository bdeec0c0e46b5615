"""The mail outbox at work: beside everything else, so that a slow mail server holds up nobody."""

import logging
from typing import Protocol

from bot.common.clock import utc_now
from bot.common.errors import WaybillError
from bot.conversations.delivery import DeliveryState
from bot.conversations.mail import Mail, MailNotYet, MailRefused, MailUncertain
from bot.hub.rounds import Rounds
from bot.storage.unit_of_work import Database

logger = logging.getLogger(__name__)

_PAUSE = 5.0  # seconds between two looks
_AT_ONCE = 20
_LOST = "The hub ended while this was being sent; it may have arrived or not."


class MailServer(Protocol):
    """What delivers mail."""

    async def send(self, mail: Mail) -> None:
        """Hand over one mail, or raise MailNotYet, MailRefused or MailUncertain."""


class Mailing(Rounds):
    """Sends what is due, one after the other; what was under way when the hub ended is not sent again."""

    def __init__(self, database: Database, server: MailServer, pause: float = _PAUSE) -> None:
        super().__init__(pause, "Mail waits")
        self._database = database
        self._server = server

    async def start(self) -> None:
        """Settle what a crash has left, and begin to send."""
        async with self._database.begin_in_background() as work:
            await work.mails.doubt_unfinished(_LOST)
            await work.commit()
        await super().start()

    async def look(self) -> None:
        """Send what is due; mail under way when all stops arrives first."""
        await self.send_due()

    async def send_due(self) -> None:
        """Send everything that is due now."""
        async with self._database.read() as work:
            due = await work.mails.due(utc_now(), _AT_ONCE)
        for mail in due:
            if self._stopping:
                return
            await self._send(mail)

    async def _send(self, mail: Mail) -> None:
        mail.begin()
        await self._keep(mail)
        mail.finish(await self._outcome(mail), utc_now())
        await self._keep(mail)
        if mail.state is not DeliveryState.SENT:
            logger.warning("Mail %s is %s: %s", mail.id, mail.state, mail.error)

    async def _outcome(self, mail: Mail) -> WaybillError | None:
        try:
            await self._server.send(mail)
        except (MailNotYet, MailRefused, MailUncertain) as error:
            return error
        except Exception as error:  # nobody knows how far it came
            logger.exception("A mail failed in an unforeseen way")
            return MailUncertain(f"Something went wrong here while it was being sent ({type(error).__name__}).")
        return None

    async def _keep(self, mail: Mail) -> None:
        async with self._database.begin_in_background() as work:
            await work.mails.keep(mail)
            await work.commit()
