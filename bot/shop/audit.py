"""What people at the desk did about orders and personal data: written once, never changed, never deleted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, Protocol

from bot.common.errors import WaybillError
from bot.shop.orders import Order


class Act(StrEnum):
    """What a person can do from the side panel."""

    REFUND = "refund"
    PAY = "pay"
    APPROVE = "approve"
    DECLINE = "decline"
    RECEIVE = "receive"
    REPLACE = "replace"
    VOUCHER = "voucher"
    ADDRESS = "address"
    TRACE = "trace"
    RELEASE = "release"
    KEEP = "keep"
    EXPORT = "export"
    ERASE = "erase"


class NotAllowed(WaybillError):
    """The state of the order, the claim or the person's data does not allow this deed; the text says what to do."""


@dataclass(frozen=True)
class Occasion:
    """Who acts, when, and in which conversation."""

    actor: str
    now: datetime
    key: str  # of the request, 150 characters at most: the same key twice is one deed
    conversation: str = ""
    agent_id: int | None = None


@dataclass(frozen=True)
class Told:
    """What the shopper is told: the key of a text and its variables."""

    key: str
    variables: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Done:
    """What was done, for the audit trail, the agent and the shopper."""

    act: Act
    summary: str  # for agents, in English; without addresses of any kind
    reason: str = ""  # the agent's own words
    amount: Decimal | None = None
    currency: str = ""
    method: str = ""  # how the money goes back
    told: Told | None = None


@dataclass(eq=False)
class AuditEntry:
    """One deed in the trail."""

    key: str
    at: datetime
    actor: str
    act: Act
    summary: str
    reason: str
    conversation_id: str
    order_number: str
    agent_id: int | None = None
    amount: Decimal | None = None
    currency: str = ""
    id: int | None = None


class AuditTrail(Protocol):
    """All deeds; there is no way to change or remove one."""

    async def by_key(self, key: str) -> AuditEntry | None:
        """The deed of this request, if it was carried out."""

    async def of_orders(self, numbers: Sequence[str]) -> Sequence[AuditEntry]:
        """The deeds about these orders, the newest first."""

    def add(self, entry: AuditEntry) -> None:
        """Write down a deed."""


def entry_for(done: Done, by: Occasion, order: Order | None = None) -> AuditEntry:
    """The deed as it is written down."""
    return AuditEntry(
        key=by.key,
        at=by.now,
        actor=by.actor,
        act=done.act,
        summary=done.summary,
        reason=done.reason,
        conversation_id=by.conversation,
        order_number=order.number if order else "",
        agent_id=by.agent_id,
        amount=done.amount,
        currency=done.currency,
    )
