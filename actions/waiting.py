"""A shopper who waits for a late order."""

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from bot.common.clock import utc_now
from bot.common.shop_settings import shop_settings
from bot.shop.orders import Order
from bot.shop.ports import ShopUnitOfWork
from bot.shop.tracking import report
from bot.shop.waiting import thank_for_waiting


async def will_wait(
    work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
) -> list[EventType]:
    """Thank, with a voucher if the shop grants one."""
    settings, now = shop_settings(), utc_now()
    notice = report(order, await work.notices.all(), settings, now).notice
    policy = settings.vouchers.for_waiting
    voucher = await thank_for_waiting(work, order, tracker.sender_id, policy, notice.id if notice else None, now)
    if voucher is None:
        dispatcher.utter_message(response="utter_late_wait")
    else:
        dispatcher.utter_message(
            response="utter_late_wait_percent" if voucher.percent else "utter_late_wait_amount",
            code=voucher.code,
            percent=voucher.percent,
            amount=str(voucher.amount),
            currency=voucher.currency,
            valid_until=voucher.valid_until.isoformat(),
        )
    return slots.clear(slots.QUESTION)
