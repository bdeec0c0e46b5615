"""A shopper whom the storefront vouches for, with an order, at an agent who has taken the conversation."""

import uuid
from dataclasses import dataclass
from typing import Any

from aiohttp import ClientResponse

from bot.common.clock import utc_now
from bot.shop.claiming import Draft, open_claim
from bot.shop.orders import Order
from bot.shop.returns import ClaimKind, Reason, Wish
from bot.storage.unit_of_work import Database
from tests.building import keep
from tests.desk.at_the_desk import Desk
from tests.hub.serving import Client, Shopper, database_of, identity, open_session


@dataclass
class Dealing:
    """One shopper's case on an agent's screen."""

    desk: Desk
    shopper: Shopper
    database: Database

    async def order(self, number: str = "WB-1042") -> dict[str, Any]:
        """The order as the panel shows it."""
        orders = (await self.desk.shows(self.shopper.conversation))["orders"]
        return next(order for order in orders if order["number"] == number)

    async def tries(self, deed: str, desk: Desk | None = None, number: str = "WB-1042", **body: Any) -> ClientResponse:
        """Do something about the order as it is now; `body` may say otherwise."""
        seen = body.pop("seen", None)
        seen = (await self.order(number))["seen"] if seen is None else seen
        sent = {"client_id": str(uuid.uuid4()), "order": number, "seen": seen, **body}
        return await (desk or self.desk).post(f"conversations/{self.shopper.conversation}/{deed}", sent)

    async def does(self, deed: str, **body: Any) -> dict[str, Any]:
        """The same; it must succeed."""
        response = await self.tries(deed, **body)
        assert response.status == 200, await response.text()
        return await response.json()

    async def heard(self) -> list[str]:
        """What the shop said in the conversation without the bot."""
        return [message["text"] for message in (await self.shopper.reads())["messages"] if message["from"] == "system"]


async def a_dealing(hub: Client, desk: Desk, *orders: Order, language: str = "en") -> Dealing:
    """The orders are kept, the shopper is there, and the agent has the conversation."""
    database = database_of(hub)
    await keep(database, *orders)
    shopper = await open_session(hub, language=language, identity=identity())
    await desk.do("take", shopper.conversation)
    return Dealing(desk, shopper, database)


async def claims(dealing: Dealing, settings: Any, kind: ClaimKind, wish: Wish, number: str = "WB-1042") -> str:
    """The shopper claims the first line of the order; the claim's number."""
    reason = Reason.SIZE if kind is ClaimKind.RETURN else Reason.OUR_MISTAKE
    async with dealing.database.begin() as work:
        order = await work.orders.by_number(number)
        assert order is not None
        draft = Draft(kind, {f"{order.lines[0].sku}/0": 1}, reason, "cracked", wish)
        opened = await open_claim(work, order, draft, dealing.shopper.conversation, settings, utc_now())
        return opened.claim.number
