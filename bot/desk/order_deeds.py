"""What agents do about orders and claims: one route for each deed."""

from collections.abc import Callable
from datetime import date

from aiohttp import web

from bot.common.clock import utc_now
from bot.common.shop_settings import ShopSettings
from bot.common.web import read_json
from bot.conversations.agents import Agent
from bot.desk.auth import DeskAuth
from bot.desk.carrying_out import CarryingOut
from bot.desk.deed_bodies import (
    AddressBody,
    ClaimBody,
    DeclineBody,
    ReasonBody,
    RefundBody,
    ReplacementBody,
    TraceBody,
)
from bot.desk.ports import WholeUnitOfWork
from bot.shop import claim_decisions, order_care
from bot.shop.audit import Done, NotAllowed, Occasion
from bot.shop.notices import active_notice
from bot.shop.orders import Order
from bot.shop.refunding import lines_worth, refund
from bot.shop.replacing import replace
from bot.shop.returns import Claim

_ONE = "/api/desk/conversations/{id}"


class OrderDeeds:
    """`/api/desk/conversations/{id}/refund`, `…/replacement`, `…/approve` and so on."""

    def __init__(self, auth: DeskAuth, carrying_out: CarryingOut, settings: ShopSettings) -> None:
        self._auth = auth
        self._do = carrying_out.run
        self._settings = settings

    def routes(self) -> list[web.RouteDef]:
        """The routes of this part of the API."""
        deeds = {
            "refund": self.refund,
            "replacement": self.replacement,
            "approve": self.approve,
            "receive": self.receive,
            "decline": self.decline,
            "voucher": self.voucher,
            "address": self.address,
            "trace": self.trace,
            "release-hold": self.release,
            "keep-hold": self.keep,
        }
        return [self._auth.door("POST", f"{_ONE}/{name}", deed) for name, deed in deeds.items()]

    async def refund(self, request: web.Request, agent: Agent) -> web.Response:
        """Record money as due to the shopper: an amount, or what some lines cost."""
        body = await read_json(request, RefundBody)

        async def deed(work: WholeUnitOfWork, order: Order, by: Occasion) -> Done:
            if (body.amount is None) is (not body.lines):
                raise NotAllowed("Give an amount, or choose lines.")
            amount = lines_worth(order, body.lines) if body.amount is None else body.amount
            return refund(order, amount, body.reason, by)

        return await self._do(request, agent, body, deed)

    async def replacement(self, request: web.Request, agent: Agent) -> web.Response:
        """Send lines again."""
        body = await read_json(request, ReplacementBody)

        async def deed(work: WholeUnitOfWork, order: Order, by: Occasion) -> Done:
            return replace(order, body.lines, body.promised_on, body.reason, by, self._today())

        return await self._do(request, agent, body, deed)

    async def approve(self, request: web.Request, agent: Agent) -> web.Response:
        """Grant a claim."""
        return await self._grant(request, agent, claim_decisions.approve)

    async def receive(self, request: web.Request, agent: Agent) -> web.Response:
        """What was sent back is here."""
        return await self._grant(request, agent, claim_decisions.receive)

    async def decline(self, request: web.Request, agent: Agent) -> web.Response:
        """Turn a claim down."""
        body = await read_json(request, DeclineBody)

        async def deed(work: WholeUnitOfWork, order: Order, by: Occasion) -> Done:
            return claim_decisions.decline(order, await _claim(work, order, body.claim), body.reason, by)

        return await self._do(request, agent, body, deed)

    async def voucher(self, request: web.Request, agent: Agent) -> web.Response:
        """Give the voucher of the policy, once."""
        body = await read_json(request, ReasonBody)

        async def deed(work: WholeUnitOfWork, order: Order, by: Occasion) -> Done:
            notice = active_notice(await work.notices.all(), order, self._today())
            notice_id, policy = notice.id if notice else None, self._settings.vouchers.for_waiting
            known = await work.vouchers.of(order.email, order.id, notice_id)
            voucher, done = order_care.give_voucher(order, known, policy, notice_id, body.reason, by)
            work.vouchers.add(voucher)
            return done

        return await self._do(request, agent, body, deed)

    async def address(self, request: web.Request, agent: Agent) -> web.Response:
        """Send an order that has not left to another address."""
        body = await read_json(request, AddressBody)

        async def deed(work: WholeUnitOfWork, order: Order, by: Occasion) -> Done:
            return order_care.readdress(order, body.address, by)

        return await self._do(request, agent, body, deed)

    async def trace(self, request: web.Request, agent: Agent) -> web.Response:
        """Open an investigation of a parcel."""
        body = await read_json(request, TraceBody)

        async def deed(work: WholeUnitOfWork, order: Order, by: Occasion) -> Done:
            return order_care.investigate(order, body.parcel, body.reason, by)

        return await self._do(request, agent, body, deed)

    async def release(self, request: web.Request, agent: Agent) -> web.Response:
        """Let a held order leave."""
        return await self._hold(request, agent, order_care.release)

    async def keep(self, request: web.Request, agent: Agent) -> web.Response:
        """Say why a held order still waits; the shopper is told nothing."""
        return await self._hold(request, agent, order_care.keep_held)

    async def _grant(self, request: web.Request, agent: Agent, decide: Callable[..., Done]) -> web.Response:
        body, returns = await read_json(request, ClaimBody), self._settings.returns

        async def deed(work: WholeUnitOfWork, order: Order, by: Occasion) -> Done:
            claim = await _claim(work, order, body.claim)
            return decide(order, claim, body.amount, body.promised_on, returns, by, self._today())

        return await self._do(request, agent, body, deed)

    async def _hold(
        self, request: web.Request, agent: Agent, decide: Callable[[Order, str, Occasion], Done]
    ) -> web.Response:
        body = await read_json(request, ReasonBody)

        async def deed(work: WholeUnitOfWork, order: Order, by: Occasion) -> Done:
            return decide(order, body.reason, by)

        return await self._do(request, agent, body, deed)

    def _today(self) -> date:
        return utc_now().astimezone(self._settings.zone).date()


async def _claim(work: WholeUnitOfWork, order: Order, number: str) -> Claim:
    """The claim about this locked order.

    Raises:
        NotAllowed: there is none.
    """
    claim = await work.claims.by_number(number)
    if claim is None or claim.order_id != order.id:
        raise NotAllowed(f"Order {order.number} has no claim {number}.")
    return claim
