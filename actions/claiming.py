"""Something is wrong with the goods, or they go back: the beginning of a claim."""

from abc import abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import claim_draft as claim
from actions import slots
from actions.claim_outcome import conclude, tell_again
from actions.claim_readings import meant_reason
from actions.finding import ORDER_FORM, OrderAction
from actions.tracking import ActionTrackOrder
from bot.common.shop_settings import shop_settings
from bot.shop.claiming import claimable_lines, open_claim_for
from bot.shop.naming import named_lines, pieces_named
from bot.shop.orders import Order, OrderLine
from bot.shop.ports import ShopUnitOfWork
from bot.shop.return_policy import Readiness, lines_under_way, readiness
from bot.shop.returns import DID_NOT_SUIT, ClaimKind, Reason, Wish

_REMEMBERED_TURNS = 6  # of the shopper: a photo or a sentence sent before the order was found counts
_WISHES = {ClaimKind.RETURN: Wish.REFUND, ClaimKind.MISSING: Wish.THE_MISSING}
_WITHOUT_PHOTO = {ClaimKind.RETURN, ClaimKind.EXCHANGE, ClaimKind.MISSING}


class ClaimAction(OrderAction):
    """Finds out what can be claimed, and asks for the rest with claim_form."""

    kind: ClassVar[ClaimKind]

    def __init__(self, number: str = "") -> None:
        """`number` is the order of a question that the shopper has just said yes to, such as "do you have it?"."""
        self._asked_about = number

    def number(self, tracker: Tracker) -> str:
        """The order of the question, or the one named last."""
        return self._asked_about or super().number(tracker)

    @abstractmethod
    def name(self) -> str:
        """The name in domain.yml; rasa_sdk registers every action that is not abstract."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Serve the order; while none is known, say how returns work before asking for it."""
        events = await super().run(dispatcher, tracker, domain)
        if self.kind in DID_NOT_SUIT and FollowupAction(ORDER_FORM) in events and not slots.order_number(tracker):
            returns = shop_settings().returns
            policy = {"days": returns.window_days, "payer": returns.postage_paid_by}
            dispatcher.utter_message(response="utter_return_policy", **policy)
        return events

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Begin the claim, or say why not yet, or that it is open already."""
        lines, said = await claimable_lines(work, order, self.kind), _request(tracker, self.intents)
        named = named_lines(said, lines)
        if not self._asked_about:
            if readiness(order) is not Readiness.READY:
                return await self._not_there_yet(work, order, dispatcher, tracker)
            known = await open_claim_for(work, order, self.kind)
            if known and not named:
                return tell_again(known, order, bool(lines), dispatcher)
            if self.kind is ClaimKind.MISSING and lines_under_way(order) and not named:
                return self._still_coming(order, dispatcher)
        return await self._begin(work, order, lines, named, said, dispatcher, tracker)

    async def _begin(
        self,
        work: ShopUnitOfWork,
        order: Order,
        lines: Mapping[str, OrderLine],
        named: list[str],
        said: str,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
    ) -> list[EventType]:
        if self.kind not in DID_NOT_SUIT:
            dispatcher.utter_message(response=f"utter_claim_sorry_{self.kind}")
        values = self._known_so_far(order, lines, named, said, tracker)
        events: list[EventType] = [SlotSet(name, value) for name, value in values.items()]
        if all(values[name] is not None for name in claim.ASKED):
            return [*events, *await conclude(work, order, values, dispatcher, tracker.sender_id)]
        return [*events, *slots.clear(slots.QUESTION), FollowupAction(claim.CLAIM_FORM)]

    def _known_so_far(
        self, order: Order, lines: Mapping[str, OrderLine], named: list[str], said: str, tracker: Tracker
    ) -> dict[str, Any]:
        """Every slot of the form, None for what has to be asked."""
        chosen = list(lines) if len(lines) == 1 else named or None
        quantity = 0 if chosen and claim.quantity_known(chosen, lines) else None
        if named and quantity is None:
            quantity = pieces_named(said, lines[named[0]].quantity)
        reason = meant_reason(said) if self.kind in DID_NOT_SUIT else Reason.OUR_MISTAKE
        photos = _photos(tracker) if self.kind not in _WITHOUT_PHOTO else []
        return {
            claim.KIND: str(self.kind),
            claim.ORDER: order.number,
            claim.LINES: chosen,
            claim.QUANTITY: quantity,
            claim.REASON: str(reason) if reason else None,
            claim.PHOTO: photos or (None if self.kind not in _WITHOUT_PHOTO else []),
            claim.WISH: str(_WISHES[self.kind]) if self.kind in _WISHES else None,
            claim.WORDS: said,
            claim.DETAIL: None,
        }

    async def _not_there_yet(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Say where the order really is, and what is possible then."""
        events = await ActionTrackOrder().serve(work, order, dispatcher, tracker)
        found = readiness(order)
        if found is Readiness.NOT_SHIPPED:
            dispatcher.utter_message(response="utter_claim_not_shipped", choices=["cancel_order"])
        if found is not Readiness.UNDER_WAY:
            return events
        asked = f"claim_{self.kind}:{order.number}"
        answers = [{"name": "received", "answer_to": asked}, {"name": "no", "answer_to": asked}]
        dispatcher.utter_message(response="utter_claim_not_delivered", choices=answers)
        return [*events, SlotSet(slots.QUESTION, asked)]

    def _still_coming(self, order: Order, dispatcher: CollectingDispatcher) -> list[EventType]:
        asked = f"claim_{self.kind}:{order.number}"
        answers = [{"name": "other_missing", "answer_to": asked}, {"name": "no", "answer_to": asked}]
        items = [line.name for line in lines_under_way(order)]
        dispatcher.utter_message(response="utter_missing_under_way", items=items, number=order.number, choices=answers)
        return [SlotSet(slots.QUESTION, asked)]


def _request(tracker: Tracker, intents: tuple[str, ...]) -> str:
    """The words in which the claim was asked for, also when the order had to be found first."""
    for event in _recent(tracker):
        intent = (event.get("parse_data") or {}).get("intent") or {}
        if intent.get("name") in intents:
            said = str(event.get("text") or "")
            return "" if said.startswith("/") else said
    return ""


def _photos(tracker: Tracker) -> list[str]:
    """Photos sent just before."""
    entities = [
        entity for event in _recent(tracker) for entity in (event.get("parse_data") or {}).get("entities") or ()
    ]
    return [str(entity["value"]) for entity in entities if entity.get("entity") == "photo"]


def _recent(tracker: Tracker) -> list[dict[str, Any]]:
    users = [event for event in tracker.events if event.get("event") == "user"]
    return list(reversed(users[-_REMEMBERED_TURNS:]))
