"""How the state of an order or parcel feels to whoever reads it: good, wait, warn or done."""

from bot.shop.orders import ParcelState
from bot.shop.tracking import STALLED, OrderState

_DONE = {ParcelState.DELIVERED, OrderState.CANCELLED, OrderState.REFUNDED}
_WARN = {
    OrderState.PROCESSING_LATE,
    ParcelState.ATTEMPT_FAILED,
    ParcelState.RETURNING,
    ParcelState.RETURNED,
    ParcelState.EXCEPTION,
    ParcelState.LOST,
    STALLED,
}
_WAIT = {
    OrderState.PAYMENT_PENDING,
    OrderState.PROCESSING,
    OrderState.MARKETPLACE,
    ParcelState.LABEL_CREATED,
    ParcelState.CUSTOMS,
}


def tone(state: str) -> str:
    """The tone of an OrderState, a ParcelState or STALLED."""
    for name, states in (("done", _DONE), ("warn", _WARN), ("wait", _WAIT)):
        if state in states:
            return name
    return "good"
