"""A parcel that is said to be delivered and is not there: the request, and the answers on the way."""

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.finding import OrderAction
from actions.handing_over import hand_over
from actions.searching import REASON, go_on, yes_or_no
from bot.common.clock import utc_now
from bot.shop.addresses import masked
from bot.shop.not_received import Step
from bot.shop.orders import Order, OrderEvent
from bot.shop.ports import ShopUnitOfWork


class ActionDeliveredNotReceived(OrderAction):
    """Asks and does one thing after the other: address, other parcels, look again, investigation."""

    intents = (REASON,)

    def name(self) -> str:
        """Answers the intent delivered_not_received."""
        return "action_delivered_not_received"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Begin."""
        return await go_on((), work, order, dispatcher, tracker)


class ActionCheckReceived(OrderAction):
    """Asks again by itself, when the time to look around is over."""

    def name(self) -> str:
        """Answers check_received, which only the clock says."""
        return "action_check_received"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Ask whether it has turned up."""
        asked = f"turned_up:{order.number}"
        dispatcher.utter_message(response="utter_ask_turned_up", number=order.number, choices=yes_or_no(asked))
        return [SlotSet(slots.QUESTION, asked)]


async def begin(
    work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
) -> list[EventType]:
    """Nothing has been asked yet."""
    return await go_on((), work, order, dispatcher, tracker)


async def address_is_right(
    work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
) -> list[EventType]:
    """The shopper has confirmed the address."""
    return await go_on((Step.ADDRESS,), work, order, dispatcher, tracker)


async def address_is_wrong(
    work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
) -> list[EventType]:
    """A person takes it at once, and it is written down."""
    order = await work.orders.lock(order)
    order.events.append(OrderEvent(utc_now(), "shopper", "address_disputed", "says the delivery address is wrong"))
    await work.commit()
    dispatcher.utter_message(response="utter_address_wrong", number=order.number)
    tried = ["Tracking says delivered", f"The shopper says this address is wrong: {masked(order)}"]
    proposal = "WRONG ADDRESS: ask for the right one, try to have the parcel brought there, else send again."
    return hand_over(dispatcher, REASON, order.number, proposal, tried)


async def other_parcel_expected(
    work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
) -> list[EventType]:
    """It is the other parcel that the shopper waits for."""
    dispatcher.utter_message(response="utter_still_coming", number=order.number)
    return slots.clear(slots.QUESTION)


async def delivered_one_missing(
    work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
) -> list[EventType]:
    """It is the delivered parcel that is not there."""
    return await go_on((Step.ADDRESS, Step.OTHER_PARCEL), work, order, dispatcher, tracker)


async def looked_in_vain(
    work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
) -> list[EventType]:
    """The shopper has looked again, and it is not there."""
    return await go_on(tuple(Step), work, order, dispatcher, tracker)
