"""The outbox at work: one task a channel, one message of a conversation on its way at a time, in order."""

import asyncio
import logging

from bot.channels.outbound import Letter, NotYet, Outbound, OutcomeUnknown, Refused, Unreachable
from bot.common.clock import utc_now
from bot.conversations.arriving import set_unreachable
from bot.conversations.delivery import Delivery, DeliveryState
from bot.conversations.feed import Delivered, Feed
from bot.conversations.reply_window import BLOCKED
from bot.hub.rounds import Errands
from bot.storage.unit_of_work import Database

logger = logging.getLogger(__name__)

_MOST_AT_ONCE = 20  # conversations
_PAUSE = 1.0  # seconds between two looks for what is to be tried again
_GATHERING = 0.02  # seconds in which more may come, to be written down together
_STOP_SECONDS = 5.0  # for what is on its way
_LOST = "The hub ended while this was being sent; it may have arrived or not."


class Sending(Errands[str]):
    """Sends what is due. What is `sending` was written down before the platform was asked, so a crash shows."""

    def __init__(self, database: Database, feed: Feed, platform: Outbound, pause: float = _PAUSE) -> None:
        super().__init__(feed, pause, f"Messages of {platform.channel} wait", _STOP_SECONDS)
        self._database = database
        self._platform = platform

    async def start(self) -> None:
        """Settle what a crash has left, and begin to send."""
        async with self._database.begin_in_background() as work:
            await work.outbox.doubt_unfinished(self._platform.channel, _LOST)
            await work.commit()
        await super().start()

    async def look(self) -> None:
        """Write down what is about to be sent, then send it."""
        await asyncio.sleep(_GATHERING)
        due = await self._due(_MOST_AT_ONCE - len(self._under_way))
        if not due:
            return
        async with self._database.begin_in_background() as work:
            begun = await work.outbox.pending(due)
            for delivery in begun:
                delivery.begin()
            await work.commit()
        for delivery in begun:
            self.begin(delivery.conversation_id, self._deliver(delivery))

    async def _due(self, most: int) -> list[int]:
        """Looked for without holding up writers."""
        if most <= 0:
            return []
        async with self._database.read() as work:
            found = await work.outbox.due(self._platform.channel, utc_now(), most, self._under_way)
        return [delivery.id for delivery in found if delivery.id is not None]

    async def _deliver(self, delivery: Delivery) -> None:
        unreachable = await self._try(delivery)
        await self._record_for_sure(delivery, unreachable)
        self._feed.publish(Delivered(delivery.conversation_id))

    async def _try(self, delivery: Delivery) -> bool:
        """Ask the platform for each part and note in the delivery what became of it; True: the shopper is gone."""
        async with self._database.read() as work:
            message, conversation = await work.outbox.addressed(delivery)
            last_heard = await work.conversations.last_heard(conversation.id)
        try:
            if conversation.unreachable_since:
                raise Refused(BLOCKED)
            letter = Letter(conversation.address or "", message, last_heard)
            parts = self._platform.parts(letter, utc_now())
            for part in parts[delivery.parts_sent :]:
                delivery.platform_id = await self._platform.send(part)
                delivery.parts_sent += 1
            delivery.succeed()
        except NotYet as error:
            delivery.postpone(str(error), utc_now(), error.wait)
        except OutcomeUnknown as error:
            delivery.doubt(str(error))
        except Refused as error:
            delivery.fail(str(error))
            return isinstance(error, Unreachable)
        except Exception as error:  # nobody knows how far it came
            logger.exception("A message of %s failed in an unforeseen way", delivery.channel)
            delivery.doubt(f"Something went wrong here while it was being sent ({type(error).__name__}).")
        return False

    async def _record_for_sure(self, delivery: Delivery, unreachable: bool) -> None:
        """Until it is recorded nothing else of the conversation may be sent: try as long as the hub lives."""
        while not self._stopping:
            try:
                return await self._record(delivery, unreachable)
            except Exception:  # a locked database, say
                logger.exception("What became of a message of %s waits to be recorded", delivery.channel)
            await asyncio.sleep(self._pause)
        return await self._record(delivery, unreachable)

    async def _record(self, delivery: Delivery, unreachable: bool) -> None:
        async with self._database.begin_in_background() as work:
            await work.outbox.keep(delivery)
            if unreachable:
                await set_unreachable(work, delivery.conversation_id, utc_now())
            await work.commit()
        if delivery.state in {DeliveryState.FAILED, DeliveryState.UNKNOWN}:
            logger.warning("A message of %s is %s: %s", delivery.channel, delivery.state, delivery.error)
