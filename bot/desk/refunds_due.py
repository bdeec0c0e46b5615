"""Refunds that were promised and that somebody has still to pay: no platform does it by itself."""

from datetime import datetime
from typing import Any

from aiohttp import web

from bot.common.web import problem, read_json
from bot.conversations.agents import Agent
from bot.conversations.feed import Dealt, Feed
from bot.desk.auth import DeskAuth
from bot.desk.carrying_out import commit, known_view, occasion, view
from bot.desk.deed_bodies import PaidBody
from bot.desk.found import number_in
from bot.desk.ports import BeginWork
from bot.shop.audit import NotAllowed, entry_for
from bot.shop.orders import Order, Refund
from bot.shop.refunding import mark_paid

_MOST = 200


class RefundsDue:
    """`/api/desk/refunds…`."""

    def __init__(self, begin: BeginWork, read: BeginWork, feed: Feed, auth: DeskAuth) -> None:
        self._begin = begin
        self._read = read
        self._feed = feed
        self._auth = auth

    def routes(self) -> list[web.RouteDef]:
        """The routes of this part of the API."""
        return [
            self._auth.door("GET", "/api/desk/refunds", self.list),
            self._auth.door("POST", "/api/desk/refunds/{id}/paid", self.pay),
        ]

    async def list(self, request: web.Request, agent: Agent) -> web.Response:
        """What is to be paid, the oldest first."""
        async with self._read() as work:
            orders = await work.orders.with_unpaid_refunds(_MOST)
        due = [(refund, order) for order in orders for refund in order.refunds if refund.paid_at is None]
        due.sort(key=_age)
        return web.json_response({"refunds": [_view(refund, order) for refund, order in due]})

    async def pay(self, request: web.Request, agent: Agent) -> web.Response:
        """Note that one was paid; 409 when a colleague was first."""
        refund_id, body = number_in(request), await read_json(request, PaidBody)
        by = occasion(agent, body, request, "")
        async with self._begin() as work:
            order = await work.orders.by_refund(refund_id)
            if order is None:
                raise problem(web.HTTPNotFound, "no_refund", "There is no such refund.")
            order = await work.orders.lock(order)
            if known := await work.audit.by_key(by.key):
                return web.json_response(known_view(known))
            try:
                done = mark_paid(order, refund_id, body.reference, by)
            except NotAllowed as error:
                raise problem(web.HTTPConflict, "not_allowed", str(error)) from error
            if not body.preview:
                work.audit.add(entry_for(done, by, order))
                await commit(work)
        if not body.preview:
            self._feed.publish(Dealt("", order.number))
        return web.json_response(view(done, None, order))


def _age(due: tuple[Refund, Order]) -> datetime:
    return due[0].created_at


def _view(refund: Refund, order: Order) -> dict[str, Any]:
    return {
        "id": refund.id,
        "order": order.number,
        "to": order.email,
        "amount": str(refund.amount),
        "currency": refund.currency,
        "method": refund.method,
        "reason": refund.reason,
        "by": refund.requested_by,
        "at": refund.created_at.isoformat(),
    }
