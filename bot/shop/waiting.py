"""Thanking somebody who waits for a late order."""

import secrets
from datetime import datetime, timedelta

from bot.common.errors import AlreadyRecorded
from bot.common.problem_settings import WaitingVoucher
from bot.common.text import email_key
from bot.shop.orders import Order, OrderEvent
from bot.shop.ports import ShopUnitOfWork
from bot.shop.vouchers import Voucher

_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # none that looks like another
_LENGTH = 8


async def thank_for_waiting(
    work: ShopUnitOfWork,
    order: Order,
    conversation: str,
    policy: WaitingVoucher | None,
    notice_id: int | None,
    now: datetime,
) -> Voucher | None:
    """The voucher of somebody who waits, given once for each order, and once to a person for each notice.

    Returns:
        None when the shop grants none, at least not in the order's currency.
    """
    order = await work.orders.lock(order)
    voucher = new_voucher(order, conversation, policy, notice_id, now)
    if voucher is None:
        return None
    email, order_id = voucher.email, order.id  # a rollback would expire them
    known = await work.vouchers.of(email, order_id, notice_id)
    if known:
        return known
    work.vouchers.add(voucher)
    order.events.append(OrderEvent(now, "shopper", "voucher_issued", f"waits for the late order: {voucher.code}"))
    try:
        await work.commit()
    except AlreadyRecorded:  # another order of the same person, at the same moment
        return await work.vouchers.of(email, order_id, notice_id)
    return voucher


def new_voucher(
    order: Order, conversation: str, policy: WaitingVoucher | None, notice_id: int | None, now: datetime
) -> Voucher | None:
    """The voucher that the policy grants for this order; None when it grants none in the order's currency."""
    amount = policy.amounts.get(order.currency) if policy else None
    if policy is None or (policy.percent is None and amount is None):
        return None
    return Voucher(
        code=f"THANKS-{''.join(secrets.choice(_LETTERS) for _ in range(_LENGTH))}",
        conversation_id=conversation,
        email=email_key(order.email),
        order_id=order.id,
        notice_id=notice_id,
        issued_at=now,
        valid_until=(now + timedelta(days=policy.valid_days)).date(),
        percent=policy.percent,
        amount=amount,
        currency=order.currency if amount else "",
    )
