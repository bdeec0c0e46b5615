"""What shoppers ask for about delivered goods, one action an intent."""

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.claiming import ClaimAction
from actions.handing_over import hand_over
from bot.shop.orders import Order
from bot.shop.ports import ShopUnitOfWork
from bot.shop.return_policy import Readiness, readiness
from bot.shop.returns import ClaimKind


class ActionMissingItem(ClaimAction):
    """Part of the order is not in the parcel."""

    intents = ("missing_item",)
    kind = ClaimKind.MISSING

    def name(self) -> str:
        """Answers the intent missing_item."""
        return "action_missing_item"


class ActionReturnItem(ClaimAction):
    """Something goes back for the money."""

    intents = ("return_item",)
    kind = ClaimKind.RETURN

    def name(self) -> str:
        """Answers the intent return_item."""
        return "action_return_item"


class ActionReturnShipped(ClaimAction):
    """The return of an order that could not be cancelled any more: begun if it is there, else noted for a person."""

    kind = ClaimKind.RETURN

    def name(self) -> str:
        """Answers a yes after such a cancellation."""
        return "action_return_shipped"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Begin it, or pass it on."""
        if readiness(order) is Readiness.READY:
            self._asked_about = ""
            return await super().serve(work, order, dispatcher, tracker)
        dispatcher.utter_message(response="utter_return_requested", number=order.number)
        tried = ["Asked to cancel; the order had been shipped"]
        return hand_over(dispatcher, "return_item", order.number, "Start the return.", tried)


class ActionExchangeItem(ClaimAction):
    """Something goes back for another size, colour or item."""

    intents = ("exchange_item",)
    kind = ClaimKind.EXCHANGE

    def name(self) -> str:
        """Answers the intent exchange_item."""
        return "action_exchange_item"


class ActionWrongItem(ClaimAction):
    """Something else was in the parcel."""

    intents = ("wrong_item",)
    kind = ClaimKind.WRONG

    def name(self) -> str:
        """Answers the intent wrong_item."""
        return "action_wrong_item"


class ActionDamagedItem(ClaimAction):
    """Something arrived broken or does not work."""

    intents = ("damaged_item",)
    kind = ClaimKind.DAMAGED

    def name(self) -> str:
        """Answers the intent damaged_item."""
        return "action_damaged_item"


_ACTIONS: tuple[type[ClaimAction], ...] = (
    ActionMissingItem,
    ActionReturnItem,
    ActionExchangeItem,
    ActionWrongItem,
    ActionDamagedItem,
)
# The questions that a claim asks before it begins: yes, the shopper has the parcel, or means something else as well.
QUESTIONS = {f"claim_{action.kind}": action for action in _ACTIONS}
