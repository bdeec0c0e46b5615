"""The domain's plain classes, mapped onto the tables from outside."""

from functools import cache

from sqlalchemy import event
from sqlalchemy.orm import registry, relationship

from bot.common.text import compact_key, email_key
from bot.conversations.agents import Agent, AgentSession, RecoveryCode
from bot.conversations.alerts import Alert
from bot.conversations.awaited_photos import AwaitedPhoto
from bot.conversations.counterparts import Counterpart
from bot.conversations.delivery import Delivery
from bot.conversations.lessons import Lesson
from bot.conversations.mail import Mail
from bot.conversations.model import Conversation, HandOver, Message, Tag
from bot.conversations.pending import PendingDeed
from bot.conversations.photos import Photo
from bot.conversations.saved_replies import SavedReply
from bot.replies.wording_changes import WordingChange
from bot.shop.audit import AuditEntry
from bot.shop.customers import Consent, PrivacyRequest, Rating
from bot.shop.notices import Notice
from bot.shop.orders import Order, OrderEvent, OrderLine, Parcel, Refund, TrackingEvent
from bot.shop.products import Product, StockAlert
from bot.shop.proof import ProofFailure
from bot.shop.reminders import Reminder
from bot.shop.returns import Claim, ClaimLine
from bot.shop.vouchers import Voucher
from bot.storage import (
    audit_tables,
    awaited_photos_tables,
    claim_tables,
    conversation_tables,
    desk_tables,
    lessons_tables,
    message_tables,
    order_tables,
    people_tables,
    products_tables,
    proof_tables,
    templates_tables,
)
from bot.storage.metadata import metadata


@cache
def map_domain() -> registry:
    """Map every class, once per process."""
    mapper = registry(metadata=metadata)
    _map_orders(mapper)
    _map_conversations(mapper)
    _map_claims(mapper)
    for entity, table in (
        (Notice, order_tables.notices),
        (ProofFailure, proof_tables.proof_failures),
        (Reminder, message_tables.reminders),
        (Voucher, order_tables.vouchers),
        (Agent, people_tables.agents),
        (AgentSession, people_tables.agent_sessions),
        (RecoveryCode, people_tables.recovery_codes),
        (Product, products_tables.products),
        (StockAlert, products_tables.stock_alerts),
        (Consent, products_tables.consents),
        (Rating, products_tables.ratings),
        (PrivacyRequest, products_tables.privacy_requests),
        (Photo, claim_tables.photos),
        (AwaitedPhoto, awaited_photos_tables.awaited_photos),
        (SavedReply, conversation_tables.saved_replies),
        (Tag, conversation_tables.conversation_tags),
        (AuditEntry, audit_tables.audit),
        (Lesson, lessons_tables.lessons),
        (Alert, desk_tables.alerts),
        (Mail, desk_tables.mails),
        (Counterpart, desk_tables.counterparts),
        (WordingChange, templates_tables.wording_changes),
    ):
        mapper.map_imperatively(entity, table)
    return mapper


def _map_orders(mapper: registry) -> None:
    for entity, table in (
        (TrackingEvent, order_tables.tracking_events),
        (Refund, order_tables.refunds),
        (OrderEvent, order_tables.order_events),
    ):
        mapper.map_imperatively(entity, table)
    mapper.map_imperatively(Parcel, order_tables.parcels, properties={"events": _children(TrackingEvent)})
    mapper.map_imperatively(
        OrderLine, order_tables.order_lines, properties={"parcel": relationship(Parcel, lazy="joined")}
    )
    mapper.map_imperatively(
        Order,
        order_tables.orders,
        properties={
            "lines": _children(OrderLine),
            "parcels": _children(Parcel),
            "refunds": _children(Refund),
            "events": _children(OrderEvent),
        },
    )
    event.listen(Order, "before_insert", _set_order_keys)
    event.listen(Order, "before_update", _set_order_keys)
    event.listen(Parcel, "before_insert", _set_parcel_key)
    event.listen(Parcel, "before_update", _set_parcel_key)


def _map_conversations(mapper: registry) -> None:
    mapper.map_imperatively(Delivery, message_tables.deliveries)
    delivery = relationship(Delivery, lazy="joined", uselist=False, cascade="all, delete-orphan", passive_deletes=True)
    mapper.map_imperatively(Message, message_tables.messages, properties={"delivery": delivery})
    mapper.map_imperatively(HandOver, message_tables.hand_overs)
    mapper.map_imperatively(PendingDeed, conversation_tables.pending_deeds)
    pending = relationship(PendingDeed, lazy="selectin", uselist=False, cascade="all, delete-orphan")
    children = {"hand_overs": _children(HandOver), "tags": _children(Tag), "pending": pending}
    mapper.map_imperatively(Conversation, message_tables.conversations, properties=children)


def _map_claims(mapper: registry) -> None:
    mapper.map_imperatively(ClaimLine, claim_tables.claim_lines)
    mapper.map_imperatively(Claim, claim_tables.claims, properties={"lines": _children(ClaimLine)})


def _children(entity: type) -> "relationship":  # type: ignore[valid-type]
    return relationship(entity, lazy="selectin", cascade="all, delete-orphan", order_by=lambda: entity.id)  # type: ignore[attr-defined]


def _set_order_keys(_mapper: object, _connection: object, order: Order) -> None:
    order.number_key, order.email_key = compact_key(order.number), email_key(order.email)  # type: ignore[attr-defined]


def _set_parcel_key(_mapper: object, _connection: object, parcel: Parcel) -> None:
    parcel.tracking_key = compact_key(parcel.tracking_number)  # type: ignore[attr-defined]
