"""The watch: what is wrong is raised once, cleared when it is over, and told to those who are not at the desk."""

import logging
from datetime import datetime
from typing import Protocol

from bot.common.clock import utc_now
from bot.conversations.alerts import Limits, settle, wrong
from bot.conversations.feed import AlertsChanged, Feed
from bot.hub.letter_box import LetterBox
from bot.hub.rounds import Rounds
from bot.storage.unit_of_work import Database

logger = logging.getLogger(__name__)

_PAUSE = 10.0  # seconds between two looks


class Answers(Protocol):
    """What can be asked whether it is there."""

    async def ready(self) -> bool:
        """Whether it answers."""


class Watch(Rounds):
    """Looks at the database and the assistant again and again.

    Args:
        letters: writes mail; None where no mail server is connected.
        digests: whether people answer at this desk, and so want to know who waits here.
    """

    def __init__(
        self,
        database: Database,
        feed: Feed,
        limits: Limits,
        assistant: Answers,
        letters: LetterBox | None,
        *,
        digests: bool = True,
        pause: float = _PAUSE,
    ) -> None:
        super().__init__(pause, "The watch could not look")
        self._database = database
        self._feed = feed
        self._limits = limits
        self._assistant = assistant
        self._letters = letters
        self._digests = digests
        self._down_since: datetime | None = None
        self._began = False

    async def look(self) -> None:
        """Ask the assistant, and say what is wrong; it gets a moment to come up first."""
        if self._began:
            await self.feel_pulse()
            await self.tell(utc_now())
        self._began = True

    async def feel_pulse(self) -> None:
        """Ask the assistant whether it is there."""
        if await self._assistant.ready():
            self._down_since = None
        else:
            self._down_since = self._down_since or utc_now()

    async def tell(self, now: datetime) -> None:
        """Raise, clear and tell."""
        async with self._database.begin_in_background() as work:
            counts = await wrong(work.alerts, self._limits, self._down_since, now)
            raised, different = await settle(work.alerts, counts, now)
            if self._letters:
                await self._letters.tell_of_alerts(work, raised, now)
                if self._digests:
                    await self._letters.tell_of_waiting(work, now)
            await work.commit()
        for alert in raised:
            logger.warning("Alert %s: %s", alert.kind, alert.count)
        if different:
            self._feed.publish(AlertsChanged())
