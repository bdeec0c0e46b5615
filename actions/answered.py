"""Going on after the answer to a yes-or-no question about an order."""

from collections.abc import Awaitable, Callable

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.finding import OrderAction
from bot.shop.orders import Order
from bot.shop.ports import ShopUnitOfWork

Serve = Callable[[ShopUnitOfWork, Order, CollectingDispatcher, Tracker], Awaitable[list[EventType]]]


class Answered(OrderAction):
    """Serves the order that was asked about, whatever other order was named meanwhile.

    The defaults are for the action server alone, which makes one of every action; the assistant never asks for it.
    """

    def __init__(self, number: str = "", then: Serve | None = None) -> None:
        self._number = number
        self._then = then

    def name(self) -> str:
        """It follows a yes or a no and is never named by a rule."""
        return "action_answered"

    def number(self, tracker: Tracker) -> str:
        """The order the question named."""
        return self._number

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Go on."""
        return await self._then(work, order, dispatcher, tracker) if self._then else []
