"""Carrying out what an agent does about an order: once, checked, written down, and told to the shopper."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from bot.common.clock import utc_now
from bot.common.errors import AlreadyRecorded
from bot.common.web import problem
from bot.conversations.agents import Agent
from bot.conversations.announcing import Announcement, announce
from bot.conversations.feed import Changed, Dealt, Feed
from bot.conversations.model import Conversation
from bot.conversations.ownership import Owner
from bot.conversations.ports import Phrase
from bot.desk.deed_bodies import DeedBody, OrderBody
from bot.desk.found import conversation_called
from bot.desk.ports import BeginWork, WholeUnitOfWork
from bot.shop import access
from bot.shop.audit import AuditEntry, Done, NotAllowed, Occasion, entry_for
from bot.shop.orders import Order

OrderDeed = Callable[[WholeUnitOfWork, Order, Occasion], Awaitable[Done]]


class CarryingOut:
    """Deeds about the orders of a conversation's shopper.

    In one transaction: the conversation is the agent's, the order is as the agent saw it, the rules allow it, the
    trail has it, the shopper is told. Asked again with the same client id, the first answer is repeated.
    """

    def __init__(self, begin: BeginWork, feed: Feed, phrase: Phrase) -> None:
        self._begin = begin
        self._feed = feed
        self._phrase = phrase

    async def run(self, request: web.Request, agent: Agent, body: OrderBody, deed: OrderDeed) -> web.Response:
        """Do it, or only say what it would be.

        Raises:
            web.HTTPNotFound, web.HTTPConflict: with the reason in words for the agent.
        """
        by = occasion(agent, body, request)
        async with self._begin() as work:
            conversation = await own_conversation(work, by.conversation, agent)
            if known := await work.audit.by_key(by.key):
                return web.json_response(known_view(known))
            order = await _seen_order(work, conversation.id, body)
            try:
                done = await deed(work, order, by)
            except NotAllowed as error:
                raise problem(web.HTTPConflict, "not_allowed", str(error)) from error
            told = await self._tell(work, conversation, agent, done, by)
            if body.preview:
                return web.json_response(view(done, told, order))
            work.audit.add(entry_for(done, by, order))
            await commit(work)
        self._feed.publish(Changed(conversation.id))
        self._feed.publish(Dealt(conversation.id, order.number))
        return web.json_response(view(done, told, order))

    async def _tell(
        self, work: WholeUnitOfWork, conversation: Conversation, agent: Agent, done: Done, by: Occasion
    ) -> Announcement | None:
        if done.told is None:
            return None
        text = self._phrase(done.told.key, conversation.language, **done.told.variables)
        return await announce(work, conversation, agent, text, by.now)


def occasion(agent: Agent, body: DeedBody, request: web.Request, conversation: str | None = None) -> Occasion:
    """Who does it, and the key that makes it one deed: route, subject and client id.

    Args:
        conversation: where it is done, if the route's id is not the conversation's.
    """
    subject, deed = request.match_info["id"], request.path.rpartition("/")[2]
    key = f"{subject}/{deed}/{body.client_id}"
    return Occasion(agent.name, utc_now(), key, subject if conversation is None else conversation, agent.id)


async def own_conversation(work: WholeUnitOfWork, conversation_id: str, agent: Agent) -> Conversation:
    """The conversation, held against others, if this agent has it.

    Raises:
        web.HTTPNotFound, web.HTTPConflict: there is none, or it is not theirs.
    """
    await conversation_called(work, conversation_id)
    conversation = await work.conversations.lock(conversation_id)
    if conversation.owner is not Owner.AGENT or conversation.agent_id != agent.id:
        raise problem(web.HTTPConflict, "not_possible", "Take the conversation first; the shopper is told in it.")
    return conversation


async def commit(work: WholeUnitOfWork) -> None:
    """Write everything.

    Raises:
        web.HTTPConflict: somebody has recorded the same at this moment.
    """
    try:
        await work.commit()
    except AlreadyRecorded as error:
        raise problem(web.HTTPConflict, "done_already", "Somebody has just done this. Look again.") from error


def view(done: Done, told: Announcement | None, order: Order) -> dict[str, Any]:
    """What was done, or would be."""
    return {
        "summary": done.summary,
        "amount": str(done.amount) if done.amount is not None else None,
        "currency": done.currency,
        "method": done.method,
        "to": order.email,
        "told": told.text if told else None,
        "unsent": told.unsent if told else None,
    }


def known_view(known: AuditEntry) -> dict[str, Any]:
    """What this request has done before."""
    amount = str(known.amount) if known.amount is not None else None
    return {"summary": known.summary, "amount": amount, "currency": known.currency, "told": None, "unsent": None}


async def _seen_order(work: WholeUnitOfWork, conversation_id: str, body: OrderBody) -> Order:
    """The order, held against others, if it is this shopper's and nothing has happened to it since it was seen."""
    mine = await access.orders_for_agent(work, conversation_id)
    order = next((each for each in mine if each.number == body.order), None)
    if order is None:
        raise problem(web.HTTPNotFound, "no_order", "This shopper has no such order.")
    order = await work.orders.lock(order)
    if len(order.events) != body.seen:
        last = order.events[-1]
        message = f"Order {order.number} has changed meanwhile ({last.actor}: {last.action}). Look again, then decide."
        raise problem(web.HTTPConflict, "changed", message)
    return order
