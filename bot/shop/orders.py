"""Orders and their parts. A parcel is a part of an order, never the other way round."""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

# Actions of OrderEvents that decide something later.
CANCELLED = "cancelled"
ADDRESS_CHANGED = "address_changed"


def asked_in(conversation_id: str) -> str:
    """The reason of what the bot did for a shopper; the desk makes a link of it."""
    return f"asked in conversation {conversation_id}"


class OrderStatus(StrEnum):
    """What happened to the order as a whole; how far it travelled is told by its parcels."""

    PENDING_PAYMENT = "pending_payment"  # placed, not paid
    PAID = "paid"  # to be shipped, or shipped: see the parcels
    CANCELLED = "cancelled"  # will not be shipped
    REFUNDED = "refunded"  # money went back after shipping


class ParcelState(StrEnum):
    """Where a parcel is, in one vocabulary for all carriers."""

    LABEL_CREATED = "label_created"  # announced to the carrier, no scan yet
    IN_TRANSIT = "in_transit"
    CUSTOMS = "customs"  # held by customs
    OUT_FOR_DELIVERY = "out_for_delivery"
    PICKUP_READY = "pickup_ready"  # at a locker or post office
    ATTEMPT_FAILED = "attempt_failed"
    DELIVERED = "delivered"
    RETURNING = "returning"  # on its way back to the sender
    RETURNED = "returned"
    EXCEPTION = "exception"  # damaged or stopped on the way
    LOST = "lost"


@dataclass(eq=False)
class TrackingEvent:
    """One scan or message of the carrier."""

    occurred_at: datetime
    description: str
    place: str = ""


@dataclass(eq=False)
class Parcel:
    """One package with a carrier and, mostly, a tracking number."""

    reference: str
    carrier: str
    state: ParcelState
    tracking_number: str = ""
    shipped_at: datetime | None = None
    delivered_at: datetime | None = None
    delivered_to: str = ""
    pickup_point: str = ""
    pickup_until: date | None = None
    checked_at: datetime | None = None  # when the tracking source last answered
    source_reachable: bool = True  # False: the newest question to the source failed
    trace_opened_at: datetime | None = None  # an investigation with the carrier is open since
    events: list[TrackingEvent] = field(default_factory=list)
    id: int | None = None

    @property
    def last_event(self) -> TrackingEvent | None:
        """The newest scan, if there is any."""
        return max(self.events, key=lambda event: event.occurred_at, default=None)


@dataclass(eq=False)
class OrderLine:
    """A product in an order; a line split over two parcels is two lines."""

    sku: str
    name: str
    quantity: int
    price: Decimal
    supplier: str = ""
    parcel: Parcel | None = None
    id: int | None = None


@dataclass(eq=False)
class Refund:
    """Money given back, once for one cause of one order."""

    cause: str
    amount: Decimal
    currency: str
    reason: str
    requested_by: str
    created_at: datetime
    method: str = ""
    paid_at: datetime | None = None  # None: recorded, a person has still to pay it
    paid_by: str | None = None
    payment_reference: str | None = None  # of the bank or the payment provider
    id: int | None = None


@dataclass(eq=False)
class OrderEvent:
    """Who did what to an order, when and why; never changed, never deleted."""

    at: datetime
    actor: str
    action: str
    reason: str
    id: int | None = None


@dataclass(eq=False)
class Order:
    """One purchase of one shopper."""

    number: str
    email: str
    status: OrderStatus
    ordered_at: datetime
    currency: str
    total: Decimal
    postcode: str = ""
    phone: str = ""
    country: str = ""
    address: str = ""  # street and number; after a change here the whole address, without city
    city: str = ""
    ship_by: date | None = None
    shipping_method: str = ""
    marketplace: str = ""  # the marketplace that delivers and answers for this order
    payment_method: str = ""
    cancelled_at: datetime | None = None
    held_at: datetime | None = None  # not to be shipped before a person has agreed a change with the shopper
    lines: list[OrderLine] = field(default_factory=list)
    parcels: list[Parcel] = field(default_factory=list)
    refunds: list[Refund] = field(default_factory=list)
    events: list[OrderEvent] = field(default_factory=list)
    id: int | None = None

    @property
    def unshipped_lines(self) -> list[OrderLine]:
        """The lines that are in no parcel yet."""
        return [line for line in self.lines if line.parcel is None]

    @property
    def refunded(self) -> Decimal:
        """What was given back so far."""
        return sum((refund.amount for refund in self.refunds), Decimal(0))

    @property
    def closed_elsewhere(self) -> bool:
        """Cancelled or refunded before the order came here: nothing is known of the money."""
        closed = self.status in (OrderStatus.CANCELLED, OrderStatus.REFUNDED)
        return closed and not self.refunds and not any(event.action == CANCELLED for event in self.events)

    @property
    def address_changed(self) -> bool:
        """Whether the shopper has given another address here, which the platform's data may not know yet."""
        return any(event.action == ADDRESS_CHANGED for event in self.events)

    @property
    def open(self) -> bool:
        """Neither cancelled nor refunded."""
        return self.status not in (OrderStatus.CANCELLED, OrderStatus.REFUNDED)

    def refund_for(self, cause: str) -> Refund | None:
        """The refund recorded for this cause, if there is one."""
        return next((refund for refund in self.refunds if refund.cause == cause), None)

    def lines_in(self, parcel: Parcel) -> list[OrderLine]:
        """The lines that travel in this parcel."""
        return [line for line in self.lines if line.parcel is parcel]
