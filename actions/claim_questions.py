"""The questions of claim_form."""

from abc import abstractmethod
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions import claim_draft as claim
from actions.finding import OrderAction, short_title
from bot.common.shop_settings import shop_settings
from bot.shop.claiming import claimable_lines
from bot.shop.orders import Order
from bot.shop.ports import ShopUnitOfWork
from bot.shop.returns import ClaimKind

_MOST_BUTTONS = 6
_REASONS = ["claim_size", "claim_changed_mind", "claim_not_as_described", "claim_other"]


class _Question(OrderAction):
    """A question about the order that is being claimed about."""

    def number(self, tracker: Tracker) -> str:
        """That order, whatever other one was named meanwhile."""
        return claim.order_number(tracker)

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Ask."""
        await self.ask(work, order, dispatcher, tracker)
        return []

    @abstractmethod
    async def ask(self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """Put the question."""


class ActionAskClaimLines(_Question):
    """Which of the order's products."""

    def name(self) -> str:
        """The form asks for its first slot by this name."""
        return "action_ask_claim_form_claim_lines"

    async def ask(self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """List them with numbers; press, or write numbers or names."""
        lines = await claimable_lines(work, order, claim.kind(tracker))
        listed = "\n".join(f"{place}. {line.name}" for place, line in enumerate(lines.values(), 1))
        choices: list[Any] = [
            {"title": short_title(line.name), "payload": _answer("claim_line", key)} for key, line in lines.items()
        ]
        dispatcher.utter_message(
            response="utter_claim_lines", list=listed, choices=[*choices[:_MOST_BUTTONS], "claim_all"]
        )


class ActionAskClaimQuantity(_Question):
    """How many pieces of it."""

    def name(self) -> str:
        """The form asks for its second slot by this name."""
        return "action_ask_claim_form_claim_quantity"

    async def ask(self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """Offer the numbers there can be."""
        lines = await claimable_lines(work, order, claim.kind(tracker))
        line = lines[tracker.get_slot(claim.LINES)[0]]
        numbers: list[Any] = [
            {"title": str(pieces), "payload": _answer("claim_quantity", str(pieces))}
            for pieces in range(1, line.quantity)
        ]
        choices = [*numbers[: _MOST_BUTTONS - 1], "claim_all_pieces"]
        dispatcher.utter_message(response="utter_claim_quantity", item=line.name, count=line.quantity, choices=choices)


class ActionAskClaimReason(_Question):
    """Why it goes back."""

    def name(self) -> str:
        """The form asks for its third slot by this name."""
        return "action_ask_claim_form_claim_reason"

    async def ask(self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """Offer the usual reasons; any words will do."""
        dispatcher.utter_message(response=f"utter_claim_reason_{claim.kind(tracker)}", choices=_REASONS)


class ActionAskClaimPhoto(_Question):
    """What it looks like."""

    def name(self) -> str:
        """The form asks for its fourth slot by this name."""
        return "action_ask_claim_form_claim_photo"

    async def ask(self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """Ask for a photo; there need not be one."""
        dispatcher.utter_message(response="utter_claim_photo", choices=["claim_no_photo"])


class ActionAskClaimWish(_Question):
    """What the shopper would like for it."""

    def name(self) -> str:
        """The form asks for its fifth slot by this name."""
        return "action_ask_claim_form_claim_wish"

    async def ask(self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """Offer what there is; an exchange needs words."""
        percent = shop_settings().returns.keep_discount_percent
        if claim.kind(tracker) is ClaimKind.EXCHANGE:
            dispatcher.utter_message(response="utter_claim_wish_exchange")
        elif percent:
            choices = ["claim_replacement", "claim_refund", "claim_discount"]
            dispatcher.utter_message(response="utter_claim_wish", percent=percent, choices=choices)
        else:
            dispatcher.utter_message(
                response="utter_claim_wish_no_discount", choices=["claim_replacement", "claim_refund"]
            )


def _answer(entity: str, value: str) -> str:
    return f'/claim_answer{{"{entity}": "{value}"}}'
