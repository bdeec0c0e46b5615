"""The store of what platforms are asked to deliver."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from bot.conversations.delivery import Delivery
from bot.conversations.model import Conversation, Message


class Outbox(Protocol):
    """What platforms are asked to deliver."""

    async def due(self, channel: str, now: datetime, most: int, busy: Collection[str]) -> Sequence[Delivery]:
        """The first open delivery of each conversation, if its time has come; none of a busy conversation."""

    async def get(self, delivery_id: int) -> Delivery | None:
        """The delivery with this id."""

    async def pending(self, ids: Sequence[int]) -> Sequence[Delivery]:
        """Those of these deliveries that are still to be sent."""

    async def addressed(self, delivery: Delivery) -> tuple[Message, Conversation]:
        """What is delivered, and to whom."""

    async def keep(self, delivery: Delivery) -> None:
        """Write down what became of a delivery that was read in another transaction."""

    async def stuck(self, most: int) -> Sequence[tuple[Delivery, Message]]:
        """Deliveries that failed, or of which nothing is known, with their messages, newest first."""

    async def doubt_unfinished(self, channel: str, why: str) -> None:
        """Whatever was being sent when the hub ended may have been sent or not."""

    async def fail_pending(self, conversation_id: str, why: str) -> None:
        """Nothing more can reach this conversation's shopper."""
