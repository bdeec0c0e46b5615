"""What stores call the state of an order, in our words."""

from dataclasses import dataclass

from bot.shop.orders import OrderStatus, ParcelState


@dataclass(frozen=True)
class Standing:
    """The order's status, and its parcel's state where the word says that there is a parcel."""

    order: OrderStatus
    parcel: ParcelState | None = None


_WORDS = {
    # A file of orders without a word on their state is one of orders to be shipped.
    Standing(OrderStatus.PAID): (
        "",
        "paid",
        "processing",
        "new",
        "confirmed",
        "partly_shipped",
        "partially_shipped",
        "partially_fulfilled",
    ),
    Standing(OrderStatus.PENDING_PAYMENT): ("pending_payment", "pending", "unpaid", "on_hold"),
    Standing(OrderStatus.CANCELLED): ("cancelled", "canceled"),
    Standing(OrderStatus.REFUNDED): ("refunded",),
    Standing(OrderStatus.PAID, ParcelState.IN_TRANSIT): ("shipped", "fulfilled"),
    Standing(OrderStatus.PAID, ParcelState.PICKUP_READY): ("ready_for_pickup",),
    Standing(OrderStatus.PAID, ParcelState.DELIVERED): ("completed",),
}
_STANDINGS = {word: standing for standing, words in _WORDS.items() for word in words} | {
    state.value: Standing(OrderStatus.PAID, state) for state in ParcelState
}


def standing(word: str) -> Standing:
    """What a status means, in any case and with blanks, hyphens or underscores.

    Raises:
        ValueError: the word is not known.
    """
    found = _STANDINGS.get(word.strip().lower().replace("-", "_").replace(" ", "_"))
    if found is None:
        raise ValueError(f"{word[:40]!r} is not a status; known are {', '.join(filter(None, _STANDINGS))}")
    return found
