"""What a person does about an order that has trouble: another address, an investigation, a hold, a voucher."""

from datetime import datetime

from bot.common.problem_settings import WaitingVoucher
from bot.shop.addresses import full, is_address, one_line
from bot.shop.audit import Act, Done, NotAllowed, Occasion, Told
from bot.shop.changes import Changeable, changeable, move_to
from bot.shop.orders import Order, OrderEvent
from bot.shop.tracing import begin_trace
from bot.shop.vouchers import Voucher
from bot.shop.waiting import new_voucher

RELEASED, KEPT = "released", "kept"
_WHY_NOT = {
    Changeable.PARTLY_SHIPPED: "Part of order {number} has left: agree with the shopper and the carrier instead.",
    Changeable.SHIPPED: "Order {number} has left: only the carrier can redirect it.",
    Changeable.ARRIVED: "Order {number} has arrived.",
    Changeable.MARKETPLACE: "Order {number} can only be changed at the marketplace.",
    Changeable.CLOSED: "Order {number} is cancelled or refunded.",
}


def readdress(order: Order, address: str, by: Occasion) -> Done:
    """Send an order that has not left to another address.

    Raises:
        NotAllowed: it has left, the address is none, or it is the same.
    """
    found, line = changeable(order), one_line(address)
    if found is not Changeable.YES:
        raise NotAllowed(_WHY_NOT[found].format(number=order.number))
    if not is_address(line):
        raise NotAllowed("This does not look like an address. Write street and number, postcode and city.")
    if line in (order.address, full(order)):
        raise NotAllowed(f"Order {order.number} goes to this address already.")
    move_to(order, line, by.actor, "entered at the desk", by.now)
    told = Told("deed-address", {"number": order.number, "address": line})
    return Done(Act.ADDRESS, f"Address of order {order.number} changed", told=told)


def investigate(order: Order, parcel: str, reason: str, by: Occasion) -> Done:
    """Open an investigation of one parcel, by its reference.

    Raises:
        NotAllowed: there is no such parcel, or one is open.
    """
    found = next((each for each in order.parcels if each.reference == parcel), None)
    if found is None:
        raise NotAllowed(f"Order {order.number} has no such parcel. Reload it.")
    if not begin_trace(order, found, by.actor, reason, by.now):
        raise NotAllowed(f"This parcel is being investigated since {_day(found.trace_opened_at)}.")
    told = Told("deed-trace", {"number": order.number})
    return Done(Act.TRACE, f"Investigation of {found.tracking_number or found.reference}", reason, told=told)


def release(order: Order, reason: str, by: Occasion) -> Done:
    """Let a held order go.

    Raises:
        NotAllowed: it is not held.
    """
    _check_held(order)
    order.held_at = None
    order.events.append(OrderEvent(by.now, by.actor, RELEASED, reason))
    return Done(
        Act.RELEASE, f"Order {order.number} released", reason, told=Told("deed-released", {"number": order.number})
    )


def keep_held(order: Order, reason: str, by: Occasion) -> Done:
    """Write down why a held order still has to wait.

    Raises:
        NotAllowed: it is not held.
    """
    _check_held(order)
    order.events.append(OrderEvent(by.now, by.actor, KEPT, reason))
    return Done(Act.KEEP, f"Order {order.number} stays held", reason)


def give_voucher(
    order: Order, known: Voucher | None, policy: WaitingVoucher | None, notice_id: int | None, reason: str, by: Occasion
) -> tuple[Voucher, Done]:
    """Give the thanks of the policy, one for each order and for each person and notice.

    Raises:
        NotAllowed: the shopper has one, or the shop grants none in this currency.
    """
    if known:
        raise NotAllowed(f"The shopper has {known.code} for this already, valid until {known.valid_until}.")
    voucher = new_voucher(order, by.conversation, policy, notice_id, by.now)
    if voucher is None:
        raise NotAllowed("The shop grants no vouchers for this order: see vouchers.for_waiting in shop.yml.")
    order.events.append(OrderEvent(by.now, by.actor, "voucher_issued", f"{reason}: {voucher.code}"))
    told = Told(
        "deed-voucher",
        {
            "code": voucher.code,
            "percent": voucher.percent or 0,
            "amount": str(voucher.amount or 0),
            "currency": voucher.currency or order.currency,
            "valid_until": voucher.valid_until.isoformat(),
        },
    )
    return voucher, Done(Act.VOUCHER, f"Voucher {voucher.code}", reason, voucher.amount, voucher.currency, told=told)


def _check_held(order: Order) -> None:
    if order.held_at is None:
        raise NotAllowed(f"Order {order.number} is not held any more.")


def _day(at: datetime | None) -> str:
    return at.date().isoformat() if at else ""
